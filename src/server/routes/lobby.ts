import type { Body } from '../../wire/routes.ts';
import { plainSigns } from '../../wire/text.ts';
import type { House } from '../house.ts';
import { no } from '../no.ts';
import type { SchoolClass } from '../store/classes.ts';
import type { Event } from '../store/events.ts';
import type { Seat } from '../store/seats.ts';
import type { Team } from '../store/teams.ts';

interface Lobby {
  readonly klass: SchoolClass;
  /** The event whose code was given; null for a class's. */
  readonly event: Event | null;
  readonly teamSize: number;
  readonly teams: readonly (Team & { readonly free: number })[];
}

/**
 * What somebody with a code finds. A team may have as many as the event of the code, or else the class's latest event
 * that is not closed, allows; one, where there is none yet.
 *
 * @throws  Refused code.unknown, class.purged
 */
export async function lobbyOf({ store }: House, typed: string): Promise<Lobby> {
  const code = plainSigns(typed);
  const event = await store.events.byCode(code);
  const klass = event ? await store.classes.get(event.class) : await store.classes.byCode(code);
  if (!klass) throw no('code.unknown');
  if (klass.purgedAt !== null) throw no('class.purged');
  const latest = event ?? (await store.events.list(klass.id)).findLast(({ closedAt }) => closedAt === null);
  const teamSize = latest?.teamSize ?? 1;
  const [teams, seats] = await Promise.all([store.teams.list(klass.id), store.seats.list(klass.id)]);
  const taken = new Map<string, number>();
  for (const seat of seats) taken.set(seat.team, (taken.get(seat.team) ?? 0) + 1);
  return {
    klass,
    event,
    teamSize,
    teams: teams.map((team) => ({ ...team, free: Math.max(0, teamSize - (taken.get(team.id) ?? 0)) })),
  };
}

/** Teams that fill up while one tries; then a new one is made. */
export async function takeSeat(
  house: House,
  { code, nickname, team }: Body<'join'>,
  now: number,
): Promise<{ readonly seat: Seat; readonly link: string }> {
  const { store } = house;
  const lobby = await lobbyOf(house, code);
  const sit = (id: string) => store.seats.join({ team: id, nickname, most: lobby.teamSize, at: now });
  const named = lobby.teams.find(({ id }) => id === team);
  if (team !== undefined && team !== 'new' && !named) throw no('team.unknown', { where: 'body.team' });
  const tried = named ? [named] : team === 'new' ? [] : lobby.teams.filter(({ free }) => free > 0);
  for (const { id } of tried) {
    const joined = await sit(id);
    if (joined !== 'full') return told(house, lobby.klass, joined);
  }
  if (named) throw no('team.full', { where: 'body.team' });
  const made = await store.teams.add(lobby.klass.id, null, now);
  const joined = await sit(made.id);
  if (joined === 'full') throw no('team.full');
  return told(house, lobby.klass, joined);
}

async function told(house: House, klass: SchoolClass, joined: { readonly seat: Seat; readonly link: string }) {
  await stirTeam(house, klass.id, joined.seat.team);
  return joined;
}

/** Tells those who watch any event of a class that a team has changed. */
export async function stirTeam({ store, hub }: House, klass: string, team: string): Promise<void> {
  for (const { id, closedAt } of await store.events.list(klass)) {
    if (closedAt === null) await hub.stir(id, { what: 'team', team });
  }
}
