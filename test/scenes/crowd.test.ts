import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCrowds, FACES, faceAt, facesOf, moodAge, PLACES, shareMarks } from '../../src/scenes/crowd.ts';
import { engine, legendOf, luckOf } from '../../src/sim/index.ts';
import { FILE_STAGES } from '../../src/sim/people/vocabulary.ts';
import { rulesFor } from '../support/scenarios.ts';

const counts = fc.array(fc.nat(700), { minLength: FACES.length, maxLength: FACES.length });
const per = fc.constantFrom(10, 20);
const sum = (list: readonly number[]) => list.reduce((total, n) => total + n, 0);

describe('marks for a crowd', () => {
  it('add up to the head count, rounded', () => {
    fc.assert(
      fc.property(counts, per, (faces, n) => {
        expect(sum(shareMarks(faces, n).whole)).toBe(Math.round(sum(faces) / n));
      }),
    );
  });

  it('give each group its share to within one mark', () => {
    fc.assert(
      fc.property(counts, per, (faces, n) => {
        shareMarks(faces, n).whole.forEach((marks, k) => {
          expect(Math.abs(marks - faces[k]! / n)).toBeLessThan(1);
        });
      }),
    );
  });

  it('show a group too small for a mark as a half one, and nobody as nothing', () => {
    fc.assert(
      fc.property(counts, per, (faces, n) => {
        const { whole, half } = shareMarks(faces, n);
        faces.forEach((people, k) => {
          expect(whole[k]! > 0 || half[k]).toBe(people > 0);
          expect(whole[k]! > 0 && half[k]).toBe(false);
        });
      }),
    );
  });
});

describe('what is seen of people', () => {
  const rules = rulesFor('T14');
  const view = engine.observe(engine.start(rules, luckOf('crowd')));
  const faces = facesOf(legendOf(rules).moods);

  it('has the places of the file stages, in their order', () => {
    expect([...PLACES]).toEqual(FILE_STAGES.slice(0, PLACES.length));
  });

  it('counts everybody in the market once', () => {
    const crowds = countCrowds(view.files, (who) => faceAt(view.files, who, view.turn, faces));
    const inMarket = [...view.files.fileStage].filter((stage) => stage < PLACES.length).length;
    expect(sum(crowds.map(({ people }) => people))).toBe(inMarket);
    for (const crowd of crowds) expect(sum(crowd.faces)).toBe(crowd.people);
  });

  it('shows a mood for two turns after it was seen, and a dashed ring from then on', () => {
    const who = [...view.files.fileMood].findIndex((mood) => mood !== 255);
    const seen = view.files.fileMoodTurn[who]!;
    for (const [later, known] of [
      [0, true],
      [1, true],
      [2, true],
      [3, false],
      [9, false],
    ] as const) {
      expect(faceAt(view.files, who, seen + later, faces) !== 'unknown').toBe(known);
      expect(moodAge(view.files, who, seen + later)).toBe(later);
    }
  });

  it('shows a dashed ring for whom nobody ever asked', () => {
    const who = [...view.files.fileMood].indexOf(255);
    expect(moodAge(view.files, who, 1)).toBeNull();
    expect(faceAt(view.files, who, 1, faces)).toBe('unknown');
  });
});
