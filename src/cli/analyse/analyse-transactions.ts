import { classifyAbc, heldByTop } from '../../insight/abc.ts';
import { BG_NBD_NAMES, bgNbd } from '../../insight/bg-nbd.ts';
import type { BuyingModel } from '../../insight/buying-model.ts';
import { residualValue, WEEKS_PER_MONTH } from '../../insight/clv.ts';
import type { Fit } from '../../insight/fit.ts';
import { standardErrors } from '../../insight/fit.ts';
import type { GammaGammaParams } from '../../insight/gamma-gamma.ts';
import { expectedSpend, fitGammaGamma, spendCorrelation } from '../../insight/gamma-gamma.ts';
import type { Grouped, History } from '../../insight/histories.ts';
import { groupHistories } from '../../insight/histories.ts';
import { paretoNbd } from '../../insight/pareto-nbd.ts';
import type { Customers, Transactions } from '../../insight/reduce.ts';
import { reduceTransactions } from '../../insight/reduce.ts';
import { scoreRfm, tableOfSegments } from '../../insight/rfm.ts';
import { dateOf } from '../../math/civil-day.ts';
import { notOk } from '../complaint.ts';
import { churnOf } from './churn.ts';
import { cohortsOf } from './cohorts.ts';
import type { Period } from './periods.ts';
import type { AskedPivot } from './pivot-table.ts';
import { pivotOf } from './pivot-table.ts';

export interface AnalysisChoices {
  /** The last day looked at; null for the last there is. */
  readonly until: number | null;
  /** Cumulative shares that end the classes of the ABC analysis. */
  readonly cuts: readonly number[];
  /** Customers to name. */
  readonly top: number;
  /** Null where no cohorts are asked for. */
  readonly cohorts: Period | null;
  /** Customers at risk to name; 0 where none are asked for. */
  readonly churn: number;
  readonly pivot: AskedPivot | null;
}

export type Analysis = ReturnType<typeof analyseTransactions>;

/** Weeks of the forecast, and the discount of a month in the value of a customer. (chosen) */
const AHEAD = 52;
const VALUED = { steps: 12, unitsPerStep: WEEKS_PER_MONTH, discount: 0.01 };
const TOP_SHARES = [0.1, 0.2, 0.3, 0.5];

/**
 * All analyses of one set of transactions; periods are day numbers, the models count in weeks of seven days. Purchases
 * after `until` serve to see how good the forecast was.
 *
 * @param labels   cells of the columns a pivot table is made by
 * @throws         Complaint where nobody had bought by `until`, or there is no such pivot table
 */
export function analyseTransactions(
  all: Transactions,
  names: readonly string[],
  labels: readonly (readonly string[])[],
  { until: asked, cuts, top, cohorts, churn, pivot }: AnalysisChoices,
) {
  const [first, last] = rangeOf(all.period);
  const until = asked ?? last;
  if (until < first) throw notOk('analyse.tooEarly', { until: dateOf(until), first: dateOf(first) });
  const full = reduceTransactions(all, until);
  const born = Array.from({ length: all.customers }, (_, i) => i).filter((i) => full.T[i]! >= 0);
  const customers = pick(full, born);
  const weeks = { x: customers.x, tx: customers.tx.map((v) => v / 7), T: customers.T.map((v) => v / 7) };
  const grouped = groupHistories(weeks);
  const hasAmounts = all.amount !== null;
  const spending = { x: customers.x, mean: customers.monetary };
  const bg = bgNbd.fit(grouped);
  const pareto = paretoNbd.fit(grouped);
  const gamma = hasAmounts ? fitGammaGamma(spending) : null;
  const recency = customers.T.map((age, i) => age - customers.tx[i]!);
  const columns = { recency, frequency: customers.purchases, monetary: customers.spent };
  const scores = scoreRfm(columns);
  const valued = hasAmounts ? customers.spent : customers.purchases;
  const abc = classifyAbc(valued, cuts);
  const later = until < last ? reduceTransactions(all, last) : null;
  return {
    from: dateOf(first),
    until: dateOf(until),
    last: dateOf(last),
    unit: 'week',
    customers: born.length,
    purchases: sum(customers.purchases),
    purchaseDays: sum(customers.x) + born.length,
    repeatDays: sum(customers.x),
    spent: hasAmounts ? sum(customers.spent) : null,
    bgnbd: bg && { ...flat(bg), standardErrors: errorsOf(bg, grouped) },
    paretoNbd: pareto && flat(pareto),
    gammaGamma: gamma && { ...flat(gamma), correlation: spendCorrelation(spending) },
    forecast: {
      weeks: AHEAD,
      bgnbd: bg && foretell(bgNbd, bg.params, grouped, AHEAD),
      paretoNbd: pareto && foretell(paretoNbd, pareto.params, grouped, AHEAD),
    },
    holdout: later && {
      days: last - until,
      actual: sum(born.map((i) => later.x[i]! - full.x[i]!)),
      bgnbd: bg && foretell(bgNbd, bg.params, grouped, (last - until) / 7),
      paretoNbd: pareto && foretell(paretoNbd, pareto.params, grouped, (last - until) / 7),
    },
    rfm: {
      thresholds: hasAmounts ? scores.thresholds : { ...scores.thresholds, monetary: null },
      segments: hasAmounts ? tableOfSegments(scores, columns) : null,
    },
    abc: {
      measure: hasAmounts ? ('spent' as const) : ('purchases' as const),
      cuts,
      total: abc.total,
      classes: abc.classes,
      top: TOP_SHARES.map((share) => ({ customersShare: share, valueShare: heldByTop(valued, share) })),
    },
    cohorts: cohorts && cohortsOf(all, until, cohorts),
    churn: churn === 0 ? null : churnOf(customers, bg, hasAmounts, churn, (i) => names[born[i]!]!),
    pivot: pivot && pivotOf(all, until, pivot, labels),
    best: bg === null ? [] : bestCustomers(bg, gamma, weeks, customers.monetary, top, (i) => names[born[i]!]!),
  };
}

function rangeOf(values: ArrayLike<number>): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    low = Math.min(low, values[i]!);
    high = Math.max(high, values[i]!);
  }
  return [low, high];
}

function pick(all: Customers, who: readonly number[]): Customers {
  const some = (column: Float64Array): Float64Array => Float64Array.from(who, (i) => column[i]!);
  return {
    x: some(all.x),
    tx: some(all.tx),
    T: some(all.T),
    monetary: some(all.monetary),
    purchases: some(all.purchases),
    spent: some(all.spent),
  };
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}

function flat<P>({ params, logLikelihood, converged }: Fit<P>) {
  return { ...params, logLikelihood, converged };
}

function errorsOf({ params, converged }: Fit<Parameters<typeof bgNbd.expected>[0]>, grouped: Grouped) {
  return converged ? standardErrors(params, BG_NBD_NAMES, (p) => bgNbd.logLikelihood(p, grouped)) : null;
}

function foretell<P>(model: BuyingModel<P>, params: P, { x, tx, T, count }: Grouped, t: number): number {
  let total = 0;
  for (let i = 0; i < x.length; i++) {
    total += count[i]! * model.future(params, t, { x: x[i]!, tx: tx[i]!, T: T[i]! });
  }
  return total;
}

/** Customers by the purchases expected of them, times what one is worth where that is known. */
function bestCustomers(
  { params }: Fit<Parameters<typeof bgNbd.expected>[0]>,
  gamma: Fit<GammaGammaParams> | null,
  { x, tx, T }: Pick<Grouped, 'x' | 'tx' | 'T'>,
  monetary: Float64Array,
  top: number,
  nameOf: (i: number) => string,
) {
  const spendOf = (i: number): number | null => gamma && expectedSpend(gamma.params, x[i]!, monetary[i]!);
  const historyOf = (i: number): History => ({ x: x[i]!, tx: tx[i]!, T: T[i]! });
  const worth = Float64Array.from(x, (_, i) => bgNbd.future(params, AHEAD, historyOf(i)) * (spendOf(i) ?? 1));
  const order = Array.from(x, (_, i) => i).sort((i, j) => worth[j]! - worth[i]! || i - j);
  return order.slice(0, top).map((i) => {
    const spend = spendOf(i);
    return {
      customer: nameOf(i),
      ...historyOf(i),
      alive: bgNbd.alive(params, historyOf(i)),
      expected: bgNbd.future(params, AHEAD, historyOf(i)),
      spend,
      value: spend === null ? null : residualValue(bgNbd, params, historyOf(i), spend, VALUED),
    };
  });
}
