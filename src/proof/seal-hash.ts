import { lengthPrefixed } from '../math/canonical.ts';
import { sha256Hex } from '../math/sha256.ts';
import type { Hash } from '../sim/index.ts';

/** Where the log of an attempt ended when a seal was set. */
export interface Head {
  readonly attempt: string;
  readonly seq: number;
  readonly head: Hash;
}

/** What the first seal of an event follows. */
export const openingSeal = (event: string): Hash => sha256Hex(lengthPrefixed(['rapport/seals', event]));

/** @param heads  by attempt */
export function sealHash(previous: Hash, heads: readonly Head[]): Hash {
  return sha256Hex(lengthPrefixed([previous, ...heads.flatMap(({ attempt, seq, head }) => [attempt, `${seq}`, head])]));
}
