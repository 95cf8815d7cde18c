import { ExactSum } from '../math/exact-sum.ts';
import { exp } from '../math/exp.ts';
import { lnBeta } from '../math/ln-gamma.ts';
import { lnSum } from './dropout-at-purchase.ts';
import type { Fit } from './fit.ts';
import { fitPositive } from './fit.ts';
import type { Histories, History } from './histories.ts';
import { groupHistories } from './histories.ts';

/** Chances to buy at an opportunity differ as Beta(α, β), chances to have left before the next one as Beta(γ, δ). */
export interface BgBbParams {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  readonly delta: number;
}

const NAMES = ['alpha', 'beta', 'gamma', 'delta'] as const;

/** Parts of the likelihood that many histories share, each worked out once. */
interface Parts {
  /** ln B(α + x, β + n − x): x of the first n opportunities used. */
  readonly used: (x: number, n: number) => number;
  /** ln B(γ, δ + n): still there at the n-th. */
  readonly there: (n: number) => number;
  /** ln B(γ + 1, δ + n): gone after the n-th. */
  readonly gone: (n: number) => number;
  readonly scale: number;
}

function partsOf({ alpha, beta, gamma, delta }: BgBbParams): Parts {
  const remember = (work: (n: number) => number): ((n: number) => number) => {
    const known: number[] = [];
    return (n) => {
      const value = known[n] ?? work(n);
      known[n] = value;
      return value;
    };
  };
  const rows: ((n: number) => number)[] = [];
  return {
    used: (x, n) => {
      const row = rows[x] ?? remember((k) => lnBeta(alpha + x, beta + k - x));
      rows[x] = row;
      return row(n);
    },
    there: remember((n) => lnBeta(gamma, delta + n)),
    gone: remember((n) => lnBeta(gamma + 1, delta + n)),
    scale: lnBeta(alpha, beta) + lnBeta(gamma, delta),
  };
}

/** There at the last opportunity, or gone after t_x or one of those between. */
function lnOf({ used, there, gone, scale }: Parts, { x, tx, T }: History): number {
  let all = used(x, T) + there(T);
  for (let n = tx; n < T; n++) all = lnSum(all, used(x, n) + gone(n));
  return all - scale;
}

/**
 * BG/BB: customers who can buy once at each of a row of opportunities, and leave at one of them without saying so. It
 * is the model for books that are kept by turns, where BG/NBD, which waits for purchases at any time, finds no peak.
 * In a history T counts opportunities after the first purchase, x those used, t_x the number of the last one used.
 *
 * @source   Fader, Hardie and Shang 2010, "Customer-base analysis in a discrete-time noncontractual setting",
 *           Marketing Science 29(6), equations 4 and 11
 */
export const bgBb = {
  /**
   * Fitted to histories; null where nobody bought again. `converged: false` is usual where all leave alike: γ and δ then
   * grow together, and the chance that somebody is still there stays the same.
   */
  fit(histories: Histories): Fit<BgBbParams> | null {
    const { x, tx, T, count, customers } = groupHistories(histories);
    if (!x.some((repeats) => repeats > 0)) return null;
    return fitPositive({ alpha: 1, beta: 1, gamma: 1, delta: 3 }, NAMES, customers, (params) => {
      const parts = partsOf(params);
      const sum = new ExactSum();
      for (let i = 0; i < x.length; i++) {
        sum.add(count[i]! * lnOf(parts, { x: x[i]!, tx: tx[i]!, T: T[i]! }));
      }
      return sum.value;
    });
  },

  /** ln likelihood of one history. */
  lnLikelihood: (params: BgBbParams, history: History): number => lnOf(partsOf(params), history),

  /** Probability that the customer will still be there at the next opportunity, for each history. */
  alive(params: BgBbParams, { x, tx, T }: Histories): Float64Array {
    const parts = partsOf(params);
    return Float64Array.from(x, (_, i) => {
      const history = { x: x[i]!, tx: tx[i]!, T: T[i]! };
      return exp(parts.used(history.x, history.T) + parts.there(history.T + 1) - parts.scale - lnOf(parts, history));
    });
  },
};
