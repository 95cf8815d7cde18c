import { bgNbd } from '../../insight/bg-nbd.ts';
import { listChurnRisks, silenceInGaps } from '../../insight/churn-risk.ts';
import type { Fit } from '../../insight/fit.ts';
import type { Customers } from '../../insight/reduce.ts';

/** From this chance of having gone on, or this many of one's own gaps, a customer is listed. (chosen) */
const LIKELY = 0.5;
const LONG = 2;

/**
 * Who may be leaving, most spent first (most purchases where amounts are not known): by BG/NBD where it has found a
 * peak, which weighs what was spent with the chance of having gone, else by silence in the customer's own rhythm.
 * Days; `fit` counts in weeks.
 */
export function churnOf(
  { x, tx, T, spent, purchases }: Customers,
  fit: Fit<Parameters<typeof bgNbd.expected>[0]> | null,
  hasAmounts: boolean,
  most: number,
  nameOf: (i: number) => string,
) {
  const worth = hasAmounts ? spent : purchases;
  const tell = (i: number, risk: number | null) => ({
    customer: nameOf(i),
    risk,
    silentDays: T[i]! - tx[i]!,
    gaps: silenceInGaps(x[i]!, tx[i]!, T[i]! - tx[i]!),
    purchases: purchases[i]!,
    spent: hasAmounts ? spent[i]! : null,
  });
  if (fit?.converged) {
    const alive = x.map((_, i) => bgNbd.alive(fit.params, { x: x[i]!, tx: tx[i]! / 7, T: T[i]! / 7 }));
    const list = listChurnRisks(alive, worth, { least: LIKELY, most: alive.length });
    return {
      by: 'model' as const,
      customers: list.length,
      list: list.slice(0, most).map(({ customer, risk }) => tell(customer, risk)),
    };
  }
  const late = Array.from(x, (_, i) => i).filter((i) => (silenceInGaps(x[i]!, tx[i]!, T[i]! - tx[i]!) ?? 0) >= LONG);
  late.sort((i, j) => worth[j]! - worth[i]! || i - j);
  return { by: 'rhythm' as const, customers: late.length, list: late.slice(0, most).map((i) => tell(i, null)) };
}
