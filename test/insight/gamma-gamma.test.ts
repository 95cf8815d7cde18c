import { describe, expect, test } from 'vitest';
import { expectedSpend, fitGammaGamma, lnSpend, spendCorrelation } from '../../src/insight/gamma-gamma.ts';
import { quantile } from '../../src/insight/quantile.ts';
import { reduceTransactions } from '../../src/insight/reduce.ts';
import { needsFolder } from '../support/absent.ts';
import { expectRelative, expectWithin } from './near.ts';
import { CDNOW_CALIBRATED, cdnow, cdnowSummary, DATA_FOLDER } from './published.ts';

const NOTE = { p: 6.25, q: 3.74, v: 15.44 };
const FITTED = { p: 6.2488, q: 3.74459, v: 15.44775 };

describe('Gamma–Gamma', () => {
  test.each([
    [0, 0, 35.2189781],
    [1, 11.77, 18.91685206],
    [2, 22.35, 24.66371391],
    [2, 25.55, 27.28838583],
    [7, 73.74, 71.4696709],
    [3, 35, 35.02791996],
    [50, 35, 35.00190331],
  ])('expects of %d purchases at %d', (x, z, value) => expectRelative(expectedSpend(NOTE, x, z), value, 1e-9));

  test.each([
    [1, 11.77, -3.73770967874],
    [2, 22.35, -3.55131675973],
    [7, 73.74, -6.05486731072],
  ])('gives %d purchases at %d their likelihood', (x, z, value) => expectRelative(lnSpend(NOTE, x, z), value, 1e-9));

  test.each([
    [2, 22.35, 24.658619],
    [1, 11.77, 18.911489],
    [0, 0, 35.170981],
    [7, 73.74, 71.462843],
    [2, 25.55, 27.282408],
  ])('expects what lifetimes prints of %d purchases at %d', (x, z, value) => {
    expectRelative(expectedSpend(FITTED, x, z), value, 1e-5);
  });

  test('draws a customer from the mean of all towards the own one as purchases add up', () => {
    const all = expectedSpend(NOTE, 0, 0);
    const drawn = [1, 5, 25, 125].map((x) => Math.abs(expectedSpend(NOTE, x, 80) - 80) / Math.abs(all - 80));
    expect(drawn).toEqual([...drawn].sort((a, b) => b - a));
    expect(drawn[0]).toBeLessThan(1);
    expect(drawn[3]).toBeLessThan(0.01);
  });

  test('has nothing to fit where fewer than two customers came back for money', () => {
    expect(fitGammaGamma({ x: [0, 0, 4], mean: [0, 0, 12] })).toBeNull();
    expect(spendCorrelation({ x: [2, 2], mean: [5, 9] })).toBeNull();
  });
});

describe('Gamma–Gamma on the CDNOW sample', () => {
  test('has the published maximum and expectations', (context) => {
    needsFolder(context, DATA_FOLDER);
    const { x, z } = cdnowSummary();
    const { params, logLikelihood, converged } = fitGammaGamma({ x, mean: z })!;
    expect(converged).toBe(true);
    expectRelative(params.p, 6.2488, 1e-4);
    expectRelative(params.q, 3.74459, 1e-4);
    expectRelative(params.v, 15.44775, 1e-4);
    expectWithin(logLikelihood, -4055.92324, 1e-3);
    const spend = x.map((n, i) => expectedSpend(params, n, z[i]!));
    const first = [24.658619, 18.911489, 35.170981, 35.170981, 35.170981, 71.462843, 18.911489, 35.170981, 27.282408];
    for (const [i, value] of [...first, 35.170981].entries()) expectRelative(spend[i]!, value, 1e-5);
    expectRelative(spend.reduce((a, b) => a + b, 0) / 2357, 35.2529588256, 1e-5);
    const seen = z.filter((_, i) => x[i]! > 0);
    expect(seen).toHaveLength(946);
    expectWithin(seen.reduce((a, b) => a + b, 0) / 946, 35.078551797, 1e-6);
    expectWithin(spendCorrelation({ x, mean: z })!, 0.113884, 1e-6);
  });

  test('is fed by the reduction of the transactions themselves', (context) => {
    needsFolder(context, DATA_FOLDER);
    const { x, monetary } = reduceTransactions(cdnow(), CDNOW_CALIBRATED);
    const seen = Array.from(monetary).filter((_, i) => x[i]! > 0);
    const mean = seen.reduce((a, b) => a + b, 0) / seen.length;
    const deviation = Math.sqrt(seen.reduce((a, b) => a + (b - mean) ** 2, 0) / (seen.length - 1));
    const sorted = [...seen].sort((a, b) => a - b);
    expectWithin(mean, 35.08, 0.005);
    expect([deviation, quantile(sorted, 0.5), sorted[0]!, sorted.at(-1)!].map(Math.round)).toEqual([30, 27, 3, 300]);
    expectRelative(fitGammaGamma({ x, mean: monetary })!.params.p, 6.25, 0.01);
  });
});
