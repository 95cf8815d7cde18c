import type { ReadGame } from './saved-game.ts';
import { readGame } from './saved-game.ts';
import type { Saves } from './saves.ts';

/** Of games that are over so many stay kept; one that stands unfinished stays until it is played. (chosen) */
const MOST_FINISHED = 20;

/**
 * Lets go of the oldest finished games, all scenarios together, and tells what stays. What cannot be read is nobody's to
 * remove.
 */
export async function forgetOldGames(saves: Saves, listed: readonly ReadGame[]): Promise<readonly ReadGame[]> {
  const over = listed.flatMap((read) => (read.kind === 'game' && read.game.over ? [read.game.id] : []));
  const gone = new Set<string>();
  const forget = (id: string) =>
    saves.remove(id).then(
      () => gone.add(id),
      () => {}, // room is made another time
    );
  await Promise.all(over.slice(MOST_FINISHED).map(forget));
  return listed.filter((read) => read.kind !== 'game' || !gone.has(read.game.id));
}

/** All that is kept, the last played first; what cannot be read stands at the end and stays kept. */
export async function listGames(saves: Saves): Promise<readonly ReadGame[]> {
  const ids = await saves.ids();
  const games = await Promise.all(ids.map(async (id) => readGame(id, await saves.get(id))));
  const when = (read: ReadGame) => (read.kind === 'game' ? read.game.changed : '');
  return games.sort((a, b) => (when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : 0));
}
