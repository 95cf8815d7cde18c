import type { Answer, Query } from '../../wire/routes.ts';
import type { House } from '../house.ts';
import { no } from '../no.ts';
import type { Event } from '../store/events.ts';
import { groundOf, sourcesOf } from './ground.ts';

type Game = Answer<'compare'>['games'][number];

/** Games of one answer: each is replayed from its start. (chosen) */
const PAGE = 12;

/** The games of a closed event side by side, by the numbers of their teams. */
export async function compareGames(house: House, event: Event, asked: Query<'compare'>): Promise<Answer<'compare'>> {
  if (event.closedAt === null) throw no('event.running');
  const { number = 1, after = 0 } = asked;
  const attempts = (await house.store.attempts.grid(event.id)).filter(
    (one) => one.number === number && one.voidedAt === null && one.turns > 0,
  );
  const teams = (await house.store.teams.list(event.class))
    .filter((team) => team.number > after && attempts.some((one) => one.team === team.id))
    .toSorted((one, other) => one.number - other.number);
  const games: Game[] = [];
  let knobs: Answer<'compare'>['perMember'] = {};
  for (const team of teams.slice(0, PAGE)) {
    const attempt = attempts.find((one) => one.team === team.id)!;
    const game = { attempt, event };
    const log = await house.store.acts.log(attempt.id);
    const last = log.at(-1) ?? null;
    const at = await groundOf(house, game, last);
    const { turns, perMember } = await house.pool.ask(attempt.id, { kind: 'turns', at }, sourcesOf(house, game, last));
    knobs = perMember;
    const closers = log.filter(({ act }) => act.kind === 'close').map(({ mark }) => mark.by);
    const score = (await house.store.results.of(attempt.id))?.score ?? null;
    games.push({
      ...{ attempt: attempt.id, team: team.id, teamNumber: team.number, name: team.name },
      score: score?.total ?? null,
      axes: { ...score?.axes },
      turns: turns.map((turn, k) => ({ ...turn, by: closers[k] ?? 'player' })),
    });
  }
  const next = teams.length > PAGE ? teams[PAGE - 1]!.number : null;
  return { sameLuck: event.luck === 'shared', perMember: knobs, games, next };
}
