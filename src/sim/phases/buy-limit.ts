import { log } from '../../math/log.ts';
import { HAPPENED } from '../people/vocabulary.ts';
import type { AtList } from './at-list.ts';
import type { Turn } from './phase.ts';
import type { Prices } from './read-price.ts';
import { standingOf } from './read-price.ts';

/** The float32 next to 1: 1 − 2⁻²⁴. */
const MOST_SHARE = 1 - 1 / 16_777_216;

/**
 * Discounts for so many orders only: first come, first served, in an order drawn for the turn; regulars who were told
 * ahead stand in front. Whoever comes too late pays the list price, or does not come at all.
 */
export function limitDiscounts(turn: Turn, prices: Prices, atList: AtList): void {
  const { people, dials, luck, watch } = turn;
  const limit = dials['price.discountLimit'][0]!;
  const queue: number[] = [];
  let wanted = 0;
  for (let i = 0; i < people.n; i++) {
    if (people.orders[i]! === 0 || prices.discount[standingOf(people, i)]! === 0) continue;
    queue.push(i);
    wanted += people.orders[i]!;
  }
  if (wanted <= limit) return;
  const told = dials['price.notice'][0]!;
  const place = new Float64Array(people.n);
  for (const i of queue) {
    const draw = luck.at('buy.queue', i);
    place[i] = people.purchases[i]! > 1 && draw < told ? draw - 1 : draw;
  }
  queue.sort((a, b) => place[a]! - place[b]! || a - b);
  const watched = new Set<number>();
  if (watch) for (let next = watch.rewind(); next >= 0; next = watch.step()) watched.add(next);
  let left = limit;
  for (const i of queue) {
    left -= people.orders[i]!;
    if (left >= 0) continue;
    // added to what `buy` has noted: the discount was gone
    if (watched.has(i)) {
      watch!.note('buy', i, 'purchase', 'logOdds', { tooLate: logit(atList.share[i]!) - logit(people.nowShare[i]!) });
    }
    payList(turn, i, prices.list[people.segment[i]!]!, atList);
  }
}

function payList({ people }: Turn, who: number, list: number, atList: AtList): void {
  const joins = (people.happened[who]! & HAPPENED.joined) !== 0;
  if (joins && atList.orders[who] === 0) {
    people.happened[who] = people.happened[who]! & ~HAPPENED.joined;
    people.orders[who] = 0;
    people.category[who] = 0;
    people.price[who] = 0;
    people.nowShare[who] = 0;
    return;
  }
  people.price[who] = list;
  people.orders[who] = atList.orders[who]!;
  people.nowShare[who] = atList.share[who]!;
}

/** A stored share may have been rounded to 1. */
function logit(share: number): number {
  const below1 = Math.min(MOST_SHARE, share);
  return log(below1 / (1 - below1));
}
