import type { Pivot } from '../../../insight/pivot.ts';
import { makePivot } from '../../../insight/pivot.ts';
import { PLACES } from '../../../scenes/crowd.ts';
import type { Files } from './buyers.ts';
import { answerOf, buyersOf, quietOf } from './buyers.ts';
import { bandOf, PRICE_BANDS } from './cohorts.ts';

/** What buyers can be parted by: everything the files keep of them. */
export const TRAITS = ['place', 'tier', 'orders', 'quiet', 'price', 'member', 'answer', 'ticket'] as const;
export type Trait = (typeof TRAITS)[number];

export const FIGURES = ['people', 'spend', 'mean', 'orders', 'answer'] as const;
export type Figure = (typeof FIGURES)[number];

/** Where each band begins: orders, turns of silence, answers in points. (chosen) */
export const ORDER_BANDS = [1, 2, 4, 10] as const;
export const QUIET_BANDS = [0, 1, 3, 6] as const;
export const ANSWER_BANDS = [0, 40, 70, 85] as const;

const last = (bands: readonly number[], value: number): number => bands.findLastIndex((from) => value >= from);

/** How many values each trait has; a value is its place in that trait's list. */
export const VALUES: Readonly<Record<Trait, number>> = {
  place: PLACES.length,
  tier: 3,
  orders: ORDER_BANDS.length,
  quiet: QUIET_BANDS.length,
  price: PRICE_BANDS.length,
  member: 2,
  answer: ANSWER_BANDS.length + 1, // the last: never asked
  ticket: 4,
};

const VALUE_OF: Readonly<Record<Trait, (files: Files, who: number) => number>> = {
  place: (files, who) => files.fileStage[who]!,
  tier: (files, who) => 2 - files.fileTier[who]!, // A first
  orders: (files, who) => last(ORDER_BANDS, files.fileOrders[who]!),
  quiet: (files, who) => last(QUIET_BANDS, quietOf(files, who)),
  price: (files, who) => bandOf(files.fileJoinedPrice[who]!),
  member: (files, who) => (files.fileMember[who]! > 0 ? 1 : 0),
  answer: (files, who) => {
    const said = answerOf(files, who);
    return said === null ? ANSWER_BANDS.length : last(ANSWER_BANDS, said);
  },
  ticket: (files, who) => files.fileTicket[who]!,
};

/** Which value of a trait somebody has. */
export const traitOf = (files: Files, who: number, trait: Trait): number => VALUE_OF[trait](files, who);

/** A pivot table of buyers; rows and columns are places in their traits' lists. Cents where it is money. */
export interface Cross extends Omit<Pivot, 'rows' | 'columns'> {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Buyers by two traits and one figure. A mean answer counts those who answered and nobody else. */
export function crossOf(files: Files, row: Trait, column: Trait, figure: Figure): Cross {
  const asked = figure === 'answer';
  const who = buyersOf(files).filter((one) => !asked || answerOf(files, one) !== null);
  const measured = (one: number): number =>
    asked ? answerOf(files, one)! : figure === 'orders' ? files.fileOrders[one]! : files.fileSpend[one]!;
  const label = (trait: Trait) => (one: number) => String(traitOf(files, one, trait));
  const measure = figure === 'people' ? 'count' : figure === 'mean' || asked ? 'mean' : 'sum';
  const pivot = makePivot(who.map(label(row)), who.map(label(column)), who.map(measured), measure);
  // labels are one figure long, so their code units stand in the order of the numbers
  return { ...pivot, rows: pivot.rows.map(Number), columns: pivot.columns.map(Number) };
}
