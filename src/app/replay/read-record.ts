import type { GameRecord } from '../../sim/index.ts';
import { readRecord } from '../../sim/index.ts';
import type { HostReply } from '../host.ts';
import { refuse } from '../refuse.ts';
import { MOST_RECORD_BYTES } from './limits.ts';

/**
 * A record from the text of a file: its shape, not its truth, which only replaying it can tell.
 *
 * @returns  the record, or the first thing that keeps the text from being one
 */
export function readRecordText(text: string): HostReply<GameRecord> {
  if (text.length > MOST_RECORD_BYTES) return refuse('record.tooLarge', 'record');
  const value = parse(text);
  if (value === undefined) return refuse('record.notJson', 'record');
  const read = readRecord(value);
  if (read.ok) return { ok: true, value: read.record };
  return refuse('record.notARecord', 'record', { path: read.problems[0]?.path.join('.') || '·' });
}

/** JSON or nothing. A key `__proto__` is in no record, and the reader of shapes passes it over. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''), (key, value: unknown) => {
      if (key === '__proto__') throw new SyntaxError('a key __proto__');
      return value;
    });
  } catch {
    return undefined;
  }
}
