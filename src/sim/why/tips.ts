import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import { clampPoints } from '../people/points.ts';
import { leavingFactors } from '../phases/leave.ts';
import type { SegmentRules } from '../rules.ts';
import type { Part } from './carried.ts';
import { PARTS, partOf } from './carried.ts';
import type { Leaving } from './chronicle.ts';
import type { Reason } from './ways.ts';
import { lnHazard, REASONS } from './ways.ts';

/** A term of one turn's hazard held against that turn's luck: without it, would the customer have stayed? */
export interface Tip {
  readonly reason: Reason;
  readonly part: Part | null; // null: the whole term
  readonly points: number; // of satisfaction; 0 where it is none
  readonly pivotal: boolean;
  readonly size: number; // log hazard that goes with it
}

/** What cannot be taken away: how somebody came, and what an ordinary experience is. */
const STANDING: readonly Part[] = ['start', 'usual'];

/**
 * Every term that made leaving likelier in the turn somebody left, pivotal ones first, by size. The customer's own
 * leaving rate is no term: it is who they are.
 */
export function tipsOf(segment: SegmentRules, leaving: Leaving): readonly Tip[] {
  const { standing, problem, limit, terms } = leaving;
  const whole = lnHazard(leaving);
  const tip = (reason: Reason, part: Part | null, points: number, left: number): Tip => ({
    reason,
    part,
    points,
    pivotal: left <= limit,
    size: whole - log(left),
  });
  const table = leavingFactors(segment);
  const now = factorAt(table, leaving.satisfaction);
  const tips = REASONS.map((reason) =>
    reason === 'problem'
      ? tip(reason, null, 0, standing)
      : tip(reason, null, 0, standing * exp(0 - (terms[reason] ?? 0)) + problem),
  );
  for (const part of PARTS) {
    const points = partOf(leaving.carried, part);
    if (points >= 0 || STANDING.includes(part)) continue;
    const without = factorAt(table, clampPoints(leaving.satisfaction - points));
    tips.push(tip('satisfaction', part, points, (standing * without) / now + problem));
  }
  return tips
    .filter(({ size }) => size > 0)
    .sort((a, b) => Number(b.pivotal) - Number(a.pivotal) || b.size - a.size || placeOf(a) - placeOf(b));
}

const placeOf = ({ reason, part }: Tip): number =>
  REASONS.indexOf(reason) * (PARTS.length + 1) + (part === null ? 0 : 1 + PARTS.indexOf(part));

/** m(S)^g between the whole points of its table, as `leave` reads it. */
export function factorAt(table: Float64Array, points: number): number {
  const floor = points < 99 ? Math.floor(points) : 99;
  const part = points - floor;
  return table[floor]! * (1 - part) + table[floor + 1]! * part;
}
