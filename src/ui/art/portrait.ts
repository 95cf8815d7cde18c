/**
 * From a head and what its owner shows to the pictures that lie on each other, and how much of them to show at a size.
 * Plain addresses and numbers: the page stacks `<img>`s, the street stacks textures, both at one size and place.
 */
import type { Sign } from './badges.ts';
import { castAddress } from './cast-address.ts';
import type { FaceId, HeadId } from './heads.ts';
import { CROWD_HEADS, HEADS, HEADS_WITH_OVERLAY } from './heads.ts';

/** Where the files lie, seen from the page. */
const CAST_FOLDER = 'cast/';

/** How a sign is meant: hurt rather than cross, or distrust rather than surprise at what the shop knows. */
export type Manner = 'plain' | 'hurt' | 'distrust';

const FACE_OF_SIGN: Readonly<Record<Sign, FaceId>> = {
  delighted: 'lovingGrin1',
  content: 'calm',
  neutral: 'serious',
  irritated: 'veryAngry',
  angry: 'rage',
  privacy: 'awe',
  unknown: 'eyesClosed',
};

/** The face for a sign. Manner matters where a sign has two faces and is ignored elsewhere. */
export function faceOf(sign: Sign, manner: Manner = 'plain'): FaceId {
  if (sign === 'irritated' && manner === 'hurt') return 'concerned';
  if (sign === 'privacy' && manner === 'distrust') return 'suspicious';
  return FACE_OF_SIGN[sign];
}

/** One picture of a portrait: a name that is unique among textures, and its address. */
export interface Layer {
  readonly key: string;
  readonly url: string;
}

/**
 * The pictures of one person, lowest first. All have one size and one origin, so any head takes any face.
 *
 * @param folder  where the files lie, with a slash at its end
 */
export function portraitLayers(head: HeadId, face: FaceId, folder = CAST_FOLDER): readonly Layer[] {
  const keys = [`head-${head}`, `face-${face}`];
  if ((HEADS_WITH_OVERLAY as readonly HeadId[]).includes(head)) keys.push(`over-${head}`);
  return keys.map((key) => ({ key, url: castAddress(key, folder) }));
}

/**
 * The head of a customer: the one the author named, or for someone drawn from the crowd, and for a name that is not
 * drawn, one of the crowd's; the same person keeps the same head.
 *
 * @param person  the customer's number, a whole number from 0
 */
export function headOf(person: number, named?: string): HeadId {
  const drawn = HEADS.find((head) => head === named);
  return drawn ?? (CROWD_HEADS[person % CROWD_HEADS.length] as HeadId);
}

/**
 * How much of a person a picture of `px` pixels can carry. Below 72 px a bust's face is no longer read, so the frame
 * closes on the head; below 40 px no face is, and the badge stands alone (visual sheet 4.3, measured).
 */
export type Detail = 'bust' | 'head' | 'badge';

export function detailAt(px: number): Detail {
  if (px >= 72) return 'bust';
  return px >= 40 ? 'head' : 'badge';
}

/** The part of the layers that a detail shows: a square, in parts of their side. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

export const FRAMES: Readonly<Record<'bust' | 'head', Frame>> = {
  bust: { left: 0, top: 0, side: 1 },
  head: { left: 0.11, top: 0, side: 0.87 },
};

/** Only a bust has room for its name plate; the others are named by what stands beside them. */
export function hasNamePlate(px: number): boolean {
  return detailAt(px) === 'bust';
}

/** Side in pixels of the badge at a portrait's upper right: three tenths of it, between 18 and 44 (chosen). */
export function badgeSizeAt(px: number): number {
  return Math.min(44, Math.max(18, Math.round(px * 0.3)));
}
