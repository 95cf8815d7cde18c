import type { House } from '../house.ts';
import { Refused } from '../no.ts';
import type { Event } from '../store/events.ts';
import type { Game } from './ground.ts';
import { groundOf, keepResult, sourcesOf, standsAt } from './ground.ts';
import { store } from './post-act.ts';

/** So often somebody may act between two looks at a game. (chosen) */
const ROUNDS = 5;

/**
 * Closes the open turn of a game by the rule for missing decisions, if it is not past that turn already.
 *
 * @param turn  the last one that is due; null: whichever is open
 * @returns     how many turns were closed
 */
export async function settleGame(
  house: House,
  game: Game,
  { turn, missing }: { readonly turn: number | null; readonly missing: 'repeat' | 'nothing' },
): Promise<number> {
  let closed = 0;
  for (let round = 0; round < ROUNDS + 60; round++) {
    const last = await house.store.acts.at(game.attempt.id, 'last');
    const stands = await standsAt(house, game, last);
    await keepResult(house, game, stands);
    if (stands.over || (turn === null ? closed > 0 : stands.turn > turn)) return closed;
    const at = await groundOf(house, game, last);
    const sources = sourcesOf(house, game, last);
    const told = await house.pool.ask(game.attempt.id, { kind: 'settle', at, missing }, sources);
    // decisions that not even the status quo can make: the turn stays open for who can
    if (told.kind !== 'played') return closed;
    try {
      const mark = { by: 'policy', at: new Date(house.now()).toISOString() } as const;
      await store(house, game, { seq: (last?.seq ?? -1) + 1, mark }, told);
      closed++;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // somebody acted meanwhile: look again; or the event is closed
      if (error.code !== 'act.other') return closed;
    }
  }
  return closed;
}

/** The games of an event that go on. */
export async function openGames(house: House, event: Event): Promise<readonly Game[]> {
  const all = await house.store.attempts.grid(event.id);
  return all
    .filter(({ finishedAt, voidedAt }) => finishedAt === null && voidedAt === null)
    .map((attempt) => ({ attempt, event }));
}

/** Settles what a deadline left open, in every game of an event. */
export async function settleDeadline(house: House, event: Event, turn: number, now: number): Promise<void> {
  if (event.missing !== 'wait') {
    for (const game of await openGames(house, event)) await settleGame(house, game, { turn, missing: event.missing });
  }
  await house.store.deadlines.settled(event.id, turn, now);
  await house.hub.stir(event.id, { what: 'event' });
}

/** Scores of games whose log is complete and whose score was not kept, because a process was stopped between the two. */
export async function keepLostResults(house: House, event: Event): Promise<void> {
  const { turns } = await house.shelf.describe(await house.shelf.text(event));
  for (const progress of await house.store.attempts.grid(event.id)) {
    if (progress.turns < turns || progress.finishedAt !== null || progress.voidedAt !== null) continue;
    const game = { attempt: progress, event };
    const last = await house.store.acts.at(progress.id, 'last');
    await keepResult(house, game, await standsAt(house, game, last));
  }
}
