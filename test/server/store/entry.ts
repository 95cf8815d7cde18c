import { sha256Hex } from '../../../src/math/sha256.ts';
import type { LogEntry } from '../../../src/server/store/acts.ts';

/** A moment; later ones are this many milliseconds after it. */
export const AT = 1_900_000_000_000;
export const hashOf = (text: string) => sha256Hex(text);

/** An act nobody but the log looks at; `k` tells it from others. */
export const entry = (seq: number, k = seq): Omit<LogEntry, 'receipt'> => ({
  seq,
  act: { kind: 'answer', encounter: 'guest', reply: `reply${k}` },
  body: hashOf(`body ${k}`),
  head: hashOf(`head ${seq} ${k}`),
  mark: { by: 'player' },
  at: AT + seq,
});
