import type { Files } from '../sim/index.ts';

/** Places of the street, in the order of the file stages they show. */
export const PLACES = ['prospect', 'first', 'repeat', 'loyal', 'silent'] as const;
export type Place = (typeof PLACES)[number];

/** What can be seen of somebody's mood, pleased first; `unknown` is drawn as a dashed ring. */
export const FACES = ['delighted', 'content', 'neutral', 'irritated', 'angry', 'unknown'] as const;
export type Face = (typeof FACES)[number];

/** In a file column: never seen. */
const NEVER = 255;
/** A mood is shown for two turns after it was seen; then nobody knows. (chosen: game sheet, last-known face) */
const FRESH_TURNS = 2;

/** The faces of a scenario's moods, by their index in the files. A face the street does not know is drawn neutral. */
export function facesOf(moods: readonly { readonly face: string }[]): readonly Face[] {
  return moods.map(({ face }) => FACES.find((known) => known === face) ?? 'neutral');
}

/** Turns since somebody's mood was last seen, or null for never. */
export function moodAge(files: Files, who: number, turn: number): number | null {
  const seen = files.fileMood[who] ?? NEVER;
  return seen === NEVER ? null : Math.max(0, turn - (files.fileMoodTurn[who] ?? 0));
}

/** The mood that is drawn: the last one seen while it is fresh. */
export function faceAt(files: Files, who: number, turn: number, faces: readonly Face[]): Face {
  const age = moodAge(files, who, turn);
  if (age === null || age > FRESH_TURNS) return 'unknown';
  return faces[files.fileMood[who] ?? NEVER] ?? 'unknown';
}

/** Where a file says somebody stands; null for those who are not in the market yet. */
export function placeAt(files: Files, who: number): Place | null {
  return PLACES[files.fileStage[who] ?? PLACES.length] ?? null;
}

/** How many people of each face stand at each place. */
export interface Crowd {
  readonly place: Place;
  readonly people: number;
  readonly faces: readonly number[]; // by FACES
}

/** Everybody on file by place and face, or those of them who are `meant`. `faceOf` says what is drawn for one person. */
export function countCrowds(
  files: Files,
  faceOf: (who: number) => Face,
  meant: (who: number) => boolean = () => true,
): readonly Crowd[] {
  const counts = PLACES.map(() => FACES.map(() => 0));
  for (let who = 0; who < files.n; who++) {
    if (!meant(who)) continue;
    const row = counts[files.fileStage[who] ?? PLACES.length];
    const face = FACES.indexOf(faceOf(who));
    if (row) row[face] = (row[face] ?? 0) + 1;
  }
  return PLACES.map((place, k) => {
    const faces = counts[k] ?? [];
    return { place, people: faces.reduce((sum, n) => sum + n, 0), faces };
  });
}

/** Marks for one place: whole ones by largest remainder, and a half-size one for each group too small for any. */
export interface Marks {
  readonly whole: readonly number[]; // by FACES
  readonly half: readonly boolean[];
}

/**
 * One mark stands for `per` people. Whole marks add up to the rounded head count; a group that would get none is shown
 * by a half-size mark, never by nothing.
 */
export function shareMarks(faces: readonly number[], per: number): Marks {
  const people = faces.reduce((sum, n) => sum + n, 0);
  const whole = faces.map((n) => Math.floor(n / per));
  let left = Math.round(people / per) - whole.reduce((sum, n) => sum + n, 0);
  const byRemainder = faces.map((n, k) => ({ k, rest: n % per })).sort((a, b) => b.rest - a.rest || a.k - b.k);
  for (const { k, rest } of byRemainder) {
    if (left <= 0 || rest === 0) break;
    whole[k] = (whole[k] ?? 0) + 1;
    left--;
  }
  return { whole, half: faces.map((n, k) => n > 0 && whole[k] === 0) };
}
