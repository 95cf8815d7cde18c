import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordTerms } from '../../../src/sim/appraisal/records.ts';
import { markGrowth, markRecords, pointsAgainst } from '../../../src/sim/appraisal/records.ts';
import { Appraisal } from '../../../src/sim/language/appraisal.ts';

const usual: RecordTerms = Appraisal.parse({}).records;
const rate = fc.integer({ min: 0, max: 1000 }).map((k) => k / 1000);

describe('points against a base', () => {
  it.each([
    [0.9, 0.9, 15, 'reaching it'],
    [0.92, 0.9, 17, 'two per cent better'],
    [0.99, 0.9, 20, 'no more than twenty'],
    [0.88, 0.9, 13, 'two per cent worse'],
    [0.5, 0.9, 0, 'no less than nothing'],
    [0.29, 0.28, 16, 'a whole per cent that floating point makes a little less'],
    [0.895, 0.9, 15, 'half a per cent, which does not count'],
    [0.905, 0.9, 15, 'half a per cent more, which does not count either'],
  ])('of %d against %d are %d: %s', (value, base, points) => {
    expect(pointsAgainst(value, base, 1, usual)).toBe(points);
  });

  it('turn round where less is better', () => {
    expect(pointsAgainst(0.03, 0.05, -1, usual)).toBe(17);
    expect(pointsAgainst(0.07, 0.05, -1, usual)).toBe(13);
  });

  it('count parts of a per cent where nothing is rounded', () => {
    expect(pointsAgainst(0.905, 0.9, 1, { ...usual, rounding: 'none' })).toBeCloseTo(15.5, 9);
  });

  it('count per cent of the base where a per cent is relative', () => {
    const relative = { ...usual, unit: 'relative' } as const;
    expect(pointsAgainst(0.52, 0.5, 1, relative)).toBe(19);
    expect(pointsAgainst(0.0485, 0.05, -1, relative)).toBe(18);
    expect(pointsAgainst(0, 0, -1, relative)).toBe(15);
    expect(pointsAgainst(0.01, 0, -1, relative)).toBe(0);
  });

  it('lie from 0 to 20 and never fall when the rate is better, by any terms', () => {
    const terms = fc.record({
      unit: fc.constantFrom('pp' as const, 'relative' as const),
      rounding: fc.constantFrom('floor' as const, 'none' as const),
    });
    fc.assert(
      fc.property(rate, rate, rate, fc.constantFrom(1 as const, -1 as const), terms, (a, b, base, better, by) => {
        const [worse, good] = better * a <= better * b ? [a, b] : [b, a];
        const low = pointsAgainst(worse, base, better, by);
        const high = pointsAgainst(good, base, better, by);
        expect(low).toBeLessThanOrEqual(high);
        expect(Math.min(low, high)).toBeGreaterThanOrEqual(0);
        expect(Math.max(low, high)).toBeLessThanOrEqual(20);
      }),
    );
  });
});

describe('a base that ratchets', () => {
  const bases = (values: readonly (number | null)[], terms = usual, initial: number | null = null) =>
    markRecords(values, 1, terms, initial, true).map(({ base }) => base);

  it('is the first month until three months make a record, then the best mean of three', () => {
    const found = bases([0.5, 0.6, 0.7, 0.9, 0.1, 0.2, 0.2]);
    expect(found.slice(0, 3)).toEqual([0.5, 0.5, 0.5]);
    expect(found[3]).toBeCloseTo(0.6, 12);
    expect(found[4]).toBeCloseTo(2.2 / 3, 12);
    expect(found.slice(5)).toEqual([found[4], found[4]]); // worse months do not bring it down
  });

  it('begins with the author’s level, and keeps it as a record', () => {
    expect(bases([0.5, 0.5, 0.5, 0.5], usual, 0.8)).toEqual([0.8, 0.8, 0.8, 0.8]);
  });

  it('takes single months where the author says so', () => {
    expect(bases([0.5, 0.7, 0.6], { ...usual, recordTurns: 1 })).toEqual([0.5, 0.5, 0.7]);
  });

  it('passes over a month without a figure, which has no points', () => {
    const marks = markRecords([0.5, null, 0.5], 1, usual, null, true);
    expect(marks[1]).toEqual({ value: null, base: 0.5, points: null });
    expect(marks[2]!.points).toBe(15);
    expect(markRecords([null, 0.5], 1, usual, null, true).map(({ points }) => points)).toEqual([null, 15]);
  });

  it('never gets easier once there is a record, and never gives fewer points than one of single months', () => {
    fc.assert(
      fc.property(fc.array(rate, { minLength: 4, maxLength: 12 }), (values) => {
        const means = markRecords(values, 1, usual, null, true);
        const single = markRecords(values, 1, { ...usual, recordTurns: 1 }, null, true);
        for (let k = 4; k < values.length; k++) {
          expect(means[k]!.base!).toBeGreaterThanOrEqual(means[k - 1]!.base!);
          expect(means[k]!.points!).toBeGreaterThanOrEqual(single[k]!.points!);
        }
      }),
    );
  });
});

it('a base that does not ratchet stays where it began', () => {
  const marks = markRecords([0.5, 0.9, 0.9, 0.9, 0.6], 1, usual, null, false);
  expect(marks.map(({ base }) => base)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]);
  expect(marks.map(({ points }) => points)).toEqual([15, 20, 20, 20, 20]);
});

describe('growth', () => {
  it('is held against last month’s rate, and scores 15 in the first', () => {
    const marks = markGrowth([0.02, 0.03, -0.01], usual);
    expect(marks.map(({ points }) => points)).toEqual([15, 16, 11]);
    expect(marks.map(({ base }) => base)).toEqual([0.02, 0.02, 0.03]);
  });

  it('begins with the author’s level where there is one', () => {
    const marks = markGrowth([0.02], { ...usual, initialBase: { ...usual.initialBase, growth: 0.05 } });
    expect(marks).toEqual([{ value: 0.02, base: 0.05, points: 12 }]);
  });

  it('is held against last month’s customers where the author says so', () => {
    const marks = markGrowth([0.02, 0.03, -0.01], { ...usual, growthBase: 'customers', unit: 'relative' });
    expect(marks.map(({ points }) => points)).toEqual([17, 18, 14]);
  });
});
