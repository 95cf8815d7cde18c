/**
 * Heads and faces that exist as files in `public/cast/`. Names are those of the Open Peeps library, so a scenario's
 * `head` says what it looks like. `npm run draw:cast` draws exactly these; an author chooses from them.
 */

/** People with a name in a scenario, and its staff, wear these. */
export const CAST_HEADS = [
  'grayBun',
  'grayShort',
  'short5',
  'long',
  'medium3',
  'short2',
  'longBangs',
  'bangs2',
  'medium2',
  'mediumBangs',
  'flatTop',
  'shaved2',
  'mediumBangs3',
  'medium1',
] as const;

/** Customers drawn from the crowd wear these, so that nobody takes them for a named person. */
export const CROWD_HEADS = [
  'short1',
  'bangs',
  'noHair2',
  'grayMedium',
  'short3',
  'hijab',
  'pomp',
  'short4',
  'noHair3',
  'hatBeanie',
] as const;

export const HEADS = [...CAST_HEADS, ...CROWD_HEADS] as const;
export type HeadId = (typeof HEADS)[number];

/** Heads with a third layer over the face: glasses or a moustache. */
export const HEADS_WITH_OVERLAY = ['grayShort', 'flatTop', 'medium1'] as const satisfies readonly HeadId[];

export const FACES = [
  'lovingGrin1',
  'calm',
  'serious',
  'veryAngry',
  'concerned',
  'rage',
  'awe',
  'suspicious',
  'eyesClosed',
] as const;
export type FaceId = (typeof FACES)[number];
