import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import type { Axis } from '../language/score.ts';
import { AXES } from '../language/score.ts';
import type { Raw } from './axes.ts';

/** What do-nothing and the reference plan reach on average over the panel of seeds; null: the axis has no marks. */
export type Marks = Readonly<
  Record<Axis, { readonly m0: number; readonly m1: number; readonly authored?: true | undefined } | null>
>;
export type Points = Readonly<Record<Axis, number>>;

/** Points of do-nothing, and of the reference plan above it (chosen; game.md's 40 and 80). */
const NOTHING = 40;
const STEP = 40;
const ROOM = 20;
const LEAST = 1;

/** Strictly rising, no clamp, slope continuous: 40 e^z below do-nothing, straight to 80, then towards 100. */
export function pointsOf(z: number): number {
  if (z < 0) return NOTHING * exp(z);
  if (z <= 1) return NOTHING + STEP * z;
  return NOTHING + STEP + ROOM * (1 - exp(-2 * (z - 1)));
}

/**
 * Points of each axis. The luck of this seed is taken off by what it gave to do-nothing and to the reference plan; not
 * where the marks are authored, which say what is good and not what came out.
 *
 * @param nothing, reference  raw measures of the two marks' plans on the same luck
 */
export function axisPoints(raw: Raw, nothing: Raw, reference: Raw, marks: Marks): Points {
  const points: Partial<Record<Axis, number>> = {};
  for (const axis of AXES) {
    const mark = marks[axis];
    if (axis === 'conduct' || mark === null) {
      points[axis] = axis === 'conduct' ? raw.conduct : NOTHING;
      continue;
    }
    const measured = 0.5 * (nothing[axis] - mark.m0) + 0.5 * (reference[axis] - mark.m1);
    const luck = mark.authored ? 0 : measured;
    points[axis] = pointsOf((raw[axis] - luck - mark.m0) / (mark.m1 - mark.m0));
  }
  return points as Points;
}

/** The same without taking luck off: what `balance` measures luck by. */
export function fixedPoints(raw: Raw, marks: Marks): Points {
  const points: Partial<Record<Axis, number>> = {};
  for (const axis of AXES) {
    const mark = marks[axis];
    if (axis === 'conduct') points[axis] = raw.conduct;
    else points[axis] = mark === null ? NOTHING : pointsOf((raw[axis] - mark.m0) / (mark.m1 - mark.m0));
  }
  return points as Points;
}

/** Weighted geometric mean: one bad axis cannot be bought off by the others. */
export function totalOf(points: Points, weights: Readonly<Record<Axis, number>>): number {
  let sum = 0;
  for (const axis of AXES) sum += weights[axis] * log(Math.max(LEAST, points[axis]));
  return exp(sum);
}
