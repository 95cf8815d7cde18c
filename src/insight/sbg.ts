import { exp } from '../math/exp.ts';
import { hyperOfOne } from '../math/hypergeometric.ts';
import { lnBeta } from '../math/ln-gamma.ts';
import type { Fit } from './fit.ts';
import { fitPositive } from './fit.ts';

/** Chances to leave at each renewal differ between customers as Beta(α, β). */
export interface SbgParams {
  readonly alpha: number;
  readonly beta: number;
}

/** Customers of one cohort still there after 0, 1, 2 … renewals: a falling column that begins with all of them. */
export type Cohort = ArrayLike<number>;

/** Share of a cohort that is still there after t renewals: B(α, β + t)/B(α, β). */
export function survival({ alpha, beta }: SbgParams, t: number): number {
  return exp(lnBeta(alpha, beta + t) - lnBeta(alpha, beta));
}

/** Share of those there after t − 1 renewals that renew the t-th time; rises with t, since the fickle leave first. */
export function renewal({ alpha, beta }: SbgParams, t: number): number {
  return (beta + t - 1) / (alpha + beta + t - 1);
}

/** Log-likelihood of cohorts of any lengths. */
export function lnSurvival(params: SbgParams, cohorts: readonly Cohort[]): number {
  const { alpha, beta } = params;
  const lnB = lnBeta(alpha, beta);
  let sum = 0;
  for (const cohort of cohorts) {
    const last = cohort.length - 1;
    for (let t = 1; t <= last; t++) sum += (cohort[t - 1]! - cohort[t]!) * (lnBeta(alpha + 1, beta + t - 1) - lnB);
    sum += cohort[last]! * (lnBeta(alpha, beta + last) - lnB);
  }
  return sum;
}

/**
 * Fits the shifted-beta-geometric model of contracts to one cohort or several at once.
 *
 * @returns   null where nobody left, or nobody could: nothing to fit
 * @source    Fader and Hardie 2007, "How to project customer retention", Journal of Interactive Marketing 21(1)
 */
export function fitSbg(cohorts: readonly Cohort[]): Fit<SbgParams> | null {
  let all = 0;
  let lost = 0;
  for (const cohort of cohorts) {
    if (cohort.length < 2) continue;
    all += cohort[0]!;
    lost += cohort[0]! - cohort[cohort.length - 1]!;
  }
  if (!(all > 0 && lost > 0)) return null;
  return fitPositive({ alpha: 1, beta: 1 }, ['alpha', 'beta'], all, (params) => lnSurvival(params, cohorts));
}

/**
 * Discounted expected lifetime of a new customer, in periods that bring a payment, the first at once.
 *
 * @param discount   per period, above 0
 * @source           Fader and Hardie 2010, "Customer-base valuation in a contractual setting", Marketing Science 29
 */
export function discountedLifetime({ alpha, beta }: SbgParams, discount: number): number {
  return hyperOfOne(beta, alpha + beta, 1 / (1 + discount));
}

/**
 * Discounted expected residual lifetime of a customer who has renewed n times and is about to choose again: the periods
 * still to come, the next one counted in full if it comes.
 *
 * @param renewals   0 or more
 * @source           as above
 */
export function discountedResidualLifetime({ alpha, beta }: SbgParams, discount: number, renewals: number): number {
  const there = beta + renewals;
  return (there / (alpha + there)) * hyperOfOne(there + 1, alpha + there + 1, 1 / (1 + discount));
}
