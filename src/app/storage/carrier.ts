import type { HostReply } from '../host.ts';
import { refuse } from '../refuse.ts';
import type { SmallStore } from '../settings.ts';
import { keepAttempts, readAttempts } from './attempts.ts';
import { download } from './download.ts';
import { listGames } from './library.ts';
import type { Progress } from './progress.ts';
import { mergeAttempts, progressOf } from './progress.ts';
import { writeCode } from './progress-code.ts';
import { readProgress, writeProgressFile } from './progress-file.ts';
import type { SavedGame } from './saved-game.ts';
import type { Saves } from './saves.ts';

/** Progress as it is looked at, taken along and brought. */
export interface Carrier {
  readonly all: () => readonly Progress[];
  readonly code: () => string;
  readonly save: () => Promise<void>;
  readonly bring: (text: string) => Promise<HostReply<{ readonly attempts: number; readonly games: number }>>;
}

/** Carries progress from this device to another and back. What was brought is there even where it cannot be kept. */
export function carrier(store: SmallStore | null, saves: Promise<Saves>): Carrier {
  let attempts = readAttempts(store);
  const latest = () => {
    attempts = mergeAttempts(readAttempts(store), attempts);
    return attempts;
  };
  const all = () => progressOf(latest());
  return {
    all,
    code: () => writeCode(all()),
    async save() {
      const games = await unfinished(await saves);
      const text = writeProgressFile({ attempts: latest(), games });
      download('rapport-progress.json', new Blob([text], { type: 'application/json' }));
    },
    async bring(text) {
      const read = readProgress(text);
      if (!read.ok) return read;
      const before = latest();
      attempts = mergeAttempts(before, read.value.attempts);
      const kept = attempts.length === before.length || keepAttempts(store, attempts);
      const games = await bringGames(read.value.games, await saves);
      if (!kept || games === null) return refuse('progress.notKept', 'progress');
      return { ok: true, value: { attempts: attempts.length - before.length, games } };
    },
  };
}

async function unfinished(saves: Saves): Promise<readonly SavedGame[]> {
  const games = await listGames(saves).catch(() => []);
  return games.flatMap((read) => (read.kind === 'game' && !read.game.over ? [read.game] : []));
}

/**
 * Keeps games that are new here, or further on than here.
 *
 * @returns  how many; null where the store did not take one
 */
async function bringGames(games: readonly SavedGame[], saves: Saves): Promise<number | null> {
  const here = await listGames(saves).catch(() => []);
  let brought = 0;
  for (const game of games) {
    const known = here.find((read) => (read.kind === 'game' ? read.game.id : read.id) === game.id);
    if (known && (known.kind !== 'game' || known.game.acts.length >= game.acts.length)) continue;
    const kept = await saves.put(game.id, game).then(
      () => true,
      () => false,
    );
    if (!kept) return null;
    brought += 1;
  }
  return brought;
}
