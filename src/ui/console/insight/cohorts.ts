import { tabulateCohorts } from '../../../insight/cohort.ts';
import type { Measured } from '../../../insight/interval.ts';
import { repurchaseRate, retentionRate } from '../../../insight/retention.ts';
import type { View } from '../../../sim/index.ts';
import type { Files } from './buyers.ts';
import { buyersOf, quietOf, turnsOf } from './buyers.ts';

/** Everybody whose first order in these books fell in one turn. */
export interface CohortOfTurn {
  readonly turn: number;
  readonly people: number;
  /** First orders ever among them, as the books counted; the others are old customers back again. */
  readonly joined: number;
  /** Share that ordered so many turns later, from 0 on. */
  readonly share: readonly number[];
}

/** Cohorts by the turn in which the books of this game first saw somebody. */
export function cohortsByTurn({ files, books }: Pick<View, 'files' | 'books'>): readonly CohortOfTurn[] {
  const last = books.length;
  const customer: number[] = [];
  const period: number[] = [];
  for (const who of buyersOf(files)) {
    for (const turn of turnsOf(files, who, last)) {
      customer.push(who);
      period.push(turn);
    }
  }
  return tabulateCohorts({ customers: files.n, customer, period, amount: null }, last).map(
    ({ start, customers, share }) => ({ turn: start, people: customers, joined: books[start - 1]?.joined ?? 0, share }),
  );
}

/** Share of all cohorts together that ordered so many turns later, as far as any was looked at. */
export function keptByAge(cohorts: readonly CohortOfTurn[]): readonly number[] {
  const most = Math.max(0, ...cohorts.map(({ share }) => share.length));
  return Array.from({ length: most }, (_, age) => {
    const old = cohorts.filter(({ share }) => share.length > age);
    const people = old.reduce((sum, one) => sum + one.people, 0);
    return old.reduce((sum, one) => sum + one.people * one.share[age]!, 0) / people;
  });
}

export const GROUPINGS = ['price', 'member'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Bands of the discount at the first order, per cent from which each begins. (chosen) */
export const PRICE_BANDS = [0, 1, 20, 40] as const;
/** Looking back so many turns. (chosen) */
export const WINDOWS = [1, 3, 6] as const;

/** Buyers who began alike, and how many of them came again. */
export interface CohortOfKind {
  readonly kind: number; // place in PRICE_BANDS, or 1 for members
  readonly people: number;
  /** Those with a second order, ever. */
  readonly again: Measured | null;
  /** Those with an order in the last so many turns, by WINDOWS. */
  readonly lately: readonly (Measured | null)[];
}

export const bandOf = (discount: number): number => PRICE_BANDS.findLastIndex((from) => discount >= from);

/** Cohorts by what the files keep of how somebody began; kinds without anybody are left out. */
export function cohortsByKind(files: Files, grouping: Grouping): readonly CohortOfKind[] {
  const kindOf = (who: number): number =>
    grouping === 'price' ? bandOf(files.fileJoinedPrice[who]!) : files.fileMember[who]! > 0 ? 1 : 0;
  const buyers = buyersOf(files);
  const kinds = grouping === 'price' ? PRICE_BANDS.map((_, kind) => kind) : [0, 1];
  return kinds.flatMap((kind) => {
    const who = buyers.filter((one) => kindOf(one) === kind);
    if (who.length === 0) return [];
    const atStart = who.map(() => 1);
    return {
      kind,
      people: who.length,
      again: repurchaseRate(who.map((one) => files.fileOrders[one]!)),
      lately: WINDOWS.map((turns) =>
        retentionRate({ atStart, atEnd: who.map((one) => (quietOf(files, one) < turns ? 1 : 0)) }),
      ),
    };
  });
}
