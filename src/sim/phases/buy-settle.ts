import { gammaQuantileFast } from '../../math/gamma-quantile.ts';
import { MOST_CENTS } from '../people/columns.ts';
import { HAPPENED } from '../people/vocabulary.ts';
import type { AtList } from './at-list.ts';
import type { Turn } from './phase.ts';
import { postLine } from './post-line.ts';
import type { Prices } from './read-price.ts';

/** The most one customer spends, or costs, in one turn: `spend` and `cost` are int32. */
const MOST_A_TURN = 2_000_000_000;
const MOST_COUNT = 65_535;
/** Less ahead in the pantry than this is nothing worth telling. (chosen) */
const STOCKED_UP = 0.3;

/** Orders become money, goods, points and a place in the customer's life. */
export function settleOrders(turn: Turn, prices: Prices, atList: AtList | null): void {
  const { rules, people, firm, dials, luck } = turn;
  const { firm: shop } = rules.scenario;
  const b = rules.model.buy;
  const baskets = luck.draws('buy.worth');
  const back = Math.max(0, dials['buy.programmeCost'][0]!);
  const { orders, spend, cost, happened, worth, price, spendBefore, fileMember, owed } = people;
  const { goodsShare, shippingCents } = shop;
  const givenBack = Math.max(0, dials['buy.givenBack'][0]!);
  let sales = 0;
  let fees = 0;
  let rewards = 0;
  let memberOrders = 0;
  for (const segment of rules.segments) {
    const basket = Math.max(0, dials['buy.basket'][segment.index]!);
    const fee = Math.max(0, dials['buy.feeCents'][segment.index]!);
    // what a bundle adds is partly bought ahead, as with any offer
    const ahead = basket > 1 ? b.pantry * (1 - 1 / basket) : 0;
    for (let i = segment.from; i < segment.to; i++) {
      const n = orders[i]!;
      if (n === 0) continue;
      const usual = (worth[i]! * gammaQuantileFast(baskets(i), segment.basketShape * n)) / segment.basketShape;
      const goods = usual * basket;
      // inside the house nothing is invoiced
      const cents = segment.trade?.as === 'internal' ? 0 : Math.min(MOST_A_TURN, Math.round(goods * price[i]!));
      spend[i] = cents;
      cost[i] = Math.min(MOST_A_TURN, Math.round(goodsShare * goods) + shippingCents * n);
      spendBefore[i] = Math.min(MOST_CENTS, spendBefore[i]! + cents);
      happened[i] = happened[i]! | HAPPENED.bought;
      sales += cents;
      fees += n * fee;
      if (ahead > 0) owed[i] = owed[i]! + ahead * n;
      beCustomer(turn, i, n);
      if (atList && price[i]! < prices.list[segment.index]!) stockUp(turn, i, n, atList);
      if (fileMember[i] === 1) {
        memberOrders += n;
        rewards += collectPoints(turn, i, cents * back, b.rewardShare * worth[i]!);
      }
    }
  }
  postLine(firm, 'fees', Math.round(fees));
  postLine(firm, 'bundles', -Math.round(sales * givenBack));
  postLine(firm, 'rewards', -rewards);
  postLine(firm, 'memberGifts', -memberOrders * Math.round(dials['buy.memberCost'][0]!));
}

/** First order, second order, one more: counts, and the events of a life. */
function beCustomer({ rules, people, turn, weeks }: Turn, who: number, n: number): void {
  const { lifecycle } = rules.charts;
  const { life, happened } = people;
  const before = people.purchases[who]!;
  people.purchases[who] = Math.min(MOST_COUNT, before + n);
  if (turn >= 1) people.buysSince[who] = Math.min(MOST_COUNT, people.buysSince[who]! + n);
  if (before < 2 && before + n >= 2) happened[who] = happened[who]! | HAPPENED.reordered;
  let more = n;
  if ((happened[who]! & HAPPENED.joined) !== 0) {
    life[who] = lifecycle.next[life[who]! * lifecycle.stride + lifecycle.event.TRY]!;
    more -= lifecycle.is.customer[life[who]!]!;
    people.tenure[who] = weeks * (rules.model.buy.joinersTurn - 1);
    people.reference[who] = people.price[who]!;
    if (turn >= 1) people.everCustomer[who] = 1;
  }
  if (more > 0) life[who] = lifecycle.next[life[who]! * lifecycle.stride + lifecycle.event.BUY]!;
}

/** Part of what a discount brought is next month's. */
function stockUp({ rules, people }: Turn, who: number, n: number, atList: AtList): void {
  const now = people.nowShare[who]!;
  const ahead = rules.model.buy.pantry * n * Math.max(0, 1 - atList.share[who]! / now);
  people.owed[who] = people.owed[who]! + ahead;
  if (ahead > STOCKED_UP) people.happened[who] = people.happened[who]! | HAPPENED.stockedUp;
}

/** Points are owed until they are worth a reward; then they are paid out. Returns cents paid. */
function collectPoints({ people }: Turn, who: number, earned: number, reward: number): number {
  if (earned === 0 && people.points[who] === 0) return 0;
  const points = Math.min(MOST_CENTS, people.points[who]! + Math.round(earned));
  const paid = points >= reward ? points : 0;
  people.points[who] = points - paid;
  return paid;
}
