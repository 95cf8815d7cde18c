import type { Place } from './crowd.ts';

/** A street that lies beside the desk, or one of rows above each other on a phone. */
export type Shape = 'wide' | 'narrow';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Widths of the four rooms of a wide street, after the mock-up: 150, 196, 260, 240 of 846. */
const ROOMS: readonly { readonly place: Place; readonly share: number }[] = [
  { place: 'prospect', share: 150 },
  { place: 'first', share: 196 },
  { place: 'repeat', share: 260 },
  { place: 'loyal', share: 240 },
];
const ALL = 846;
/** What lies in front of the shop, of the street's height (108 of 408 in the mock-up). */
const PAVEMENT = 0.265;
const RIVAL_WIDTH = 216;

/** Rows of the narrow street, the most loyal first, where the thumb does not reach and the eye begins. */
const ROWS: readonly Place[] = ['loyal', 'repeat', 'first', 'silent', 'prospect'];
const GAP = 8;
const RIVAL_HEIGHT = 64;

export interface PlaceBoxes {
  readonly places: readonly (Box & { readonly place: Place })[];
  readonly rival: Box;
  readonly height: number;
}

/**
 * Where each place lies.
 *
 * @param need  how high a row of the narrow street has to be, how wide a room of the wide one; the wide street fills the
 *              height it is given
 */
export function placeBoxes(shape: Shape, width: number, height: number, need: (place: Place) => number): PlaceBoxes {
  return shape === 'wide' ? wideBoxes(width, height, need) : narrowBoxes(width, need);
}

/** No room is narrower, of 846: its name and its count stand in it. (chosen) */
const LEAST_ROOM = 104;

/** Widths of the rooms: by their shares, and where one needs more the others give what they can spare. */
function roomWidths(width: number, need: (place: Place) => number): readonly number[] {
  const byShare = ROOMS.map(({ share }) => (width * share) / ALL);
  const least = ROOMS.map(({ place }) => Math.max(need(place), (width * LEAST_ROOM) / ALL));
  const missing = byShare.map((own, k) => Math.max(0, least[k]! - own));
  const spare = byShare.map((own, k) => Math.max(0, own - least[k]!));
  const wanted = missing.reduce((sum, own) => sum + own, 0);
  const given = spare.reduce((sum, own) => sum + own, 0);
  const moved = Math.min(wanted, given);
  if (moved === 0) return byShare;
  return byShare.map((own, k) => own + (moved * missing[k]!) / wanted - (moved * spare[k]!) / given);
}

function wideBoxes(width: number, height: number, need: (place: Place) => number): PlaceBoxes {
  const pavement = Math.round(height * PAVEMENT);
  const top = height - pavement;
  const places: (Box & { place: Place })[] = [];
  const widths = roomWidths(width, need);
  let x = 0;
  let filled = 0;
  ROOMS.forEach(({ place }, k) => {
    filled += widths[k]!;
    const right = Math.round(filled);
    places.push({ place, x, y: 0, width: right - x, height: top });
    x = right;
  });
  const rival = { x: width - RIVAL_WIDTH - 10, y: top + 10, width: RIVAL_WIDTH, height: pavement - 18 };
  places.push({ place: 'silent', x: 0, y: top, width: Math.max(0, rival.x - 8), height: pavement });
  return { places, rival, height };
}

function narrowBoxes(width: number, need: (place: Place) => number): PlaceBoxes {
  const places: (Box & { place: Place })[] = [];
  let y = 0;
  for (const place of ROWS) {
    const height = Math.round(need(place));
    places.push({ place, x: 0, y, width, height });
    y += height + GAP;
  }
  const rival = { x: 0, y, width, height: RIVAL_HEIGHT };
  return { places, rival, height: y + RIVAL_HEIGHT };
}
