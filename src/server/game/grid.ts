import type { Answer } from '../../wire/routes.ts';
import type { House } from '../house.ts';
import type { Progress } from '../store/attempts.ts';
import type { Event } from '../store/events.ts';
import type { Seat } from '../store/seats.ts';

type Grid = Answer<'grid'>;

/** A seat as its class knows it. */
export function seatInfo({ id, team, place, nickname, at, seenAt }: Seat): Answer<'moveSeat'> {
  return { id, team, place, nickname, at, seenAt };
}

/** Who is here, how far each team is. */
export async function gridOf(house: House, event: Event): Promise<Grid> {
  const { store } = house;
  const [teams, seats, entries, attempts, totals, drafts] = await Promise.all([
    store.teams.list(event.class),
    store.seats.list(event.class),
    store.entries.list(event.id),
    store.attempts.grid(event.id),
    store.results.totals(event.id),
    store.drafts.progress(event.id),
  ]);
  const { turns: of } = await house.shelf.describe(await house.shelf.text(event));
  const entered = new Set(entries.map(({ team }) => team));
  const mine = new Map<string, Progress[]>();
  for (const one of attempts) mine.set(one.team, [...(mine.get(one.team) ?? []), one]);
  const current = (team: string) => mine.get(team)?.findLast(({ voidedAt }) => voidedAt === null);
  const middle = median(teams.flatMap(({ id }) => current(id)?.turns ?? []));
  return {
    now: house.now(),
    of,
    teams: teams.map(({ id, number, name }) => {
      const now = current(id);
      const draft = drafts.find(({ attempt, turn }) => attempt === now?.id && turn === now.turns + 1);
      return {
        ...{ id, number, name },
        entered: entered.has(id),
        seats: seats.filter(({ team }) => team === id).map(seatInfo),
        attempts: (mine.get(id) ?? []).map((one) => ({
          ...{ id: one.id, number: one.number, acts: one.acts, turns: one.turns, actedAt: one.actedAt },
          ...{ finishedAt: one.finishedAt, voidedAt: one.voidedAt, score: totals.get(one.id) ?? null },
        })),
        drafted: { levers: draft?.levers ?? 0, seats: draft?.seats ?? 0, at: draft?.at ?? null },
        slow: now !== undefined && now.finishedAt === null && now.turns < middle,
      };
    }),
  };
}

function median(turns: readonly number[]): number {
  const inOrder = turns.toSorted((one, other) => one - other);
  return inOrder[Math.floor(inOrder.length / 2)] ?? 0;
}
