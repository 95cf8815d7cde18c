import type { House } from '../house.ts';
import type { DecidedGame, Likeness } from '../proof/similar-logs.ts';
import { similarLogs } from '../proof/similar-logs.ts';
import type { Event } from '../store/events.ts';

/**
 * Which games of an event are alike, those that were taken out of the count left out.
 *
 * @returns  `games`: how many were compared
 */
export async function similarGames(
  { store }: House,
  event: Event,
): Promise<{ readonly games: number; readonly pairs: readonly Likeness[] }> {
  const games: DecidedGame[] = [];
  for (const { id, team, voidedAt } of await store.attempts.grid(event.id)) {
    if (voidedAt !== null) continue;
    games.push({ attempt: id, team, acts: (await store.acts.log(id)).map(({ act }) => act) });
  }
  return { games: games.length, pairs: await similarLogs(games) };
}
