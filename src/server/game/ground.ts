import { canonical } from '../../math/canonical.ts';
import { sha256Hex } from '../../math/sha256.ts';
import type { Act, Hash } from '../../sim/index.ts';
import type { House } from '../house.ts';
import type { Sources } from '../replay/pool.ts';
import type { Ground, Stands } from '../replay/protocol.ts';
import type { LogEntry } from '../store/acts.ts';
import type { Attempt } from '../store/attempts.ts';
import type { Event } from '../store/events.ts';

/** A game with the event it is of. */
export interface Game {
  readonly attempt: Attempt;
  readonly event: Event;
}

/** By which the same sending is known again: the act alone, whatever was noted beside it. */
export const bodyOf = (act: Act): Hash => sha256Hex(canonical(act));

/** Where a game stands after an act; null: before the first. */
export async function groundOf(house: House, { attempt, event }: Game, last: LogEntry | null): Promise<Ground> {
  const { rules, whole } = event;
  const luck = await house.store.attempts.luck(attempt.id);
  return { game: attempt.id, scenario: { rules, whole }, luck, head: last?.head ?? null };
}

/** Where a thread gets what it has forgotten: scenario, and the log up to an act. */
export function sourcesOf(house: House, { attempt, event }: Game, last: LogEntry | null): Sources {
  return {
    text: () => house.shelf.text(event),
    acts: async () => (await house.store.acts.log(attempt.id)).slice(0, (last?.seq ?? -1) + 1).map(({ act }) => act),
  };
}

/** The game as it stands after an act, replayed. */
export async function standsAt(house: House, game: Game, last: LogEntry | null): Promise<Stands> {
  const at = await groundOf(house, game, last);
  return house.pool.ask(game.attempt.id, { kind: 'stand', at }, sourcesOf(house, game, last));
}

/** Keeps the score of a game whose log is complete, and puts the team on the board. Doing so again changes nothing. */
export async function keepResult(
  house: House,
  { attempt, event }: Game,
  stands: Pick<Stands, 'result' | 'head'>,
): Promise<void> {
  if (stands.result === null) return;
  const { score, value } = stands.result;
  const kept = await house.store.results.finish(attempt.id, { score, value, head: stands.head }, house.now());
  if (kept.kind === 'other') throw new Error(`attempt ${attempt.id} has another score than its log leads to`);
  if (kept.kind === 'new') await house.hub.stir(event.id, { what: 'board' });
}
