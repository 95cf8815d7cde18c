import { describe, expect, test } from 'vitest';
import { betaQuantile } from '../../src/math/beta-quantile.ts';
import { gammaQuantile, gammaQuantileFast } from '../../src/math/gamma-quantile.ts';
import { normalQuantile } from '../../src/math/normal.ts';
import { poissonQuantile } from '../../src/math/poisson.ts';
import { betaSampler, gammaSampler } from '../../src/math/samplers.ts';
import { fillBlock } from '../../src/math/threefry.ts';
import { chiSquare, chiSquareLimit, mean, variance } from './distance.ts';

const N = 50_000;

/** N numbers of luck under a fixed key, so that these tests say the same every time. */
function luck(block: number): Float64Array {
  const out = [new Float64Array(N), new Float64Array(N), new Float64Array(N), new Float64Array(N)] as const;
  fillBlock(Uint32Array.from([20_26, 10, 18, 4]), N, 1, block, 0, ...out);
  return out[0];
}

interface Case {
  readonly name: string;
  readonly draw: (u: number) => number;
  readonly mean: number;
  readonly variance: number;
  /** Fourth central moment over variance², for the error of a sample's variance. */
  readonly kurtosis: number;
}

function gammaCase(shape: number, draw: (u: number) => number, how: string): Case {
  return { name: `gamma ${shape} ${how}`, draw, mean: shape, variance: shape, kurtosis: 3 + 6 / shape };
}

function betaCase(a: number, b: number, draw: (u: number) => number, how: string): Case {
  const s = a + b;
  return {
    name: `beta ${a}, ${b} ${how}`,
    draw,
    mean: a / s,
    variance: (a * b) / (s * s * (s + 1)),
    kurtosis: 3 + (6 * ((a - b) ** 2 * (s + 1) - a * b * (s + 2))) / (a * b * (s + 2) * (s + 3)),
  };
}

function poissonCase(rate: number): Case {
  const draw = (u: number) => poissonQuantile(u, rate);
  return { name: `poisson ${rate}`, draw, mean: rate, variance: rate, kurtosis: 3 + 1 / rate };
}

const CASES: readonly Case[] = [
  { name: 'normal', draw: normalQuantile, mean: 0, variance: 1, kurtosis: 3 },
  ...[0.243, 0.6, 1, 3, 12].map((shape) => gammaCase(shape, (u) => gammaQuantile(u, shape), 'by quantile')),
  ...[0.243, 0.6, 12].map((shape) => gammaCase(shape, gammaSampler(shape), 'by table')),
  ...[12, 60].map((shape) => gammaCase(shape, (u) => gammaQuantileFast(u, shape), 'by cube')),
  betaCase(0.7, 2.5, (u) => betaQuantile(u, 0.7, 2.5), 'by quantile'),
  betaCase(0.7, 2.5, betaSampler(0.7, 2.5), 'by table'),
  betaCase(4, 0.5, betaSampler(4, 0.5), 'by table'),
  ...[0.02, 0.7, 5, 31, 33, 400].map(poissonCase),
];

describe('many draws have the moments of their distribution', () => {
  test.each(CASES.map((one, i) => ({ ...one, block: i })))('$name', (one) => {
    const values = Array.from(luck(one.block), one.draw);
    expect(Math.abs(mean(values) - one.mean)).toBeLessThan(4 * Math.sqrt(one.variance / N));
    const error = one.variance * Math.sqrt((one.kurtosis - 1) / N);
    expect(Math.abs(variance(values) - one.variance)).toBeLessThan(4.5 * error);
  });
});

describe('many draws fill the cells of their distribution', () => {
  test('counts', () => {
    for (const rate of [0.3, 2.2, 9]) {
      const counts: number[] = [];
      for (const u of luck(40)) counts[poissonQuantile(u, rate)] = (counts[poissonQuantile(u, rate)] ?? 0) + 1;
      const expected: number[] = [];
      let weight = Math.exp(-rate);
      let rest = 1;
      for (let k = 0; weight * N > 8 || k < rate; k++) {
        expected.push(weight * N);
        rest -= weight;
        weight *= rate / (k + 1);
      }
      expected.push(rest * N);
      const observed = expected.map((_, k) =>
        k < expected.length - 1 ? (counts[k] ?? 0) : counts.slice(k).reduce((sum, count) => sum + (count ?? 0), 0),
      );
      expect(observed.reduce((sum, count) => sum + count, 0)).toBe(N);
      expect(chiSquare(observed, expected), `rate ${rate}`).toBeLessThan(chiSquareLimit(expected.length - 1));
    }
  });

  test('a Dirichlet made of gammas has its shares and their spread', () => {
    const parts = [0.48, 0.8, 0.32];
    const total = 1.6;
    const draws = parts.map(gammaSampler);
    const columns = parts.map((_, j) => luck(60 + j));
    const first: number[] = [];
    for (let i = 0; i < N; i++) {
      const gammas = draws.map((draw, j) => draw(columns[j]?.[i] ?? NaN));
      first.push((gammas[0] ?? NaN) / gammas.reduce((sum, g) => sum + g, 0));
    }
    const share = 0.48 / total;
    const spread = (share * (1 - share)) / (total + 1);
    expect(Math.abs(mean(first) - share)).toBeLessThan(4 * Math.sqrt(spread / N));
    expect(Math.abs(variance(first) / spread - 1)).toBeLessThan(0.02);
  });
});
