import type { Files } from '../people/columns.ts';
import { FILE_FIELDS, FILE_STAGES, FILE_TICKETS, HAPPENED } from '../people/vocabulary.ts';
import type { Book } from '../turn/firm.ts';

/** What one closed turn told the firm: its page in the books, and counts of what stood on file before and after. */
export interface Month {
  readonly book: Book;
  readonly opened: Uint8Array; // FILE_STAGES of everybody when it opened
  readonly closed: Uint8Array; // and when it closed
  readonly start: number; // customers on file when it opened, silent ones not among them
  readonly wentSilent: number; // of those, silent when it closed
  readonly prospects: number; // on the street when it opened
  readonly wasOpen: number; // people whose complaint lay open when it opened
  readonly due: number; // they, and who complained in the month
  readonly answered: number; // of those, whose complaint was closed, well or not
  readonly putRight: number; // of those, to their satisfaction
  readonly atOnce: number; // of those, without waiting
  readonly buyers: number; // people who ordered
  readonly buyersBefore: number; // of those, who had ordered before
  readonly startBuyers: number; // of the customers it opened with, who ordered
  readonly contacted: number; // people
  readonly contactedBuyers: number; // of those, who ordered
  readonly deals: number; // orders of those
  readonly onFile: number; // people with an order on file when it closed
  readonly filesComplete: number; // of those, whose file is complete
  readonly newFiles: number; // files that became complete
  readonly buyersComplete: number; // of those who ordered, whose file is complete
  readonly soldCents: number; // as the files have it
  readonly topCents: number; // of that, to the top tier
  readonly afterSale: { readonly answers: number; readonly points: number }; // asked in the month of their answer
  readonly trips: number | null; // visits to customers; null: the books do not say
}

const SILENT = FILE_STAGES.indexOf('silent');
const PROSPECT = FILE_STAGES.indexOf('prospect');
const OPEN = [FILE_TICKETS.indexOf('open'), FILE_TICKETS.indexOf('overdue')];
const FIRST = FILE_STAGES.indexOf('first');
const LOYAL = FILE_STAGES.indexOf('loyal');
const TOP = 2;
const RIGHT = HAPPENED.resolvedFast | HAPPENED.resolved;
const ANSWERED = RIGHT | HAPPENED.brushedOff;

export const isCustomerStage = (stage: number): boolean => stage >= FIRST && stage <= LOYAL;

/**
 * Counts a month from the files as they were when it opened and when it closed. It is given files and books alone: no
 * column of the truth can be among it.
 *
 * @param complete  fields that make a file complete
 */
export function noteMonth(
  before: Files,
  after: Files,
  book: Book,
  complete: readonly (typeof FILE_FIELDS)[number][],
): Month {
  const all = complete.reduce((bits, field) => bits | (1 << FILE_FIELDS.indexOf(field)), 0);
  const isComplete = (files: Files, who: number): boolean =>
    files.fileOrders[who]! > 0 && (files.fileFields[who]! & all) === all;
  const count = { ...NOTHING };
  for (let i = 0; i < after.n; i++) {
    const noticed = after.fileNoticed[i]!;
    const stage = before.fileStage[i]!;
    const wasOpen = OPEN.includes(before.fileTicket[i]!);
    const orders = Math.max(0, after.fileOrders[i]! - before.fileOrders[i]!);
    const cents = Math.max(0, after.fileSpend[i]! - before.fileSpend[i]!);
    const bought = (noticed & HAPPENED.bought) !== 0;
    const whole = isComplete(after, i);
    if (isCustomerStage(stage)) {
      count.start++;
      if (after.fileStage[i] === SILENT) count.wentSilent++;
      if (bought) count.startBuyers++;
    } else if (stage === PROSPECT) count.prospects++;
    if (wasOpen) count.wasOpen++;
    if (wasOpen || (noticed & HAPPENED.complained) !== 0) {
      count.due++;
      if ((noticed & ANSWERED) !== 0) count.answered++;
      if ((noticed & RIGHT) !== 0) count.putRight++;
      if ((noticed & HAPPENED.resolvedFast) !== 0) count.atOnce++;
    }
    if ((noticed & HAPPENED.contacted) !== 0) {
      count.contacted++;
      if (bought) count.contactedBuyers++;
      count.deals += orders;
    }
    if (bought) {
      count.buyers++;
      if (before.fileOrders[i]! > 0) count.buyersBefore++;
      if (whole) count.buyersComplete++;
    }
    if (after.fileOrders[i]! > 0) count.onFile++;
    if (whole) count.filesComplete++;
    if (whole && !isComplete(before, i)) count.newFiles++;
    count.soldCents += cents;
    if (after.fileTier[i] === TOP) count.topCents += cents;
    if ((noticed & HAPPENED.answeredSurvey) !== 0 && (noticed & ANSWERED) !== 0) {
      count.answers++;
      count.points += after.fileSatisfaction[i]!;
    }
  }
  const { answers, points, ...counts } = count;
  const afterSale = { answers, points };
  return { ...counts, book, opened: before.fileStage, closed: after.fileStage, afterSale, trips: book.visits };
}

const NOTHING = {
  start: 0,
  wentSilent: 0,
  prospects: 0,
  wasOpen: 0,
  due: 0,
  answered: 0,
  putRight: 0,
  atOnce: 0,
  buyers: 0,
  buyersBefore: 0,
  startBuyers: 0,
  contacted: 0,
  contactedBuyers: 0,
  deals: 0,
  onFile: 0,
  filesComplete: 0,
  newFiles: 0,
  buyersComplete: 0,
  soldCents: 0,
  topCents: 0,
  answers: 0,
  points: 0,
};

/** One number over another; null where there is nothing to divide by. */
export const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
