import type { Files } from '../sim/index.ts';
import type { Crowd, Face, Place } from './crowd.ts';
import { countCrowds, FACES } from './crowd.ts';
import type { Mark } from './layout.ts';

/** What is outlined: places where everybody is reached, and marks of the others. */
export interface Reached {
  readonly places: readonly Place[];
  readonly marks: readonly Mark[];
}

/** How many of each place and face a lever reaches. */
export function countReached(files: Files, people: Int32Array, faceOf: (who: number) => Face): readonly Crowd[] {
  const meant = new Set(people);
  return countCrowds(files, faceOf, (who) => meant.has(who));
}

/**
 * Of each place and face as many marks as are reached, and one at least where anybody is. Marks have no names, so the
 * first ones stand for all.
 *
 * @param crowds  everybody, as the street shows them
 * @param reached  those of them who are reached
 */
export function outline(marks: readonly Mark[], crowds: readonly Crowd[], reached: readonly Crowd[]): Reached {
  const some = (place: Place) => reached.find((crowd) => crowd.place === place);
  const whole = crowds.filter(({ place, people }) => people > 0 && some(place)?.people === people);
  const places = whole.map(({ place }) => place);
  const part = crowds.filter(({ place }) => !places.includes(place));
  return { places, marks: part.flatMap((crowd) => marksOf(marks, crowd, some(crowd.place)?.faces ?? [])) };
}

function marksOf(marks: readonly Mark[], { place, faces }: Crowd, reached: readonly number[]): readonly Mark[] {
  return FACES.flatMap((face, k) => {
    const all = faces[k] ?? 0;
    const some = reached[k] ?? 0;
    if (some === 0 || all === 0) return [];
    const group = marks.filter((mark) => mark.place === place && mark.face === face);
    return group.slice(0, Math.max(1, Math.round((group.length * some) / all)));
  });
}
