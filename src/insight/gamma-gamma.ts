import { ExactSum } from '../math/exact-sum.ts';
import { lnGamma } from '../math/ln-gamma.ts';
import { log } from '../math/log.ts';
import type { Fit } from './fit.ts';
import { fitPositive } from './fit.ts';

/** Spend varies around each customer's mean as Gamma(p, ν), and ν between customers as Gamma(q, v); v is money. */
export interface GammaGammaParams {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

/** Customers with repeat purchases: how many each, and the mean spent at one. Others are passed over. */
export interface Spending {
  readonly x: ArrayLike<number>;
  readonly mean: ArrayLike<number>;
}

const spends = (x: number, mean: number): boolean => x > 0 && mean > 0;

/** ln likelihood of a mean spend z over x purchases, both above 0. */
export function lnSpend({ p, q, v }: GammaGammaParams, x: number, z: number): number {
  const px = p * x;
  return (
    lnGamma(px + q) -
    lnGamma(px) -
    lnGamma(q) +
    q * log(v) +
    (px - 1) * log(z) +
    px * log(x) -
    (px + q) * log(x * z + v)
  );
}

/**
 * Fits the Gamma–Gamma model of spend.
 *
 * @returns   null where fewer than two customers have a repeat purchase with a price: nothing varies
 * @source    Fader, Hardie and Lee 2005, Journal of Marketing Research 42; Fader and Hardie, note 025
 */
export function fitGammaGamma({ x, mean }: Spending): Fit<GammaGammaParams> | null {
  const who: number[] = [];
  let sum = 0;
  for (let i = 0; i < x.length; i++) {
    if (!spends(x[i]!, mean[i]!)) continue;
    who.push(i);
    sum += mean[i]!;
  }
  if (who.length < 2) return null;
  const groups = groupByNumber(who, { x, mean });
  // p·v/q, near the mean of all, is known well where p, q and v each are not: the search goes along it
  const fit = fitPositive({ p: 3, q: 3, centre: sum / who.length }, ['p', 'q', 'centre'], who.length, (at) =>
    logSpend(paramsOf(at), groups),
  );
  return { ...fit, params: paramsOf(fit.params) };
}

const paramsOf = ({ p, q, centre }: { readonly p: number; readonly q: number; readonly centre: number }) => ({
  p,
  q,
  v: (centre * q) / p,
});

/** Customers with the same number of purchases: x times each one's mean spend, and the sums that no parameter changes. */
interface SpendGroup {
  readonly x: number;
  readonly totals: Float64Array;
  readonly lnMeans: number;
}

function groupByNumber(who: readonly number[], { x, mean }: Spending): SpendGroup[] {
  const order = [...who].sort((i, j) => x[i]! - x[j]! || mean[i]! - mean[j]!);
  const groups: SpendGroup[] = [];
  for (let from = 0; from < order.length; ) {
    const n = x[order[from]!]!;
    let to = from;
    const lnMeans = new ExactSum();
    while (to < order.length && x[order[to]!] === n) lnMeans.add(log(mean[order[to++]!]!));
    const totals = Float64Array.from(order.slice(from, to), (i) => n * mean[i]!);
    groups.push({ x: n, totals, lnMeans: lnMeans.value });
    from = to;
  }
  return groups;
}

function logSpend({ p, q, v }: GammaGammaParams, groups: readonly SpendGroup[]): number {
  const constant = q * log(v) - lnGamma(q);
  const sum = new ExactSum();
  for (const { x, totals, lnMeans } of groups) {
    const px = p * x;
    sum.add(totals.length * (constant + lnGamma(px + q) - lnGamma(px) + px * log(x)) + (px - 1) * lnMeans);
    const lnTotals = new ExactSum();
    for (const total of totals) lnTotals.add(log(total + v));
    sum.add(-(px + q) * lnTotals.value);
  }
  return sum.value;
}

/**
 * What a customer is expected to spend at one purchase, on average: between all customers' mean and the own one.
 *
 * @param x   repeat purchases; 0 gives the mean of all customers
 * @param z   mean spent at these; of no account where x is 0
 * @returns   Infinity where so little is known that the spread of means has no mean (q of 1 or less)
 */
export function expectedSpend({ p, q, v }: GammaGammaParams, x: number, z: number): number {
  const weight = x > 0 ? p * x + q - 1 : q - 1;
  return weight > 0 ? (p * (v + (x > 0 ? x * z : 0))) / weight : Infinity;
}

/**
 * Correlation of the number of purchases with the mean spent, over customers with both. The model takes them for
 * independent: far from 0, its values are not to be trusted.
 *
 * @returns   −1 to 1; null where one of them does not vary
 */
export function spendCorrelation({ x, mean }: Spending): number | null {
  let [n, sumX, sumZ] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    if (!spends(x[i]!, mean[i]!)) continue;
    n++;
    sumX += x[i]!;
    sumZ += mean[i]!;
  }
  let [xx, zz, xz] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    if (!spends(x[i]!, mean[i]!)) continue;
    const [dx, dz] = [x[i]! - sumX / n, mean[i]! - sumZ / n];
    xx += dx * dx;
    zz += dz * dz;
    xz += dx * dz;
  }
  return xx > 0 && zz > 0 ? xz / Math.sqrt(xx * zz) : null;
}
