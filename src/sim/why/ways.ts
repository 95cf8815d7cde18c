import { log } from '../../math/log.ts';
import type { Part } from './carried.ts';
import { PARTS, partsApart } from './carried.ts';
import type { Leaving, Page } from './chronicle.ts';

/** What adds up to the log of the hazard of leaving; `problem` is the factor this turn's problem puts on top. */
export const REASONS = [
  'satisfaction',
  'drift',
  'rapport',
  'privacy',
  'stage',
  'newness',
  'lock',
  'pull',
  'problem',
] as const;
export type Reason = (typeof REASONS)[number];
/** What moves somebody's share of wallet, and with it drifting away. */
export const PULLS = [
  'price',
  'rival',
  'priceInMind',
  'satisfaction',
  'trust',
  'rapport',
  'level',
  'programme',
  'offers',
  'tooLate',
] as const;
export type Pull = (typeof PULLS)[number];

/** One way in which something worked: a term of the hazard, and what stood most behind it. */
export interface Way {
  readonly reason: Reason;
  readonly size: number; // log hazard; + makes leaving likelier
  readonly part: Part | null; // of satisfaction: where the points came from
  readonly points: number; // of that part; − is less satisfied
  readonly pull: Pull | null; // of drift: what moved the share of wallet
}

/** Log of all of the hazard, and its terms without the customer's own disposition. */
export const lnHazard = ({ standing, problem }: Leaving): number => log(standing + problem);
const termOf = (leaving: Leaving, reason: Reason): number =>
  reason === 'problem' ? log(1 + leaving.problem / leaving.standing) : (leaving.terms[reason] ?? 0);

/** Ways whose part in the whole is smaller than this are not worth a word, log hazard. (chosen) */
const LEAST = 0.005;

/** How two pages of one turn differ: terms of the hazard, largest first. */
export function waysApart(page: Page, other: Page): readonly Way[] {
  const mine = page.leaving;
  const theirs = other.leaving;
  if (mine === null || theirs === null) return [];
  return REASONS.map((reason): Way => {
    const size = termOf(mine, reason) - termOf(theirs, reason);
    const behind = reason === 'satisfaction' ? partBehind(mine, theirs, size) : { part: null, points: 0 };
    return { reason, size, ...behind, pull: reason === 'drift' ? pullBehind(page, other, size) : null };
  })
    .filter(({ size }) => Math.abs(size) >= LEAST)
    .sort((a, b) => Math.abs(b.size) - Math.abs(a.size) || REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason));
}

/** The part of satisfaction that went farthest the way the whole went. */
function partBehind(mine: Leaving, theirs: Leaving, size: number): Pick<Way, 'part' | 'points'> {
  const apart = partsApart(mine.carried, theirs.carried);
  let part: Part | null = null;
  for (const one of PARTS) {
    if (apart[one] * size < 0 && (part === null || Math.abs(apart[one]) > Math.abs(apart[part]))) part = one;
  }
  return { part, points: part === null ? 0 : apart[part] };
}

function pullBehind({ buying }: Page, other: Page, size: number): Pull | null {
  let behind: Pull | null = null;
  let most = 0;
  for (const pull of PULLS) {
    const apart = (buying?.[pull] ?? 0) - (other.buying?.[pull] ?? 0);
    if (apart * size < 0 && Math.abs(apart) > most) {
      most = Math.abs(apart);
      behind = pull;
    }
  }
  return behind;
}
