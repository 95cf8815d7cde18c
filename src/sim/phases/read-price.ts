import { log } from '../../math/log.ts';
import type { People } from '../people/columns.ts';
import { STANDINGS } from '../people/vocabulary.ts';
import type { Turn } from './phase.ts';

export const FIRST = STANDINGS.indexOf('first');
export const RETURNING = STANDINGS.indexOf('returning');
export const MEMBER = STANDINGS.indexOf('member');
const MOST_DISCOUNT = 0.9;
const KINDS = STANDINGS.length;

/** The turn's prices as ratios to the list price a scenario begins with; one row of standings per segment. */
export interface Prices {
  readonly list: Float32Array; // by segment; rounded as the `price` column is, so that the two can be compared
  readonly lnList: Float64Array;
  readonly paid: Float32Array; // by segment · 3 + standing; as `list`
  readonly lnPaid: Float64Array;
  readonly discount: Float64Array; // by standing, share
  readonly discounted: boolean; // somebody gets a discount
  readonly rivalLn: number; // rivals' prices against where they began, mean of logarithms by their shares
  readonly rivalPull: number;
}

export function readPrices({ rules, dials }: Turn): Prices {
  const segments = rules.segments.length;
  const list = new Float32Array(dials['price.list']);
  const lnList = new Float64Array(segments);
  const paid = new Float32Array(segments * KINDS);
  const lnPaid = new Float64Array(segments * KINDS);
  const discount = dials['price.discount'].map((share) => Math.max(0, Math.min(MOST_DISCOUNT, share)));
  for (let s = 0; s < segments; s++) {
    lnList[s] = log(list[s]!);
    for (let k = 0; k < KINDS; k++) {
      const at = s * KINDS + k;
      paid[at] = list[s]! * (1 - discount[k]!);
      lnPaid[at] = log(paid[at]!);
    }
  }
  const { rivalLn, rivalPull } = readRivals(rules, dials);
  return { list, lnList, paid, lnPaid, discount, discounted: discount.some((share) => share > 0), rivalLn, rivalPull };
}

/** Shares at rest hold the price a rival begins with, so only its moves count. */
function readRivals(rules: Turn['rules'], dials: Turn['dials']): { rivalLn: number; rivalPull: number } {
  let shares = 0;
  let rivalLn = 0;
  let rivalPull = 0;
  rules.scenario.rivals.forEach(({ share, price }, k) => {
    shares += share;
    rivalLn += share * log(dials['rival.price'][k]! / price);
    rivalPull += share * dials['rival.pull'][k]!;
  });
  return shares > 0 ? { rivalLn: rivalLn / shares, rivalPull: rivalPull / shares } : { rivalLn: 0, rivalPull: 0 };
}

/** How somebody stands when a price is set: no order yet, a member of the programme, or neither. */
export function standingOf(people: People, who: number): number {
  if (people.purchases[who]! === 0) return FIRST;
  return people.fileMember[who] === 1 ? MEMBER : RETURNING;
}
