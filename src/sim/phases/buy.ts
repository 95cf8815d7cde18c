import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import { poissonQuantile } from '../../math/poisson.ts';
import type { DrawOf } from '../luck/luck.ts';
import { HAPPENED } from '../people/vocabulary.ts';
import type { SegmentRules } from '../rules.ts';
import type { AtList } from './at-list.ts';
import { fillBoxes } from './buy-box.ts';
import { limitDiscounts } from './buy-limit.ts';
import { settleOrders } from './buy-settle.ts';
import { restock } from './buy-stock.ts';
import type { Phase, Turn } from './phase.ts';
import { binomialQuantile } from './read-count.ts';
import type { Prices } from './read-price.ts';
import { FIRST, MEMBER, RETURNING, readPrices } from './read-price.ts';
import { byTerm, ordersAllowed, termDays } from './read-terms.ts';
import { VETO_BELOW } from './veto.ts';

/**
 * What a category needs is drawn first, and does not depend on anything the firm does; of it the firm gets a share of
 * wallet that price, price in mind, satisfaction, trust, rapport and programme move on the logit scale; rivals the rest.
 */
export const buy: Phase = {
  name: 'buy',
  writes: [
    'category',
    'orders',
    'price',
    'nowShare',
    'owed',
    'reference',
    'spend',
    'cost',
    'purchases',
    'spendBefore',
    'buysSince',
    'subscribed',
    'points',
    'tenure',
    'everCustomer',
    'life',
    'happened',
    'stock',
    'sellThrough',
  ],
  dials: [
    'price.list',
    'price.discount',
    'price.discountLimit',
    'price.notice',
    'price.reference',
    'demand.season',
    'buy.pull',
    'buy.basket',
    'buy.givenBack',
    'buy.feeCents',
    'buy.feeHidden',
    'buy.programme',
    'buy.programmeCost',
    'buy.memberCost',
    'buy.subscribe',
    'rival.price',
    'rival.pull',
    'credit.days',
    'credit.limit',
  ],
  slots: ['buy.need', 'buy.count', 'buy.worth', 'buy.queue', 'buy.subscribe'],
  run,
};

function run(turn: Turn): void {
  const prices = readPrices(turn);
  const atList = prices.discounted
    ? { share: new Float64Array(turn.people.n), orders: new Uint16Array(turn.people.n) }
    : null;
  const draws = { need: turn.luck.draws('buy.need'), count: turn.luck.draws('buy.count') };
  for (const segment of turn.rules.segments) chooseOrders(turn, segment, prices, { atList, ...draws });
  if (atList) limitDiscounts(turn, prices, atList);
  fillBoxes(turn);
  settleOrders(turn, prices, atList);
}

interface Draws {
  readonly need: DrawOf;
  readonly count: DrawOf;
  readonly atList: AtList | null;
}

function chooseOrders(
  turn: Turn,
  segment: SegmentRules,
  prices: Prices,
  { need: needs, count: counts, atList }: Draws,
): void {
  const { rules, people, dials, watch, weeks } = turn;
  const { lifecycle, mood, level } = rules.charts;
  const { buy: b, feel, contact: c } = rules.model;
  const s = segment.index;
  const moved = dials['price.reference'][s]!;
  const time = weeks * dials['demand.season'][s]!;
  const pull = dials['buy.pull'][s]! - prices.rivalPull;
  const fee = Math.max(0, dials['buy.feeCents'][s]! * (1 - Math.min(1, Math.max(0, dials['buy.feeHidden'][0]!))));
  const given = Math.max(0, dials['buy.programme'][0]!);
  const programme = (b.programmePull * given) / (given + b.programmeHalf);
  const usedUp = 1 - exp(-weeks / b.pantryWeeks);
  const wallet = level.profile.wallet.map(log);
  const { life, share, happened, owed, reference, satisfaction, trust, rapport, fileMember, purchases } = people;
  const { priceSense, nowShare, rate, category, orders, price, points, worth } = people;
  const { level: levels, mood: moods, centreDecider } = people;
  const isCustomer = lifecycle.is.customer;
  const byLife = lifecycle.profile.buy;
  const byMood = mood.profile.buy;
  const { lnPaid, rivalLn } = prices;
  const lnList = prices.lnList[s]!;
  const list = prices.list[s]!;
  const { referenceSlope, centre, trade } = segment;
  const { satisfaction: perPoint, trust: perTrust, referenceLoss, joinersTurn, pantryMost } = b;
  const { rest: usual, trustRest } = feel;
  const warmth = c.buying;
  let next = watch ? watch.rewind() : -1;
  while (watch && next >= 0 && next < segment.from) next = watch.step();
  for (let i = segment.from; i < segment.to; i++) {
    const seen = i === next;
    if (seen) next = watch!.step();
    const joins = (happened[i]! & HAPPENED.joined) !== 0;
    if (isCustomer[life[i]!] !== 1 && !joins) continue;
    const member = fileMember[i] === 1;
    const at = s * 3 + (purchases[i] === 0 ? FIRST : member ? MEMBER : RETURNING);
    const inMind = reference[i]! * moved;
    reference[i] = inMind;
    const lnReference = inMind === 1 ? 0 : log(inMind);
    // what was agreed with a business is on top of what everybody of its standing pays
    const deal = trade === null ? 1 : people.fileDeal[i]!;
    const lnDeal = trade === null ? 0 : log(deal);
    const lnAgreed = trade === null ? 0 : log(deal / people.restDeal[i]!);
    const gain = felt(lnReference - lnPaid[at]! - lnDeal, referenceLoss);
    const rest = share[i]!;
    const aside =
      pull +
      perPoint * (satisfaction[i]! - usual) +
      perTrust * (trust[i]! - trustRest) +
      warmth * rapport[i]! +
      wallet[levels[i]!]! +
      (member ? programme * (1 - rest) + gradient(points[i]!, worth[i]!, b) : 0);
    const slope = priceSense[i]!;
    // a fee that is seen is part of the price: who orders little at a time minds it most
    const feeWeighs = fee > 0 ? slope * log(1 + fee / worth[i]!) : 0;
    const logit = aside - feeWeighs + slope * (rivalLn - lnPaid[at]! - lnAgreed) + referenceSlope * gain;
    const now = rest / (rest + (1 - rest) * exp(-logit));
    nowShare[i] = now;
    const credit = trade === null ? 1 : byTerm(segment, termDays(turn, segment, i));
    const mean = rate[i]! * time * (joins ? joinersTurn : 1) * byLife[life[i]!]! * byMood[moods[i]!]! * credit;
    const need = poissonQuantile(needs(i), mean) + (joins ? 1 : 0);
    // the pantry is used up first: at most so much of what they would have bought from us
    let left = 1;
    if (owed[i]! > 0 && mean > 0) {
      const eaten = Math.min(pantryMost * mean * now, owed[i]! * usedUp);
      owed[i] = owed[i]! - eaten;
      left = 1 - eaten / (mean * now);
    }
    const sure = joins ? 1 : 0;
    const veto = centre && !joins && centreDecider[i]! < VETO_BELOW;
    category[i] = need;
    const drawn = counts(i);
    orders[i] = veto ? 0 : sure + binomialQuantile(drawn, need - sure, now * left);
    // `attract` left there the highest price at which a stranger still comes
    const comes = !joins || price[i]! >= list;
    price[i] = prices.paid[at]! * deal;
    if (trade !== null) {
      if (trade.as === 'intermediary') orders[i] = restock(turn, segment, i, orders[i]!);
      orders[i] = ordersAllowed(turn, i, orders[i]!);
      category[i] = Math.max(need, orders[i]!);
    }
    if (atList) {
      const gainAtList = felt(lnReference - lnList - lnDeal, referenceLoss);
      const dearer = slope * (lnPaid[at]! - lnList) + referenceSlope * (gainAtList - gain);
      const shareAtList = now / (now + (1 - now) * exp(-dearer));
      atList.share[i] = shareAtList;
      atList.orders[i] = veto || !comes ? 0 : sure + binomialQuantile(drawn, need - sure, shareAtList * left);
      if (trade !== null) atList.orders[i] = Math.min(orders[i]!, atList.orders[i]!);
    }
    if (seen) {
      watch!.note('buy', i, 'purchase', 'logOdds', {
        disposition: log(rest / (1 - rest)),
        price: -slope * (lnPaid[at]! + lnAgreed) - feeWeighs,
        rival: slope * rivalLn - prices.rivalPull,
        priceInMind: referenceSlope * gain,
        satisfaction: perPoint * (satisfaction[i]! - usual),
        trust: perTrust * (trust[i]! - trustRest),
        rapport: warmth * rapport[i]!,
        level: wallet[levels[i]!]!,
        programme: member ? programme * (1 - rest) + gradient(points[i]!, worth[i]!, b) : 0,
        offers: dials['buy.pull'][s]!,
      });
    }
  }
}

/** ℓ of the share of wallet: a price above the one in mind weighs more than one below. (evidence 3b) */
function felt(gain: number, loss: number): number {
  return gain > 0 ? gain : loss * gain;
}

/** The nearer a reward, the stronger it pulls. (evidence 35c) */
function gradient(points: number, worth: number, b: { goalGradient: number; rewardShare: number }): number {
  return points === 0 ? 0 : b.goalGradient * Math.min(1, points / (b.rewardShare * worth));
}
