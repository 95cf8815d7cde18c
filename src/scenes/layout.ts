import type { Crowd, Face, Place } from './crowd.ts';
import { FACES, shareMarks } from './crowd.ts';
import type { Box, Shape } from './places.ts';
import { placeBoxes } from './places.ts';

/** Somebody with a name, cut out of paper. */
export interface Person {
  readonly id: string;
  readonly place: Place;
  readonly face: Face;
}
export interface Mark {
  readonly place: Place;
  readonly face: Face;
  readonly x: number; // centre
  readonly y: number;
  readonly size: number;
}
export interface Stand extends Person {
  readonly x: number; // centre of the portrait's foot
  readonly y: number;
  readonly size: number; // side of the portrait
  readonly noted: boolean; // there is room for a line under the name
}
export interface PlaceBox extends Box {
  readonly place: Place;
  readonly people: number;
}
/** The street as it stands, in pixels from its upper left corner. Canvas and its twin draw the same one. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly per: number;
  readonly places: readonly PlaceBox[];
  readonly rival: Box;
  readonly marks: readonly Mark[];
  readonly stands: readonly Stand[];
}

export interface Scene {
  readonly crowds: readonly Crowd[];
  readonly people: readonly Person[];
  readonly shape: Shape;
  readonly plate: Plate;
  readonly width: number;
  readonly height: number; // what there is; a narrow street takes what it needs
}

/** Room the words under a stand-up take: a name plate, and a note below it. Languages differ. */
export interface Plate {
  readonly width: number;
  readonly height: number;
  readonly noteWidth: number;
}

/** People one mark stands for: ten, twenty where there is little room (visual sheet 4.3). */
const PER: Readonly<Record<Shape, number>> = { wide: 10, narrow: 20 };
/** So few are shown one by one: each of forty accounts is somebody. (chosen) */
const SINGLY = 120;

/** @param people  all there are in the market */
export function perMark(shape: Shape, people: number): number {
  return people <= SINGLY ? 1 : PER[shape];
}

const HEADER = 30;
const EDGE = 10;
const PITCHES = [17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6];
/** Portrait sides to try, largest first; below 40 px no face can be read (visual sheet 4.3). */
const SIDES = [88, 80, 72, 64, 56, 48, 40];
const NOTE = 18;
/** Part of a stand-up's height from which rows may overlap. (chosen) */
const CLOSE = 0.8;
/** Portraits in a row of the narrow street. */
const NARROW_SIDE = 52;
/** Room one of them takes where they stand beside the marks. */
const STAND_WIDTH = 88;

/** Lays out marks and stand-ups in their places. Pure: the same files give the same street. */
export function layOut({ crowds, people, shape, plate, width, height }: Scene): Layout {
  const per = perMark(
    shape,
    crowds.reduce((sum, crowd) => sum + crowd.people, 0),
  );
  const boxes = placeBoxes(shape, width, height, (place) =>
    shape === 'wide' ? widthOf(place, people, plate) : needOf(place, { crowds, people, per, plate, width }),
  );
  const places = boxes.places.map((box) => ({
    ...box,
    people: crowds.find(({ place }) => place === box.place)?.people ?? 0,
  }));
  const rooms = places.map((box) => {
    const here = people.filter(({ place }) => place === box.place);
    const faces = facesOf(crowds, box.place);
    const marks = markRoom(box, shape, here.length);
    return { here, place: box.place, faces, marks, room: standRoom(box, shape, marks, marksHeight(faces, per, marks)) };
  });
  const marks = rooms.flatMap(({ place, faces, marks: room }) => layMarks(place, faces, per, room));
  // one size for all: whoever stands on a full shelf is no smaller than whoever stands alone
  const largest = Math.min(
    ...rooms.map(({ here, room }) => (here.length > 0 ? sizeFor(here.length, room, plate).size : 999)),
  );
  const stands = rooms.flatMap(({ here, room }) => layStands(here, room, largest, plate));
  return { width, height: boxes.height, per, places, rival: boxes.rival, marks, stands };
}

function facesOf(crowds: readonly Crowd[], place: Place): readonly number[] {
  return crowds.find((crowd) => crowd.place === place)?.faces ?? FACES.map(() => 0);
}

/** How wide a room must be for those who stand in it to fit into two rows. */
function widthOf(place: Place, people: readonly Person[], plate: Plate): number {
  const here = people.filter((person) => person.place === place).length;
  return Math.ceil(here / 2) * plate.width + 8;
}

/** How high a row of the narrow street must be to hold what stands in it. */
function needOf(
  place: Place,
  { crowds, people, per, plate, width }: Pick<Scene, 'crowds' | 'people' | 'plate' | 'width'> & { per: number },
): number {
  const here = people.filter((person) => person.place === place).length;
  const room = { x: 0, y: 0, width: narrowMarks(width), height: 200 };
  const marks = HEADER + marksHeight(facesOf(crowds, place), per, room) + EDGE;
  const rows = Math.ceil(here / Math.max(1, Math.floor((width - narrowMarks(width) - EDGE) / plate.width)));
  return Math.max(marks, rows * (NARROW_SIDE + plate.height + 4) + 6, 56);
}

const narrowMarks = (width: number): number => Math.round(width * 0.48);

function markRoom(box: PlaceBox, shape: Shape, here: number): Box {
  const besides = shape === 'narrow' ? box.width - narrowMarks(box.width) : here * STAND_WIDTH;
  const beside = shape === 'narrow' || box.place === 'silent';
  const width = box.width - (beside ? Math.min(besides, box.width * 0.6) : 0);
  // where people stand below the marks, they keep the lower part
  const height = beside ? box.height - HEADER - EDGE : (box.height - HEADER) * 0.52;
  return { x: box.x + EDGE, y: box.y + HEADER, width: Math.max(0, width - 2 * EDGE), height };
}

function standRoom(box: PlaceBox, shape: Shape, marks: Box, below: number): Box {
  if (shape === 'narrow' || box.place === 'silent') {
    const left = marks.width + 2 * EDGE;
    return { x: box.x + left, y: box.y + 4, width: box.width - left - 4, height: box.height - 6 };
  }
  const top = HEADER + below + 6;
  return { x: box.x + 4, y: box.y + top, width: box.width - 8, height: box.height - top - 4 };
}

function pitchFor(count: number, room: Box): number {
  for (const pitch of PITCHES) {
    const columns = Math.floor(room.width / pitch);
    if (columns > 0 && Math.ceil(count / columns) * pitch <= room.height) return pitch;
  }
  return PITCHES.at(-1) ?? 6;
}

function countMarks(faces: readonly number[], per: number): number {
  const { whole, half } = shareMarks(faces, per);
  return whole.reduce((sum, n) => sum + n, 0) + half.filter(Boolean).length;
}

function marksHeight(faces: readonly number[], per: number, room: Box): number {
  const count = countMarks(faces, per);
  const pitch = pitchFor(count, room);
  return Math.ceil(count / Math.max(1, Math.floor(room.width / pitch))) * pitch;
}

function layMarks(place: Place, faces: readonly number[], per: number, room: Box): Mark[] {
  const { whole, half } = shareMarks(faces, per);
  const pitch = pitchFor(countMarks(faces, per), room);
  const columns = Math.max(1, Math.floor(room.width / pitch));
  const size = Math.round(pitch * 0.82);
  const row = FACES.flatMap((face, k) => [
    ...Array.from({ length: whole[k] ?? 0 }, () => ({ face, size })),
    ...(half[k] ? [{ face, size: Math.round(size * 0.6) }] : []),
  ]);
  return row.map((mark, at) => ({
    place,
    ...mark,
    x: room.x + ((at % columns) + 0.5) * pitch,
    y: room.y + (Math.floor(at / columns) + 0.5) * pitch,
  }));
}

/** Stands people in rows on the floor of their place, as large as they fit. */
function layStands(people: readonly Person[], room: Box, largest: number, plate: Plate): Stand[] {
  if (people.length === 0) return [];
  const fitting = sizeFor(people.length, room, plate);
  const size = Math.min(largest, fitting.size);
  const columns = Math.min(people.length, Math.max(fitting.columns, columnsFor(size, room, plate)));
  const rows = Math.ceil(people.length / columns);
  const rowHeight = Math.min(size + plate.height + NOTE, room.height / rows);
  const floor = room.y + room.height - (rowHeight >= size + plate.height + NOTE ? NOTE : 2) - plate.height;
  return people.map((person, at) => {
    const row = Math.floor(at / columns);
    const inRow = Math.min(columns, people.length - row * columns);
    const pitch = Math.min(room.width / inRow, 104);
    const left = room.x + (room.width - pitch * inRow) / 2;
    return {
      ...person,
      size,
      noted: rows === 1 && pitch >= plate.noteWidth && rowHeight >= size + plate.height + NOTE,
      x: Math.round(left + ((at % columns) + 0.5) * pitch),
      y: Math.round(floor - (rows - 1 - row) * rowHeight),
    };
  });
}

function columnsFor(size: number, room: Box, plate: Plate): number {
  return Math.max(1, Math.floor(room.width / Math.max(size + 2, plate.width)));
}

function sizeFor(count: number, room: Box, plate: Plate): { size: number; columns: number } {
  for (const size of SIDES) {
    const columns = columnsFor(size, room, plate);
    if (Math.ceil(count / columns) * (size + plate.height) <= room.height)
      return { size, columns: Math.min(columns, count) };
  }
  // a little too many: the rows move together, a head before a name plate
  const least = SIDES.at(-1) ?? 40;
  const columns = Math.min(count, columnsFor(least, room, plate));
  if (room.height / Math.ceil(count / columns) >= CLOSE * (least + plate.height)) return { size: least, columns };
  // more than fit: they stand shoulder to shoulder in one row
  return { size: Math.max(24, Math.min(SIDES.at(-1) ?? 40, room.height - plate.height)), columns: count };
}
