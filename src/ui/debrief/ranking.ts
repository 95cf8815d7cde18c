import type { Share } from '../../sim/index.ts';
import { keyOf } from './answers.ts';

/** A decision by what it was worth, tenths of a point. */
export interface Ranked {
  readonly key: string;
  readonly share: Share;
  readonly worth: number;
}

const CHIPS = 4;

export const shareKey = ({ deed }: Share): string => `${keyOf(deed)} ${deed.turns[0]}`;

/** Decisions by size of what they were worth, either way; those of equal size in the order of turns. */
export function rankedBySize(shares: readonly Share[]): readonly Ranked[] {
  return shares
    .map((share): Ranked => ({ key: shareKey(share), share, worth: share.difference.points?.total ?? 0 }))
    .sort((a, b) => Math.abs(b.worth) - Math.abs(a.worth));
}

/** Those on offer when it is asked which mattered most: the first three and one from the middle, in the order of turns. */
export function offeredOf(ranked: readonly Ranked[]): readonly Ranked[] {
  const middle = ranked[Math.max(CHIPS - 1, Math.floor(ranked.length / 2))];
  const chosen = [...ranked.slice(0, CHIPS - 1), ...(middle ? [middle] : [])];
  return chosen.sort((a, b) => a.share.deed.turns[0]! - b.share.deed.turns[0]! || (a.key < b.key ? -1 : 1));
}
