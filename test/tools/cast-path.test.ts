import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curvesOfArc } from '../../tools/cast/arc.ts';
import type { Segment } from '../../tools/cast/path.ts';
import { placed, readPath, straightenBeyond, writePath } from '../../tools/cast/path.ts';

const SIDE = 100;
const EDGES = [
  (x: number) => x < 0,
  (x: number) => x > SIDE,
  (_x: number, y: number) => y < 0,
  (_x: number, y: number) => y > SIDE,
];

/** Points along a segment, fine enough that a curve's polygon is as good as the curve. */
function along(segment: Segment, [x0, y0]: readonly number[]): number[][] {
  if (segment.kind !== 'C') return [[...segment.at]];
  const [x1, y1, x2, y2, x3, y3] = segment.at as [number, number, number, number, number, number];
  return Array.from({ length: 40 }, (_, i) => {
    const t = (i + 1) / 40;
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
    return [a * (x0 ?? 0) + b * x1 + c * x2 + d * x3, a * (y0 ?? 0) + b * y1 + c * y2 + d * y3];
  });
}

/** How often a path goes round a point: what every fill rule is made of. */
function turnsRound(segments: readonly Segment[], [px, py]: readonly [number, number]): number {
  let turns = 0;
  let from: number[] = [0, 0];
  for (const segment of segments) {
    for (const to of along(segment, from)) {
      const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [from, to];
      if (segment.kind !== 'M' && ay <= py !== by <= py && ax + ((py - ay) / (by - ay)) * (bx - ax) > px) {
        turns += by > ay ? 1 : -1;
      }
      from = to;
    }
  }
  return turns;
}

const point = fc.tuple(fc.integer({ min: -150, max: 250 }), fc.integer({ min: -150, max: 250 }));
const piece = fc.oneof(
  point.map((to): Segment => ({ kind: 'L', at: to })),
  fc.tuple(point, point, point).map((three): Segment => ({ kind: 'C', at: three.flat() })),
);
const outline = fc
  .tuple(point, fc.array(piece, { minLength: 2, maxLength: 14 }))
  .map(([start, pieces]): Segment[] => [{ kind: 'M', at: start }, ...pieces, { kind: 'Z', at: start }]);
// off the whole numbers, so that no point lies on a corner
const inside = fc
  .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }))
  .map(([x, y]) => [x + 0.503, y + 0.497] as const);

describe('path surgery', () => {
  test('cutting off what lies outside changes nothing inside the picture', () => {
    fc.assert(
      fc.property(outline, inside, (segments, at) => {
        expect(turnsRound(straightenBeyond(segments, EDGES), at)).toBe(turnsRound(segments, at));
      }),
      { numRuns: 500 },
    );
  });

  test('cutting off shortens a path that wanders about outside', () => {
    const segments = readPath('M10 10H90V90C90 120 130 150 140 180S60 190 50 160L20 150 10 90Z');
    expect(straightenBeyond(segments, EDGES).length).toBeLessThan(segments.length);
  });

  test('a path that is written and read again has every point on its nearest grid point', () => {
    const moved = outline.map((segments) => placed(segments, 0.137, 0.731));
    fc.assert(
      fc.property(moved, fc.constantFrom(1, 2, 8), (segments, grid) => {
        const nearest = segments.map(({ kind, at }) => ({ kind, at: at.map((v) => Math.round(v * grid) + 0) }));
        const steps = nearest.filter(({ kind, at }, i) => {
          const [x, y] = nearest[i - 1]?.at.slice(-2) ?? [];
          // what has no length on the grid is not written
          return kind === 'M' || kind === 'Z' || at.some((v, k) => v !== (k % 2 === 0 ? x : y));
        });
        const again = readPath(writePath(segments, grid));
        const onGrid = again.map(({ kind, at }) => ({
          kind,
          at: at.map((v) => Math.round(v * grid * 1000) / 1000 + 0),
        }));
        expect(onGrid).toEqual(steps);
      }),
    );
  });

  test('a path may leave out letters, spaces and an arc’s gaps', () => {
    expect(readPath('m1 1 2 0h2v3l-.5.5a2 2 0 012 2z').map(({ kind }) => kind)).toEqual([
      'M',
      'L',
      'L',
      'L',
      'L',
      'C',
      'Z',
    ]);
    expect(readPath('M1 1h2V5')).toEqual([
      { kind: 'M', at: [1, 1] },
      { kind: 'L', at: [3, 1] },
      { kind: 'L', at: [3, 5] },
    ]);
  });

  test('S takes the mirrored handle after a curve and none after a line', () => {
    const [, , after] = readPath('M0 0C0 0 4 4 5 5S9 9 9 5');
    expect(after?.at.slice(0, 2)).toEqual([6, 6]);
    const [, , plain] = readPath('M0 0L5 5S9 9 9 5');
    expect(plain?.at.slice(0, 2)).toEqual([5, 5]);
  });

  test('a curve after one too short to be written keeps its own handle', () => {
    const [, , last] = readPath(writePath(readPath('M0 0C0 0 4 4 5 5L5.1 5.1C5 5 7 9 9 9'), 1));
    expect(last?.at.slice(0, 2)).toEqual([5, 5]);
  });

  test('an unknown command is refused by its place', () => {
    expect(() => readPath('M0 0T5 5')).toThrow('at 5');
    expect(() => readPath('M0 0L5')).toThrow('ends too early');
  });
});

describe('an arc', () => {
  const flags = fc.constantFrom(0, 1);
  test('becomes curves that end where it ends and stay on its circle', () => {
    fc.assert(
      fc.property(flags, flags, fc.integer({ min: 51, max: 300 }), (large, sweep, r) => {
        const curves = curvesOfArc([0, 0], [r, r, 0, large, sweep], [60, 80]);
        expect(curves.at(-1)?.at.slice(-2)).toEqual([60, 80]);
        // the centre lies on the chord's middle line, on the side that the flags choose (SVG 1.1 F.6.5)
        const lift = Math.sqrt(r * r - 2500) * (large === sweep ? -1 : 1);
        const [cx, cy] = [30 - lift * 0.8, 40 + lift * 0.6];
        let from: number[] = [0, 0];
        for (const curve of curves) {
          for (const [x = 0, y = 0] of along(curve, from)) expect(Math.hypot(x - cx, y - cy) / r).toBeCloseTo(1, 3);
          from = [...curve.at.slice(-2)];
        }
      }),
    );
  });

  test('takes the long way round when it says so', () => {
    const count = (large: number) => curvesOfArc([0, 0], [60, 60, 0, large, 1], [60, 80]).length;
    expect(count(1)).toBeGreaterThan(count(0));
  });

  test('with radii too short for its ends is half a turn', () => {
    const [first] = curvesOfArc([0, 0], [1, 1, 0, 0, 1], [10, 0]);
    expect(first?.at.slice(-2).map((value) => Math.round(value * 1000) / 1000)).toEqual([5, -5]);
  });
});
