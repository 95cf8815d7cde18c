import type { Appraisal } from '../language/appraisal.ts';
import type { Month } from './month.ts';

/** What a month would earn the specialist, in cents: told, never paid. Null: the books do not tell of it. */
export interface Bonus {
  readonly newFiles: number;
  readonly fileCents: number;
  readonly deals: number; // orders of people who were contacted in the month
  readonly dealCents: number;
  readonly trips: number | null;
  readonly tripCents: number | null;
}
type BonusTerms = Appraisal['bonus'];

const HALF_YEAR = 26; // weeks

/**
 * Bonus money month by month: for complete files beyond the quota, for each deal of a customer who was followed, and
 * once in half a year for enough journeys that led to a deal (course SK-09 … SK-12, SK-74).
 *
 * @param weeks  how long a month of this game is
 */
export function bonusesOf(months: readonly Month[], terms: BonusTerms, weeks: number): Bonus[] {
  const half = Math.max(1, Math.round(HALF_YEAR / weeks));
  let trips = 0;
  let deals = 0;
  let paid = false;
  return months.map((month, k) => {
    if (k % half === 0) {
      trips = 0;
      deals = 0;
      paid = false;
    }
    trips += month.trips ?? 0;
    deals += month.deals;
    const earned = !paid && trips >= terms.trips && deals > 0;
    paid ||= earned;
    return {
      newFiles: month.newFiles,
      fileCents: terms.fileCents * Math.max(0, month.newFiles - terms.quota),
      deals: month.deals,
      dealCents: terms.dealCents * month.deals,
      trips: month.trips,
      tripCents: month.trips === null ? null : earned ? tripCentsAt(terms, month.book.turn) : 0,
    };
  });
}

/** The first span that holds a turn says what its journeys are worth. */
function tripCentsAt({ tripSpans, tripCents }: BonusTerms, turn: number): number {
  return tripSpans.find(({ from, to }) => from <= turn && turn <= to)?.cents ?? tripCents;
}
