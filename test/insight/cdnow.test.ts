import { beforeEach, describe, expect, test } from 'vitest';
import { BG_NBD_NAMES, bgNbd } from '../../src/insight/bg-nbd.ts';
import type { BuyingModel } from '../../src/insight/buying-model.ts';
import { trackRepeats } from '../../src/insight/buying-model.ts';
import { standardErrors } from '../../src/insight/fit.ts';
import type { Histories } from '../../src/insight/histories.ts';
import { groupHistories } from '../../src/insight/histories.ts';
import { mbgNbd } from '../../src/insight/mbg-nbd.ts';
import { nbd } from '../../src/insight/nbd.ts';
import { paretoNbd } from '../../src/insight/pareto-nbd.ts';
import type { Customers } from '../../src/insight/reduce.ts';
import { reduceTransactions } from '../../src/insight/reduce.ts';
import { needsFolder } from '../support/absent.ts';
import { expectRelative, expectWithin } from './near.ts';
import { CDNOW_CALIBRATED, CDNOW_END, cdnow, cdnowSummary, DATA_FOLDER } from './published.ts';

beforeEach((context) => needsFolder(context, DATA_FOLDER));

const inWeeks = ({ x, tx, T }: Histories): Histories => ({
  x,
  tx: Array.from(tx, (v) => v / 7),
  T: Array.from(T, (v) => v / 7),
});

let read: { readonly first: Customers; readonly all: Customers; readonly weeks: Histories } | null = null;
function sample() {
  if (read === null) {
    const first = reduceTransactions(cdnow(), CDNOW_CALIBRATED);
    read = { first, all: reduceTransactions(cdnow(), CDNOW_END), weeks: inWeeks(first) };
  }
  return read;
}

const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0);

/** Mean of a value over the customers of each number of repeats: 0, 1, … 6, and 7 or more. */
function byRepeats(x: ArrayLike<number>, value: (i: number) => number): number[] {
  const total = new Array<number>(8).fill(0);
  const n = new Array<number>(8).fill(0);
  for (let i = 0; i < x.length; i++) {
    const bin = Math.min(7, x[i]!);
    total[bin]! += value(i);
    n[bin]! += 1;
  }
  return total.map((v, bin) => v / n[bin]!);
}

function future<P>(model: BuyingModel<P>, params: P, t: number): (i: number) => number {
  const { x, tx, T } = sample().weeks;
  return (i) => model.future(params, t, { x: x[i]!, tx: tx[i]!, T: T[i]! });
}

describe('the CDNOW sample, reduced', () => {
  test('has the published customers, repeats and bins', () => {
    const { first, all } = sample();
    expect(first.x).toHaveLength(2357);
    expect(sum(first.x)).toBe(2457);
    expect(sum(all.x) + 2357).toBe(6696);
    expect(sum(all.x) - sum(first.x)).toBe(1882);
    const bins = new Array<number>(8).fill(0);
    for (const x of first.x) bins[Math.min(7, x)]! += 1;
    expect(bins).toEqual([1411, 439, 214, 100, 62, 38, 29, 64]);
    expect(first.x.reduce((a, b) => Math.max(a, b))).toBe(29);
  });

  test('has the published purchases of the holdout for each number of repeats', () => {
    const { first, all } = sample();
    const means = byRepeats(first.x, (i) => all.x[i]! - first.x[i]!);
    const wanted = [0.2367, 0.697, 1.3925, 1.56, 2.5323, 2.9474, 3.8621, 6.3594];
    for (const [bin, value] of wanted.entries()) expectWithin(means[bin]!, value, 1e-4);
  });

  test('has the published customers 1, 2, 3 and 1516, and agrees with the published summary on all', () => {
    const { x, tx, T } = sample().weeks;
    expect([x[0], x[1], x[2], x[1515]]).toEqual([2, 1, 0, 26]);
    for (const [i, at, age] of [
      [0, 30.428571, 38.857143],
      [1, 1.714286, 38.857143],
      [2, 0, 38.857143],
      [1515, 30.857142857, 31],
    ] as const) {
      expectWithin(tx[i]!, at, 1e-6);
      expectWithin(T[i]!, age, 1e-6);
    }
    const summary = cdnowSummary();
    for (let i = 0; i < 2357; i++) {
      expect(x[i]).toBe(summary.x[i]);
      expectWithin(tx[i]!, summary.tx[i]!, 0.0043);
      expectWithin(T[i]!, summary.T[i]!, 0.0043);
      if (x[i]! > 0) expectWithin(sample().first.monetary[i]!, summary.z[i]!, 0.0051);
    }
  });
});

describe('BG/NBD on the CDNOW sample', () => {
  test('has the printed maximum from exact dates, with the printed standard errors', () => {
    const grouped = groupHistories(sample().weeks);
    const { params, logLikelihood, converged } = bgNbd.fit(sample().weeks)!;
    expect(converged).toBe(true);
    expectWithin(logLikelihood, -9582.42921, 1e-4);
    for (const [name, value] of [
      ['r', 0.2425945],
      ['alpha', 4.4136024],
      ['a', 0.7929221],
      ['b', 2.4259069],
    ] as const) {
      expectRelative(params[name], value, 1e-5);
    }
    const errors = standardErrors(params, BG_NBD_NAMES, (p) => bgNbd.logLikelihood(p, grouped))!;
    expectRelative(errors.r, 0.012557, 0.02);
    expectRelative(errors.alpha, 0.378221, 0.02);
    expectRelative(errors.a, 0.185719, 0.02);
    expectRelative(errors.b, 0.705345, 0.02);
  });

  test('has the printed maximum from the published summary', () => {
    const { params, logLikelihood } = bgNbd.fit(cdnowSummary())!;
    expectWithin(logLikelihood, -9582.42556, 1e-3);
    for (const [name, value] of [
      ['r', 0.243],
      ['alpha', 4.414],
      ['a', 0.793],
      ['b', 2.426],
    ] as const) {
      expectWithin(params[name], value, 1e-2);
    }
  });

  test('foretells the holdout as printed: by repeats and in all', () => {
    const { params } = bgNbd.fit(sample().weeks)!;
    const means = byRepeats(sample().weeks.x, future(bgNbd, params, 39));
    const wanted = [0.2250893, 0.5231364, 1.044126, 1.520256, 2.163824, 2.653789, 3.503957, 6.157036];
    for (const [bin, value] of wanted.entries()) expectWithin(means[bin]!, value, 1e-3);
    const within39 = future(bgNbd, params, 39);
    expectWithin(sum(Array.from({ length: 2357 }, (_, i) => within39(i))), 1653.41, 1);
  });

  test('names the best five of next week as printed, from the published summary', () => {
    const { x, tx, T } = cdnowSummary();
    const { params } = bgNbd.fit({ x, tx, T })!;
    const next = (i: number) => bgNbd.future(params, 1, { x: x[i]!, tx: tx[i]!, T: T[i]! });
    const best = Array.from({ length: 2357 }, (_, i) => [i + 1, next(i)] as const).sort((a, b) => b[1] - a[1]);
    const top = [
      [1516, 0.710623],
      [157, 0.662396],
      [1981, 0.486526],
      [841, 0.474738],
      [509, 0.424877],
    ] as const;
    for (const [place, [id, value]] of top.entries()) {
      expect(best[place]![0]).toBe(id);
      expectWithin(best[place]![1], value, 1e-5);
    }
  });

  test('tracks the repeats of all customers by the week as printed', () => {
    const { params } = bgNbd.fit(sample().weeks)!;
    const ages = sample().weeks.T;
    const by = (week: number) => trackRepeats(bgNbd, params, ages, Math.max(...Array.from(ages)), week);
    const added = [76.86531, 74.88843, 73.04554, 71.32166, 69.70412, 68.18213];
    const grown = [1312.458, 1387.346, 1460.392, 1531.713, 1601.418, 1669.6];
    for (let k = 0; k < 6; k++) {
      expectWithin(by(20 + k) - by(19 + k), added[k]!, 0.1);
      expectWithin(by(20 + k), grown[k]!, 0.1);
    }
  });

  test('does not depend on the order of customers, nor on whether equal ones are put together', () => {
    const { x, tx, T } = sample().weeks;
    const turned = {
      x: [...Array.from(x)].reverse(),
      tx: [...Array.from(tx)].reverse(),
      T: [...Array.from(T)].reverse(),
    };
    expect(bgNbd.fit(turned)).toEqual(bgNbd.fit(sample().weeks));
    expect(bgNbd.fit(groupHistories(sample().weeks))).toEqual(bgNbd.fit(sample().weeks));
  });
});

describe('the other models on the CDNOW sample', () => {
  test('Pareto/NBD has the printed maximum and foretells the holdout as printed', () => {
    const { params, logLikelihood, converged } = paretoNbd.fit(sample().weeks)!;
    expect(converged).toBe(true);
    expectWithin(logLikelihood, -9594.97618, 1e-3);
    for (const [name, value] of [
      ['r', 0.55328],
      ['alpha', 10.57768],
      ['s', 0.60624],
      ['beta', 11.66874],
    ] as const) {
      expectRelative(params[name], value, 1e-4);
    }
    expectWithin(paretoNbd.expected(params, 52), 1.473434, 1e-3);
    const means = byRepeats(sample().weeks.x, future(paretoNbd, params, 39));
    const wanted = [0.138, 0.6, 1.196, 1.714, 2.399, 2.907, 3.819, 6.403];
    for (const [bin, value] of wanted.entries()) expectWithin(means[bin]!, value, 1e-3);
    const within39 = future(paretoNbd, params, 39);
    expectWithin(sum(Array.from({ length: 2357 }, (_, i) => within39(i))), 1665.5, 1);
  });

  test('MBG/NBD has the printed maximum', () => {
    const { params, converged } = mbgNbd.fit(sample().weeks)!;
    expect(converged).toBe(true);
    for (const [name, value] of [
      ['r', 0.525],
      ['alpha', 6.183],
      ['a', 0.891],
      ['b', 1.614],
    ] as const) {
      expectWithin(params[name], value, 1e-3);
    }
  });

  test('NBD, which knows no leaving, foretells half too much: the control', () => {
    const { params, logLikelihood } = nbd.fit(sample().weeks)!;
    expectWithin(params.r, 0.3847661, 1e-5);
    expectWithin(params.alpha, 12.0720222, 1e-3);
    expectWithin(logLikelihood, -9763.65761, 1e-4);
    const within39 = future(nbd, params, 39);
    expectWithin(sum(Array.from({ length: 2357 }, (_, i) => within39(i))), 2929.8, 0.1);
    const { T } = sample().weeks;
    const counts = [0, 0, 0, 0, 0, 0, 0];
    for (let i = 0; i < T.length; i++) {
      let chance = (params.alpha / (params.alpha + T[i]!)) ** params.r;
      for (let x = 0; x < 7; x++) {
        counts[x]! += chance;
        chance *= ((params.r + x) / (x + 1)) * (T[i]! / (params.alpha + T[i]!));
      }
    }
    const wanted = [1425.3, 399.5, 201.6, 116.9, 72.2, 46.3, 30.4];
    for (const [x, value] of wanted.entries()) expectWithin(counts[x]!, value, 0.06);
  });
});
