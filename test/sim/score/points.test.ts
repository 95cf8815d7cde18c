import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXES } from '../../../src/sim/language/score.ts';
import { axisPoints, fixedPoints, pointsOf, totalOf } from '../../../src/sim/score/points.ts';

describe('points of an axis', () => {
  it.each([
    [0, 40, 'do-nothing'],
    [1, 80, 'the reference plan'],
    [0.5, 60, 'half way'],
    [-1, 40 / Math.E, 'as far below as the reference is above'],
    [2, 80 + 20 * (1 - Math.exp(-2)), 'twice the reference'],
  ])('at z = %d are %d: %s', (z, points) => {
    expect(pointsOf(z)).toBeCloseTo(points, 9);
  });

  it('rise strictly, stay in (0, 100), and have no kink where the branches meet', () => {
    const z = fc.double({ min: -8, max: 8, noNaN: true });
    fc.assert(
      fc.property(z, fc.double({ min: 1e-6, max: 4, noNaN: true }), (a, more) => {
        expect(pointsOf(a + more)).toBeGreaterThan(pointsOf(a));
        expect(pointsOf(a)).toBeGreaterThan(0);
        expect(pointsOf(a)).toBeLessThan(100);
      }),
    );
    const slope = (at: number) => (pointsOf(at + 1e-7) - pointsOf(at - 1e-7)) / 2e-7;
    for (const at of [0, 1]) expect(slope(at - 1e-5)).toBeCloseTo(slope(at + 1e-5), 2);
  });
});

describe('a total', () => {
  const all = (value: number) => Object.fromEntries(AXES.map((axis) => [axis, value])) as Parameters<typeof totalOf>[0];
  const weights = { satisfaction: 0.2, loyalty: 0.3, value: 0.25, service: 0.1, conduct: 0.1, growth: 0.05 };

  it('of equal axes is what each of them is', () => {
    expect(totalOf(all(64), weights)).toBeCloseTo(64, 9);
  });

  it('cannot buy off one ruined axis: a heavy loss holds all-eighties near fifty', () => {
    expect(totalOf({ ...all(80), value: pointsOf(-1) }, weights)).toBeLessThan(54);
  });

  it('counts a dead axis as one point, never as nothing', () => {
    expect(totalOf({ ...all(80), conduct: 0 }, weights)).toBeCloseTo(80 ** 0.9, 9);
    expect(totalOf({ ...all(80), conduct: 2 }, weights)).toBeCloseTo(80 ** 0.9 * 2 ** 0.1, 9);
  });
});

describe('the luck of a seed', () => {
  const raw = (value: number) =>
    Object.fromEntries(AXES.map((axis) => [axis, value])) as Parameters<typeof axisPoints>[0];
  const marks = Object.fromEntries(AXES.map((axis) => [axis, { m0: 10, m1: 20 }])) as Parameters<typeof axisPoints>[3];

  it('is taken off by what it gave to the two marks', () => {
    const fair = axisPoints(raw(15), raw(10), raw(20), marks);
    const lucky = axisPoints(raw(18), raw(13), raw(23), marks);
    expect(lucky.value).toBeCloseTo(fair.value, 9);
    expect(fair.value).toBeCloseTo(60, 9);
  });

  it('never touches conduct, which has no par', () => {
    expect(axisPoints(raw(90), raw(0), raw(0), marks).conduct).toBe(90);
  });

  it('counts half by what it gave to do-nothing and half by what it gave to the reference plan', () => {
    expect(axisPoints(raw(15), raw(14), raw(20), marks).value).toBeCloseTo(pointsOf(0.3), 9);
    expect(axisPoints(raw(15), raw(10), raw(24), marks).value).toBeCloseTo(pointsOf(0.3), 9);
  });

  it('is left out where points are asked for on fixed marks', () => {
    expect(fixedPoints(raw(15), marks)).toEqual(axisPoints(raw(15), raw(10), raw(20), marks));
    expect(fixedPoints(raw(18), marks).value).toBeCloseTo(72, 9);
    expect(fixedPoints(raw(90), marks).conduct).toBe(90);
  });

  it('is nothing to an axis without marks, which stands where do-nothing stands', () => {
    const without = { ...marks, growth: null };
    expect(axisPoints(raw(18), raw(13), raw(23), without).growth).toBe(40);
    expect(fixedPoints(raw(18), without).growth).toBe(40);
    expect(fixedPoints(raw(18), without).value).toBeCloseTo(72, 9);
    expect(fixedPoints(raw(18), { ...marks, conduct: null }).conduct).toBe(18);
  });
});
