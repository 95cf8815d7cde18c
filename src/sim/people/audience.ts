import type { Audience, AudienceField } from '../decide/knobs.ts';
import { nthSmallest } from '../phases/read-rank.ts';
import type { FileColumn, Files } from './columns.ts';
import { FILE_FIELDS, FILE_STAGES } from './vocabulary.ts';

/** What stands in a file column where the firm does not know. */
export const NOT_KNOWN = 255;
const NOT_YET = FILE_STAGES.indexOf('notYet');
const PROSPECT = FILE_STAGES.indexOf('prospect');
const CONTACT = 1 << FILE_FIELDS.indexOf('contact');
const CONSENT = 1 << FILE_FIELDS.indexOf('consent');

/** An audience as a parsed scenario may hold it, with bounds spelt as undefined. */
export interface AudienceQuery {
  readonly all: readonly {
    readonly file: AudienceField;
    readonly from?: number | undefined;
    readonly to?: number | undefined;
  }[];
  readonly order?: Audience['order'] | undefined;
  readonly limit?: number | undefined;
}

/** Fields that stand in a column as they are; of some of them the firm may know nothing. */
const PLAIN = {
  stage: { column: 'fileStage', mayBeUnknown: false },
  tier: { column: 'fileTier', mayBeUnknown: false },
  orders: { column: 'fileOrders', mayBeUnknown: false },
  spend: { column: 'fileSpend', mayBeUnknown: false },
  silentTurns: { column: 'fileLastOrder', mayBeUnknown: true },
  satisfaction: { column: 'fileSatisfaction', mayBeUnknown: true },
  mood: { column: 'fileMood', mayBeUnknown: true },
  ticket: { column: 'fileTicket', mayBeUnknown: false },
  reason: { column: 'fileReason', mayBeUnknown: true },
  member: { column: 'fileMember', mayBeUnknown: false },
  joinedPrice: { column: 'fileJoinedPrice', mayBeUnknown: false },
} as const satisfies Partial<Record<AudienceField, { column: FileColumn; mayBeUnknown: boolean }>>;
const isPlain = (field: AudienceField): field is keyof typeof PLAIN => Object.hasOwn(PLAIN, field);

/**
 * What one customer's file says of a field, as a number; null where the firm does not know.
 *
 * @param turn  the turn being decided: ages count from it, in turns
 */
export function fileValue(files: Files, field: AudienceField, who: number, turn: number): number | null {
  if (isPlain(field)) {
    const { column, mayBeUnknown } = PLAIN[field];
    const value = files[column][who]!;
    return mayBeUnknown && value === NOT_KNOWN ? null : value;
  }
  switch (field) {
    case 'satisfactionAge':
      return age(files.fileSatisfaction[who]!, files.fileSatisfactionTurn[who]!, turn);
    case 'moodAge':
      return age(files.fileMood[who]!, files.fileMoodTurn[who]!, turn);
    case 'field.contact':
      return (files.fileFields[who]! & CONTACT) === 0 ? 0 : 1;
    case 'field.consent':
      return (files.fileFields[who]! & CONSENT) === 0 ? 0 : 1;
  }
}

const age = (value: number, since: number, turn: number): number | null =>
  value === NOT_KNOWN ? null : Math.max(0, turn - since);

/** So many files are gone through at a time: column by column, and yet not all where the first few are enough. */
const AT_A_TIME = 4096;

/**
 * Customers whose files pass every test, in the audience's order (ties and no order: by number), at most `limit`.
 * What is not known passes no test but `from: 255`, which asks for just that. People not yet in the market are never
 * meant, strangers only when a way to reach them is on file.
 */
export function matchFiles(files: Files, audience: AudienceQuery, turn: number): Int32Array {
  const limit = audience.limit ?? files.n;
  if (audience.order === undefined) return passing(files, audience, turn, limit);
  return firstOf(passing(files, audience, turn, files.n), files, audience.order, limit, turn);
}

/** How many `matchFiles` would find. */
export function countFiles(files: Files, audience: AudienceQuery, turn: number): number {
  return passing(files, audience, turn, audience.limit ?? files.n).length;
}

/** By number, the first `limit` of them. */
function passing(files: Files, { all }: AudienceQuery, turn: number, limit: number): Int32Array {
  const { fileStage, fileFields } = files;
  const found = new Int32Array(files.n);
  let count = 0;
  for (let from = 0; from < files.n && count < limit; from += AT_A_TIME) {
    const to = Math.min(files.n, from + AT_A_TIME);
    let left = count;
    for (let who = from; who < to; who++) {
      const stage = fileStage[who]!;
      if (stage === NOT_YET || (stage === PROSPECT && (fileFields[who]! & CONTACT) === 0)) continue;
      found[left++] = who;
    }
    for (const test of all) left = keepThose(files, test, turn, found, count, left);
    count = left;
  }
  return found.slice(0, Math.min(count, limit));
}

/** Moves those between `from` and `to` who pass one test together. Returns where they end. */
function keepThose(
  files: Files,
  test: AudienceQuery['all'][number],
  turn: number,
  found: Int32Array,
  from: number,
  to: number,
): number {
  const { file } = test;
  const least = test.from ?? -Infinity;
  const most = test.to ?? Infinity;
  let kept = from;
  if (isPlain(file)) {
    const { column, mayBeUnknown } = PLAIN[file];
    const values = files[column];
    for (let k = from; k < to; k++) {
      const who = found[k]!;
      const value = values[who]!;
      if (mayBeUnknown && value === NOT_KNOWN ? least === NOT_KNOWN : value >= least && value <= most) {
        found[kept++] = who;
      }
    }
    return kept;
  }
  for (let k = from; k < to; k++) {
    const who = found[k]!;
    const value = fileValue(files, file, who, turn);
    if (value === null ? least === NOT_KNOWN : value >= least && value <= most) found[kept++] = who;
  }
  return kept;
}

/** The first `limit` in an order. Those of whom the firm does not know come last, whichever way it runs. */
function firstOf(
  found: Int32Array,
  files: Files,
  { by, desc }: NonNullable<Audience['order']>,
  limit: number,
  turn: number,
): Int32Array {
  const sign = desc ? -1 : 1;
  const keys = new Float64Array(found.length);
  for (let k = 0; k < found.length; k++) {
    const value = fileValue(files, by, found[k]!, turn);
    keys[k] = value === null ? Infinity : sign * value;
  }
  // only those who may be among the first need sorting
  const last = limit > 0 && limit < found.length ? nthSmallest(keys.slice(), limit - 1) : Infinity;
  const places: number[] = [];
  for (let k = 0; k < keys.length; k++) if (keys[k]! <= last) places.push(k);
  places.sort((a, b) => (keys[a] === keys[b] ? found[a]! - found[b]! : keys[a]! < keys[b]! ? -1 : 1));
  return Int32Array.from(places.slice(0, limit), (k) => found[k]!);
}
