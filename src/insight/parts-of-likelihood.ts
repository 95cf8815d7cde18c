import { ExactSum } from '../math/exact-sum.ts';
import { lnSum } from './dropout-at-purchase.ts';
import type { Grouped, Histories, History } from './histories.ts';
import { groupHistories } from './histories.ts';

/**
 * A likelihood that is L = c(x) · (g(x, t_x) + h(x, T)), as those of all these models are: what is worth knowing of x,
 * then the story of having left after t_x, and that of being there at T. Each part as a logarithm.
 */
export interface Parts {
  readonly shared: (x: number) => number;
  readonly gone: (x: number, tx: number) => number;
  readonly there: (x: number, T: number) => number;
}

/** ln likelihood of one history. */
export function lnOfHistory({ shared, gone, there }: Parts, { x, tx, T }: History): number {
  return shared(x) + lnSum(gone(x, tx), there(x, T));
}

/** The different (x, t) of many histories, and where each history finds its own. */
interface Places {
  readonly x: Float64Array;
  readonly t: Float64Array;
  readonly at: Uint32Array;
}

function placesOf(x: ArrayLike<number>, t: ArrayLike<number>): Places {
  const known = new Map<number, Map<number, number>>();
  const xs: number[] = [];
  const ts: number[] = [];
  const at = Uint32Array.from({ length: x.length }, (_, i) => {
    const ofX = known.get(x[i]!) ?? new Map<number, number>();
    known.set(x[i]!, ofX);
    let place = ofX.get(t[i]!);
    if (place === undefined) {
      place = xs.length;
      ofX.set(t[i]!, place);
      xs.push(x[i]!);
      ts.push(t[i]!);
    }
    return place;
  });
  return { x: Float64Array.from(xs), t: Float64Array.from(ts), at };
}

/**
 * Log-likelihood of many histories, ready to be asked for many parameters: each part is worked out once for each
 * different (x, t), of which there are far fewer than histories.
 */
export function prepareSum<P>(partsOf: (params: P) => Parts, histories: Histories): (params: P) => number {
  const { x, tx, T, count } = isGrouped(histories) ? histories : groupHistories(histories);
  const gone = placesOf(x, tx);
  const there = placesOf(x, T);
  return (params) => {
    const parts = partsOf(params);
    const gones = gone.x.map((k, i) => parts.gone(k, gone.t[i]!));
    const theres = there.x.map((k, i) => parts.there(k, there.t[i]!));
    const sum = new ExactSum();
    let last = NaN;
    let shared = 0;
    for (let i = 0; i < x.length; i++) {
      if (x[i] !== last) {
        last = x[i]!;
        shared = parts.shared(last);
      }
      sum.add(count[i]! * (shared + lnSum(gones[gone.at[i]!]!, theres[there.at[i]!]!)));
    }
    return sum.value;
  };
}

function isGrouped(histories: Histories): histories is Grouped {
  return 'customers' in histories;
}
