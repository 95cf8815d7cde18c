import type { HostReply } from '../host.ts';
import { refuse } from '../refuse.ts';
import type { Attempt } from './progress.ts';
import { readAttempt } from './progress.ts';
import { readCode } from './progress-code.ts';
import type { SavedGame } from './saved-game.ts';
import { readGame } from './saved-game.ts';

/** What is carried from one device to another: attempts, and in a file games that stand unfinished too. */
export interface Carried {
  readonly attempts: readonly Attempt[];
  readonly games: readonly SavedGame[];
}

const KIND = 'rapport progress';
/** Three scenarios with a game each are some 200 KB. (chosen) */
const MOST_SIGNS = 8_000_000;

/** The text of a progress file. */
export function writeProgressFile({ attempts, games }: Carried): string {
  return `${JSON.stringify({ kind: KIND, format: 1, attempts, games }, null, 1)}\n`;
}

/**
 * Reads what somebody brought: the text of a progress file, or a code. What in a file is no attempt and no game is
 * passed over; it stays in the file.
 */
export function readProgress(text: string): HostReply<Carried> {
  if (text.length > MOST_SIGNS) return refuse('progress.tooLarge', 'progress');
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (!trimmed.startsWith('{')) {
    const read = readCode(trimmed);
    return read.ok ? { ok: true, value: { attempts: read.value, games: [] } } : read;
  }
  const file = parse(trimmed);
  if (file?.['kind'] !== KIND) return refuse('progress.notKnown', 'file');
  const { format } = file;
  if (format !== 1) return refuse('progress.otherVersion', 'file', { version: String(format), now: 1 });
  return { ok: true, value: { attempts: list(file['attempts'], readAttempt), games: list(file['games'], readSaved) } };
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return null;
  }
}

function list<T>(value: unknown, read: (one: unknown) => T | null): readonly T[] {
  return (Array.isArray(value) ? value : []).flatMap((one) => read(one) ?? []);
}

function readSaved(value: unknown): SavedGame | null {
  const id = (value as { readonly id?: unknown } | null)?.id;
  const read = typeof id === 'string' ? readGame(id, value) : null;
  return read?.kind === 'game' ? read.game : null;
}
