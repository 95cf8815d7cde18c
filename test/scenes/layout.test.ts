import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Crowd, Face, Place } from '../../src/scenes/crowd.ts';
import { FACES, PLACES } from '../../src/scenes/crowd.ts';
import type { Layout, Person, Scene } from '../../src/scenes/layout.ts';
import { layOut } from '../../src/scenes/layout.ts';
import { pictureAt, pictureOf } from '../../src/scenes/picture.ts';
import { stepsBetween } from '../../src/scenes/steps.ts';

const plate = { width: 64, height: 24, noteWidth: 92 };
const crowd = (place: Place, faces: readonly number[]): Crowd => ({
  place,
  faces,
  people: faces.reduce((sum, n) => sum + n, 0),
});
const counts = fc.array(fc.nat(400), { minLength: FACES.length, maxLength: FACES.length });
const crowds = fc.tuple(...PLACES.map((place) => counts.map((faces) => crowd(place, faces))));
const people = fc
  .array(fc.tuple(fc.constantFrom(...PLACES), fc.constantFrom<Face>(...FACES)), { maxLength: 12 })
  .map((list) => list.map(([place, face], k): Person => ({ id: `p${k}`, place, face })));
const scene = fc.record({
  crowds,
  people,
  shape: fc.constant('wide' as const),
  plate: fc.constant(plate),
  width: fc.integer({ min: 700, max: 1400 }),
  height: fc.integer({ min: 380, max: 700 }),
});
const phone = fc.record({
  crowds,
  people,
  shape: fc.constant('narrow' as const),
  plate: fc.constant(plate),
  width: fc.integer({ min: 320, max: 800 }),
  height: fc.integer({ min: 200, max: 700 }),
});

function boxOf(layout: Layout, place: Place) {
  return layout.places.find((one) => one.place === place)!;
}

describe('the street', () => {
  it('keeps everybody in the place their file says', () => {
    fc.assert(
      fc.property(fc.oneof(scene, phone), (given: Scene) => {
        const layout = layOut(given);
        for (const { place, x, y, size } of layout.stands) {
          const box = boxOf(layout, place);
          expect(x - size / 2).toBeGreaterThanOrEqual(box.x - size / 2);
          expect(x + size / 2).toBeLessThanOrEqual(box.x + box.width + size / 2);
          expect(y).toBeLessThanOrEqual(box.y + box.height);
          expect(y).toBeGreaterThan(box.y);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps every mark inside the width of the street and below its place’s title', () => {
    fc.assert(
      fc.property(fc.oneof(scene, phone), (given: Scene) => {
        const layout = layOut(given);
        const tops = layout.places.map(({ y }) => y);
        for (const { x, y, size } of layout.marks) {
          expect(x - size / 2).toBeGreaterThanOrEqual(0);
          expect(x + size / 2).toBeLessThanOrEqual(layout.width + 0.001);
          expect(y).toBeGreaterThan(Math.min(...tops) + 20);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stands for the same heads, whatever its shape: marks of twenty on a phone, of ten beside the desk', () => {
    const given = { crowds: [crowd('loyal', [100, 0, 0, 0, 0, 100])], people: [], plate, width: 800, height: 500 };
    expect(layOut({ ...given, shape: 'wide' }).marks).toHaveLength(20);
    expect(layOut({ ...given, shape: 'narrow' }).marks).toHaveLength(10);
  });

  it('gives all people one size beside the desk', () => {
    fc.assert(
      fc.property(scene, (given) => {
        const sizes = new Set(layOut(given).stands.map(({ size }) => size));
        expect(sizes.size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });

  it('gives a room that eight stand in the width they need, and no name plate covers another', () => {
    const wide = { width: 90, height: 31, noteWidth: 120 };
    const everyone = Array.from({ length: 8 }, (_, k): Person => ({ id: `p${k}`, place: 'loyal', face: 'neutral' }));
    const given = { crowds: [], plate: wide, width: 846, height: 340, shape: 'wide' as const };
    const { stands, places } = layOut({ ...given, people: everyone });
    for (const one of stands) {
      for (const other of stands) {
        if (one.id === other.id || one.y !== other.y) continue;
        expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(wide.width);
      }
    }
    const rooms = places.filter(({ place }) => place !== 'silent');
    expect(rooms.reduce((sum, { width }) => sum + width, 0)).toBe(846);
    for (const { width } of rooms) expect(width).toBeGreaterThanOrEqual(100);
    const usual = layOut({ ...given, people: everyone.slice(0, 2) }).places.map(({ width }) => width);
    expect(usual).toEqual(layOut({ ...given, people: [] }).places.map(({ width }) => width));
  });

  it('grows downwards on a phone until everybody stands', () => {
    const everyone = Array.from({ length: 8 }, (_, k): Person => ({ id: `p${k}`, place: 'repeat', face: 'neutral' }));
    const given = { crowds: [], plate, width: 370, height: 100, shape: 'narrow' as const };
    expect(layOut({ ...given, people: everyone }).height).toBeGreaterThan(layOut({ ...given, people: [] }).height);
  });
});

describe('a play-out', () => {
  const before: Scene = {
    crowds: PLACES.map((place) => crowd(place, [10, 0, 30, 0, 0, 100])),
    people: [
      { id: 'chen', place: 'repeat', face: 'angry' },
      { id: 'wang', place: 'repeat', face: 'unknown' },
    ],
    shape: 'wide',
    plate,
    width: 846,
    height: 408,
  };
  const after: Scene = {
    ...before,
    people: [
      { id: 'chen', place: 'loyal', face: 'content' },
      { id: 'wang', place: 'silent', face: 'unknown' },
    ],
  };
  const [from, to] = [layOut(before), layOut(after)];
  const quiet = { count: 30, from: 2, to: 4, cast: [] };
  const sales = { count: 9, from: null, to: null, cast: ['chen'] };

  it('lets somebody walk in the beat that names them, and the rest in the last', () => {
    const steps = stepsBetween(from, to, [sales, quiet]);
    expect(steps.map(({ stands }) => stands.map(({ id }) => id))).toEqual([['chen'], ['wang']]);
  });

  it('moves no more than three of the crowd at once, and one where few are meant', () => {
    const [many, few] = stepsBetween(from, to, [
      { ...quiet, count: 500 },
      { ...quiet, count: 4 },
    ]);
    expect(many!.movers).toHaveLength(3);
    expect(few!.movers).toHaveLength(1);
  });

  it('lets them go the other way when a count is below nothing', () => {
    const [gone, back] = stepsBetween(from, to, [quiet, { ...quiet, count: -30 }]);
    expect(back!.movers[0]!.from.y).toBe(gone!.movers[0]!.to.y);
  });

  it('ends with the street as it stands', () => {
    const steps = stepsBetween(from, to, [sales, quiet]);
    expect(pictureAt(from, to, steps, 2)).toEqual(pictureOf(to));
    const first = pictureAt(from, to, steps, 0);
    expect(first.stands.find(({ id }) => id === 'chen')!.place).toBe('loyal');
    expect(first.stands.find(({ id }) => id === 'wang')!.place).toBe('repeat');
    expect(first.marks).toEqual(from.marks);
  });
});
