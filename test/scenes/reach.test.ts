import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Crowd } from '../../src/scenes/crowd.ts';
import { FACES, PLACES } from '../../src/scenes/crowd.ts';
import { layOut } from '../../src/scenes/layout.ts';
import { outline } from '../../src/scenes/reach.ts';

const sum = (counts: readonly number[]) => counts.reduce((total, n) => total + n, 0);
/** Everybody by place and face, and a part of them. */
const crowdsAndPart = fc
  .array(fc.array(fc.tuple(fc.nat(300), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 6, maxLength: 6 }), {
    minLength: PLACES.length,
    maxLength: PLACES.length,
  })
  .map((rows) => {
    const crowd = (k: number, faces: readonly number[]): Crowd => ({ place: PLACES[k]!, faces, people: sum(faces) });
    return {
      crowds: rows.map((row, k) =>
        crowd(
          k,
          row.map(([n]) => n),
        ),
      ),
      reached: rows.map((row, k) =>
        crowd(
          k,
          row.map(([n, part]) => Math.floor(n * part)),
        ),
      ),
    };
  });
const marksOf = (crowds: readonly Crowd[]) =>
  layOut({
    crowds,
    people: [],
    shape: 'wide',
    plate: { width: 64, height: 24, noteWidth: 92 },
    width: 846,
    height: 408,
  }).marks;

it('whoever is reached has a mark with an outline or a place with one; nobody else has', () => {
  fc.assert(
    fc.property(crowdsAndPart, ({ crowds, reached }) => {
      const found = outline(marksOf(crowds), crowds, reached);
      reached.forEach(({ place, faces }) => {
        const whole = found.places.includes(place);
        FACES.forEach((face, k) => {
          const marks = found.marks.filter((mark) => mark.place === place && mark.face === face);
          expect(marks.length > 0).toBe(!whole && faces[k]! > 0);
        });
      });
    }),
  );
});

it('a place is outlined where everybody on it is reached', () => {
  fc.assert(
    fc.property(crowdsAndPart, ({ crowds }) => {
      const found = outline(marksOf(crowds), crowds, crowds);
      expect(found.marks).toEqual([]);
      expect(found.places).toEqual(crowds.filter(({ people }) => people > 0).map(({ place }) => place));
    }),
  );
});
