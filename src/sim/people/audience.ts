import type { Audience, AudienceField } from '../decide/knobs.ts';
import type { Files } from './columns.ts';
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

/**
 * What one customer's file says of a field, as a number; null where the firm does not know.
 *
 * @param turn  the turn being decided: ages count from it, in turns
 */
export function fileValue(files: Files, field: AudienceField, who: number, turn: number): number | null {
  switch (field) {
    case 'stage':
      return files.fileStage[who]!;
    case 'tier':
      return files.fileTier[who]!;
    case 'orders':
      return files.fileOrders[who]!;
    case 'spend':
      return files.fileSpend[who]!;
    case 'silentTurns':
      return known(files.fileLastOrder[who]!);
    case 'satisfaction':
      return known(files.fileSatisfaction[who]!);
    case 'satisfactionAge':
      return age(files.fileSatisfaction[who]!, files.fileSatisfactionTurn[who]!, turn);
    case 'mood':
      return known(files.fileMood[who]!);
    case 'moodAge':
      return age(files.fileMood[who]!, files.fileMoodTurn[who]!, turn);
    case 'ticket':
      return files.fileTicket[who]!;
    case 'reason':
      return known(files.fileReason[who]!);
    case 'member':
      return files.fileMember[who]!;
    case 'joinedPrice':
      return files.fileJoinedPrice[who]!;
    case 'field.contact':
      return (files.fileFields[who]! & CONTACT) === 0 ? 0 : 1;
    case 'field.consent':
      return (files.fileFields[who]! & CONSENT) === 0 ? 0 : 1;
  }
}

const known = (value: number): number | null => (value === NOT_KNOWN ? null : value);
const age = (value: number, since: number, turn: number): number | null =>
  value === NOT_KNOWN ? null : Math.max(0, turn - since);

/**
 * Customers whose files pass every test, in the audience's order (ties and no order: by number), at most `limit`.
 * What is not known passes no test but `from: 255`, which asks for just that. People not yet in the market are never
 * meant, strangers only when a way to reach them is on file.
 */
export function matchFiles(files: Files, audience: AudienceQuery, turn: number): Int32Array {
  const found: number[] = [];
  const inOrder = audience.order === undefined;
  const limit = audience.limit ?? files.n;
  for (let who = 0; who < files.n; who++) {
    if (inOrder && found.length >= limit) break;
    if (isMeant(files, audience, who, turn)) found.push(who);
  }
  return Int32Array.from(audience.order ? ordered(found, files, audience.order, turn).slice(0, limit) : found);
}

/** How many `matchFiles` would find. */
export function countFiles(files: Files, audience: AudienceQuery, turn: number): number {
  let count = 0;
  for (let who = 0; who < files.n; who++) if (isMeant(files, audience, who, turn)) count++;
  return Math.min(count, audience.limit ?? count);
}

function isMeant(files: Files, audience: AudienceQuery, who: number, turn: number): boolean {
  const stage = files.fileStage[who]!;
  if (stage === NOT_YET || (stage === PROSPECT && (files.fileFields[who]! & CONTACT) === 0)) return false;
  for (const { file, from, to } of audience.all) {
    const value = fileValue(files, file, who, turn);
    if (value === null) {
      if (from !== NOT_KNOWN) return false;
    } else if ((from !== undefined && value < from) || (to !== undefined && value > to)) {
      return false;
    }
  }
  return true;
}

/** Those of whom the firm does not know come last, whichever way the order runs. */
function ordered(
  found: readonly number[],
  files: Files,
  order: NonNullable<Audience['order']>,
  turn: number,
): number[] {
  const sign = order.desc ? -1 : 1;
  const ranked = found.map((who) => ({ who, value: fileValue(files, order.by, who, turn) }));
  ranked.sort((a, b) => {
    if (a.value === b.value) return a.who - b.who;
    if (a.value === null) return 1;
    if (b.value === null) return -1;
    return sign * (a.value - b.value);
  });
  return ranked.map(({ who }) => who);
}
