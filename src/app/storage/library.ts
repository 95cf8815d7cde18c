import type { ReadGame } from './saved-game.ts';
import { readGame } from './saved-game.ts';
import type { Saves } from './saves.ts';

/** All that is kept, the last played first; what cannot be read stands at the end and stays kept. */
export async function listGames(saves: Saves): Promise<readonly ReadGame[]> {
  const ids = await saves.ids();
  const games = await Promise.all(ids.map(async (id) => readGame(id, await saves.get(id))));
  const when = (read: ReadGame) => (read.kind === 'game' ? read.game.changed : '');
  return games.sort((a, b) => (when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : 0));
}
