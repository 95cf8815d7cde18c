import { contributions } from '../../insight/contribution.ts';
import type { View } from '../../sim/index.ts';

/** Whether the firm keeps accounts of businesses at all. */
export const keepsAccounts = ({ fileOwes }: View['files']): boolean => fileOwes.length > 0;

export const TIERS = ['C', 'B', 'A'] as const;

/** An account as the firm's books have it. Cents; `rate` is its part of all that accounts have contributed, 0 to 1. */
export interface Account {
  readonly who: number;
  readonly tier: (typeof TIERS)[number];
  readonly spend: number;
  readonly contribution: number | null; // counted from the first turn on: null before its close
  readonly rate: number | null;
  readonly owes: number;
  readonly days: number;
  readonly price: number; // percent of list
}

/** Accounts that have ever ordered, who contributed most first; before anything was counted, who spent most. */
export function accountsOf({ files, books }: Pick<View, 'files' | 'books'>): readonly Account[] {
  const known = Array.from({ length: files.n }, (_, who) => who).filter(
    (who) => files.fileDeal[who]! > 0 && files.fileOrders[who]! > 0,
  );
  const all = known.reduce((sum, who) => sum + files.fileContribution[who]!, 0);
  const list = known.map((who) => ({
    who,
    tier: TIERS[files.fileTier[who]!] ?? 'C',
    spend: files.fileSpend[who]!,
    contribution: books.length > 0 ? files.fileContribution[who]! : null,
    rate: books.length > 0 && all > 0 ? files.fileContribution[who]! / all : null,
    owes: files.fileOwes[who]!,
    days: files.fileTermDays[who]!,
    price: Math.round(100 * files.fileDeal[who]!),
  }));
  const contributed = ({ contribution, spend }: Account) => contribution ?? spend;
  return list.sort((a, b) => contributed(b) - contributed(a) || a.who - b.who);
}

/** The part of sales that comes from accounts that leave something, 0 to 1; null while contributions are not known. */
export function profitableShareOf(accounts: readonly Account[]): number | null {
  const known = accounts.flatMap(({ spend, contribution }) => (contribution === null ? [] : { spend, contribution }));
  const { profitableShare } = contributions({
    revenue: known.map(({ spend }) => spend),
    cost: known.map(({ spend, contribution }) => spend - contribution),
    serving: known.map(() => 0), // taken off in the contribution already
  });
  return profitableShare;
}
