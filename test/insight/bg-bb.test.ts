import { describe, expect, it } from 'vitest';
import { bgBb } from '../../src/insight/bg-bb.ts';
import { exp } from '../../src/math/exp.ts';
import { expectWithin } from './near.ts';

/** Donors of 1995 by x, t_x and how many, six years after (Fader, Hardie and Shang 2010, table 3). */
const DONORS = [
  [6, 6, 1203],
  [5, 6, 728],
  [4, 6, 512],
  [3, 6, 357],
  [2, 6, 234],
  [1, 6, 129],
  [5, 5, 335],
  [4, 5, 284],
  [3, 5, 225],
  [2, 5, 173],
  [1, 5, 119],
  [4, 4, 240],
  [3, 4, 181],
  [2, 4, 155],
  [1, 4, 78],
  [3, 3, 322],
  [2, 3, 255],
  [1, 3, 129],
  [2, 2, 613],
  [1, 2, 277],
  [1, 1, 1091],
  [0, 0, 3464],
] as const;
const YEARS = 6;
const histories = {
  x: DONORS.map(([x]) => x),
  tx: DONORS.map(([, tx]) => tx),
  T: DONORS.map(() => YEARS),
  count: DONORS.map(([, , count]) => count),
};

describe('BG/BB on the published donors', () => {
  const { params, logLikelihood, converged } = bgBb.fit(histories)!;

  it('finds the published parameters', () => {
    expect(converged).toBe(true);
    expectWithin(params.alpha, 1.204, 1e-3);
    expectWithin(params.beta, 0.75, 1e-3);
    expectWithin(params.gamma, 0.657, 1e-3);
    expectWithin(params.delta, 2.783, 2e-3);
    expectWithin(logLikelihood, -33225.6, 0.1);
  });

  it('gives more hope the later the last gift, and for an early one less the more gifts there were', () => {
    const alive = (x: number, tx: number) => bgBb.alive(params, { x: [x], tx: [tx], T: [YEARS] })[0]!;
    for (let tx = 2; tx <= YEARS; tx++) expect(alive(1, tx)).toBeGreaterThan(alive(1, tx - 1));
    expect(alive(3, 3)).toBeLessThan(alive(1, 3));
    // whoever gave in the last year was there then: what is left is the chance to go before the next
    const { gamma, delta } = params;
    expectWithin(alive(6, YEARS), (delta + YEARS) / (gamma + delta + YEARS), 1e-12);
  });
});

describe('BG/BB', () => {
  it('shares one over all histories there can be', () => {
    const params = { alpha: 0.8, beta: 1.7, gamma: 0.5, delta: 2.2 };
    let sum = 0;
    // each subset of five opportunities is one history
    for (let bits = 0; bits < 32; bits++) {
      const used = [1, 2, 3, 4, 5].filter((n) => (bits & (1 << (n - 1))) !== 0);
      sum += exp(bgBb.lnLikelihood(params, { x: used.length, tx: used.at(-1) ?? 0, T: 5 }));
    }
    expectWithin(sum, 1, 1e-12);
  });

  it('has nothing to fit where nobody came back, and nothing to doubt of who has just come', () => {
    expect(bgBb.fit({ x: [0, 0], tx: [0, 0], T: [3, 4] })).toBeNull();
    const params = { alpha: 1, beta: 1, gamma: 1, delta: 1e9 };
    expectWithin(bgBb.alive(params, { x: [0], tx: [0], T: [3] })[0]!, 1, 1e-8);
  });
});
