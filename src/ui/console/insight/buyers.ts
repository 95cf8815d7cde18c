import type { View } from '../../../sim/index.ts';
import { NEVER } from '../listing.ts';

export type Files = View['files'];

/** Customers with an order on file, by number. */
export function buyersOf(files: Files): readonly number[] {
  return Array.from({ length: files.n }, (_, who) => who).filter((who) => files.fileOrders[who]! > 0);
}

/** Turns up to `last` in which somebody ordered, rising. Orders of before the game have no turn. */
export function turnsOf(files: Files, who: number, last: number): readonly number[] {
  const bits = files.fileBought[who]!;
  return Array.from({ length: last }, (_, k) => k + 1).filter((turn) => (bits & (1 << turn)) !== 0);
}

/** Turns since the last order: 0 for the turn just closed. */
export const quietOf = (files: Files, who: number): number => files.fileLastOrder[who]!;

/** What somebody said when last asked, 0 to 100; null for never. */
export function answerOf(files: Files, who: number): number | null {
  const said = files.fileSatisfaction[who]!;
  return said === NEVER ? null : said;
}

/** The same for some customers, those never asked left out. */
export function answersOf(files: Files, list: readonly number[]): readonly number[] {
  return list.map((who) => answerOf(files, who)).filter((said) => said !== null);
}

export const sumOf = (list: readonly number[], value: (one: number) => number): number =>
  list.reduce((sum, one) => sum + value(one), 0);
