import { evaluateCampaign } from '../../../insight/campaign.ts';
import type { Book, Legend } from '../../../sim/index.ts';

/** Lines that phases post for a lever as it is used, beside the bills of its own. */
const IN_USE: Readonly<Record<string, readonly string[]>> = {
  winBack: ['offers'],
  referral: ['referral'],
  programme: ['rewards'],
  club: ['memberGifts'],
  prospecting: ['commission'],
};

/** What one lever cost, and how sales stood in the turns it cost more than its least. Cents. */
export interface LeverResult {
  readonly lever: string;
  readonly paid: number; // in all turns
  readonly extra: number; // beyond its least, in the turns with more
  readonly turnsWith: number;
  readonly turnsWithout: number;
  /** Null where it cost the same in every turn: there is nothing to compare with. */
  readonly compared: {
    readonly salesWith: number; // a turn
    readonly salesWithout: number;
    readonly more: number; // what was left of sales after goods, beyond that of as many other turns
    readonly left: number; // the same less the extra bill
    readonly perYuan: number | null;
  } | null;
}

/**
 * Bills of each lever against sales: turns in which it cost more than its least beside those in which it did not. This
 * is no experiment: season, rivals and all other levers differ between these turns too. Dearest first.
 */
export function resultsOf(books: readonly Book[], levers: Legend['levers']): readonly LeverResult[] {
  const results = Object.keys(levers).flatMap((lever) => {
    const lines = new Set([...Object.keys(levers[lever]!.bills), ...(IN_USE[lever] ?? [])]);
    const bills = books.map(({ ledger }) =>
      ledger.reduce((sum, { line, cents }) => sum + (lines.has(line) ? -cents : 0), 0),
    );
    return bills.some((cents) => cents !== 0) ? resultOf(lever, bills, books) : [];
  });
  return results.sort((a, b) => b.paid - a.paid || (a.lever < b.lever ? -1 : 1));
}

/** Sales less the goods and the shipping that went with them. */
const afterGoods = ({ sales, ledger }: Book): number =>
  sales + ledger.reduce((sum, { line, cents }) => sum + (line === 'goods' ? cents : 0), 0);

function resultOf(lever: string, bills: readonly number[], books: readonly Book[]): LeverResult {
  const least = Math.min(...bills);
  const turns = { dearer: [] as Book[], other: [] as Book[] };
  for (const [k, book] of books.entries()) turns[bills[k]! > least ? 'dearer' : 'other'].push(book);
  // turns stand for people: those with the bill, and those without to compare with
  const group = (some: readonly Book[]) => ({
    people: some.length,
    responded: some.reduce((sum, { orders }) => sum + orders, 0),
    revenue: some.reduce((sum, book) => sum + afterGoods(book), 0),
  });
  const salesOf = (some: readonly Book[]): number =>
    Math.round(some.reduce((sum, { sales }) => sum + sales, 0) / some.length);
  const extra = bills.reduce((sum, cents) => sum + cents - least, 0);
  const [treated, control] = [group(turns.dearer), group(turns.other)];
  const { incrementalRevenue, profit, roi } = evaluateCampaign({ treated, control, cost: extra, margin: 1 });
  return {
    lever,
    paid: bills.reduce((sum, cents) => sum + cents, 0),
    extra,
    turnsWith: treated.people,
    turnsWithout: control.people,
    compared:
      treated.people === 0
        ? null
        : {
            salesWith: salesOf(turns.dearer),
            salesWithout: salesOf(turns.other),
            more: Math.round(incrementalRevenue),
            left: Math.round(profit),
            perYuan: roi,
          },
  };
}
