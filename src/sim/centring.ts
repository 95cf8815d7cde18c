import { normalDensity } from '../math/normal.ts';
import type { ModelConstants } from './language/model.ts';
import { gapPoints } from './phases/feel-gap.ts';

const NODES = 241;
const REACH = 6;

/**
 * b̄ of equation (5a): what has to be added to an experience so that a neutral firm's customers rest where they should.
 * Gaps count more when they are losses, and expectations climb faster than they fall, so without it they would rest
 * several points below. Expectation rests at E* where it climbs as much as it falls; b̄ undoes the mean of the
 * performance and disconfirmation terms there.
 */
export function centring(model: ModelConstants): number {
  const { feel, serve } = model;
  const spread = feel.noise;
  if (spread === 0) return -feel.performance * (serve.quality - feel.rest);
  let low = -REACH * spread;
  let high = REACH * spread;
  for (let round = 0; round < 60; round++) {
    const middle = (low + high) / 2;
    const climbs = mean(spread, (p) => {
      const gap = p - middle;
      return gap > 0 ? feel.expectationUp * gap : feel.expectationDown * gap;
    });
    if (climbs > 0) low = middle;
    else high = middle;
  }
  const rest = (low + high) / 2;
  const terms = mean(spread, (p) => feel.disconfirmation * gapPoints(p - rest, feel.loss, feel));
  return -feel.performance * (serve.quality - feel.rest) - terms;
}

/** Mean of f over a normal distribution round 0. */
function mean(spread: number, f: (x: number) => number): number {
  let sum = 0;
  let weights = 0;
  for (let k = 0; k < NODES; k++) {
    const z = -REACH + (2 * REACH * k) / (NODES - 1);
    const weight = normalDensity(z);
    sum += weight * f(z * spread);
    weights += weight;
  }
  return sum / weights;
}
