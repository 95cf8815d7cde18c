import type { Arrays, Buffers, ColumnName, Columns, Group, People } from './columns.ts';
import { ALL_NAMES, COLUMNS, columnNames, WIDTH } from './columns.ts';
import { shapePeople } from './shape.ts';

const LIES_IN = { born: 'born', truth: 'buffer', file: 'buffer', plan: 'scratch', turn: 'scratch' } as const;
const MAKE = {
  f32: (b: ArrayBuffer, at: number, n: number) => new Float32Array(b, at, n),
  u32: (b: ArrayBuffer, at: number, n: number) => new Uint32Array(b, at, n),
  i32: (b: ArrayBuffer, at: number, n: number) => new Int32Array(b, at, n),
  u16: (b: ArrayBuffer, at: number, n: number) => new Uint16Array(b, at, n),
  u8: (b: ArrayBuffer, at: number, n: number) => new Uint8Array(b, at, n),
};

const NOTHING = new ArrayBuffer(0);
/** Columns of a group that is not in use. */
const NOBODY: Arrays = {
  f32: MAKE.f32(NOTHING, 0, 0),
  u32: MAKE.u32(NOTHING, 0, 0),
  i32: MAKE.i32(NOTHING, 0, 0),
  u16: MAKE.u16(NOTHING, 0, 0),
  u8: MAKE.u8(NOTHING, 0, 0),
};

interface ColumnPlace {
  readonly name: ColumnName;
  readonly as: keyof Arrays;
  readonly shelf: keyof Buffers;
  readonly before: number; // bytes a customer takes in the columns that stand in front of it
}
const PLACES = new Map<string, readonly ColumnPlace[]>();

/** Where each column of the groups in use lies. */
function placesOf(groups: readonly Group[]): readonly ColumnPlace[] {
  const key = groups.join();
  const known = PLACES.get(key);
  if (known) return known;
  const taken = { born: 0, buffer: 0, scratch: 0 };
  const places = columnNames(groups).map((name) => {
    const { as, side } = COLUMNS[name];
    const shelf = LIES_IN[side];
    const place = { name, as, shelf, before: taken[shelf] };
    taken[shelf] += WIDTH[as];
    return place;
  });
  PLACES.set(key, places);
  return places;
}

/** Columns of `n` customers who are nothing yet: zeros everywhere. */
export function layColumns(n: number, groups: readonly Group[]): People {
  const size = { born: 0, buffer: 0, scratch: 0 };
  for (const { shelf, as } of placesOf(groups)) size[shelf] += n * WIDTH[as];
  return layOver(n, groups, {
    born: new ArrayBuffer(size.born),
    buffer: new ArrayBuffer(size.buffer),
    scratch: new ArrayBuffer(size.scratch),
  });
}

/** A copy that shares nothing. */
export function copyPeople({ n, groups, born, buffer, scratch }: People): People {
  return layOver(n, groups, { born: born.slice(0), buffer: buffer.slice(0), scratch: scratch.slice(0) });
}

/**
 * The same people to work an act in: what an act may change is copied; who they are, and what is left of the last turn
 * played out, is shared and only read.
 */
export function carryPeople(people: People): People {
  return layOver(people.n, people.groups, { ...buffersOf(people), buffer: people.buffer.slice(0) }, people);
}

/** The same people with nothing planned and nothing happened: the start of a turn's playing out. */
export function freshScratch(people: People): People {
  const scratch = new ArrayBuffer(people.scratch.byteLength);
  return layOver(people.n, people.groups, { ...buffersOf(people), scratch }, people);
}

const buffersOf = ({ born, buffer, scratch }: Buffers): Buffers => ({ born, buffer, scratch });

/** Columns over these buffers; those of `like` where it has the same buffer. */
function layOver(n: number, groups: readonly Group[], buffers: Buffers, like?: People): People {
  const columns: Partial<Record<ColumnName, unknown>> = {};
  for (const { name, shelf, as, before } of placesOf(groups)) {
    columns[name] = like?.[shelf] === buffers[shelf] ? like[name] : MAKE[as](buffers[shelf], n * before, n);
  }
  for (const name of ALL_NAMES) columns[name] ??= NOBODY[COLUMNS[name].as];
  return shapePeople(n, groups, buffers, columns as Columns<ColumnName>);
}
