import type { Said } from '../../words/words.ts';
import type { Terminal } from '../terminal.ts';
import type { Skipped } from './skipped.ts';
import { REASONS } from './skipped.ts';
import { REASON, REPORT } from './words.ts';

const LINES_SHOWN = 5;

/** What a file brings cannot move the cursor or paint the terminal. */
export const plain = (value: string): string => value.replace(/\p{Cc}/gu, '·');

/** What was left out, by reason, with the first lines of each. */
export function showSkipped(
  { rows, reasons, lines, most }: Skipped,
  { say }: Terminal,
  words: { readonly skipped: Said; readonly noneSkipped: Said },
): string[] {
  if (rows === 0) return [say(words.noneSkipped)];
  const told = REASONS.flatMap((reason) => {
    const n = reasons[reason];
    if (n === undefined) return [];
    const first = lines.filter((one) => one.reason === reason).slice(0, LINES_SHOWN);
    const places = first.map(({ line, value }) => say(REPORT.line, { line: `${line}`, value: plain(value) }));
    const all = [...places, ...(n > first.length ? [say(REPORT.more, { most })] : [])].join(', ');
    return [say(REPORT.reason, { reason: say(REASON[reason]), n, lines: all })];
  });
  return [say(words.skipped, { n: rows }), ...told];
}
