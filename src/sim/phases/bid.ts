import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import { normalQuantile } from '../../math/normal.ts';
import type { Tender } from '../language/trade.ts';
import { HAPPENED } from '../people/vocabulary.ts';
import { go } from './go.ts';
import type { Phase, Turn } from './phase.ts';

/** What a point of service weighs in a tender, on the logit. (chosen) */
const PER_POINT = 0.02;
/** Service as the market speaks of nobody in particular, points. (chosen) */
const USUAL_SERVICE = 60;
/** A bid above this is taken for this. (chosen) */
const MOST_BID = 3;

/**
 * Opens the bids of tenders due this turn: a logit over bidders of price against the mean bid, service, and the level of
 * the relationship (model §4, B2B). Who wins is bound at the price bid; a customer who gives the contract to a rival
 * is gone.
 */
export const bid: Phase = {
  name: 'bid',
  writes: [
    'happened',
    'fileDeal',
    'restDeal',
    'offersTried',
    'bound',
    'life',
    'price',
    'lostDays',
    'exitSatisfaction',
    'returnDraw',
    'lostReason',
  ],
  dials: ['bid.price', 'bid.service'],
  slots: ['bid.rival', 'bid.award', 'winBack.accept'],
  run,
};

function run(turn: Turn): void {
  turn.rules.scenario.tenders?.forEach((tender, place) => {
    if (tender.decides === turn.turn) award(turn, tender, place);
  });
}

/** The customer a tender is about. */
export function tendered({ rules }: Pick<Turn, 'rules'>, tender: Tender): number {
  return rules.segments.find(({ id }) => id === tender.segment)!.from + tender.at;
}

function award(turn: Turn, tender: Tender, place: number): void {
  const { rules, people, firm, dials, luck } = turn;
  const who = tendered(turn, tender);
  const segment = rules.segments[people.segment[who]!]!;
  const { level, lifecycle } = rules.charts;
  const asked = Math.min(MOST_BID, dials['bid.price'][0]!);
  const rivals = tender.rivals.map(({ price, spread, service }, k) => ({
    price: price * exp(spread * normalQuantile(luck.at('bid.rival', place, k))),
    service,
  }));
  const bids = asked > 0 ? [...rivals.map(({ price }) => price), asked] : rivals.map(({ price }) => price);
  const mean = bids.reduce((sum, price) => sum + price, 0) / bids.length;
  const weightOf = (price: number, service: number, close: number): number =>
    exp(-segment.slope * log(price / mean) + PER_POINT * (service - USUAL_SERVICE)) * close;
  // what people say of us, what the clauses promise, and how near the two firms stand
  const service = firm.rating - rules.model.feel.rest + USUAL_SERVICE + dials['bid.service'][0]!;
  const ours = asked > 0 ? weightOf(asked, service, level.profile.wallet[people.level[who]!]!) : 0;
  const theirs = rivals.reduce((sum, one) => sum + weightOf(one.price, one.service, 1), 0);
  const won = luck.at('bid.award', place) < ours / (ours + theirs);
  const best = Math.min(...rivals.map(({ price }) => price));
  firm.tenders![tender.id] = {
    turn: turn.turn,
    bid: asked > 0 ? Math.round(100 * asked) : null,
    best: Math.round(100 * best),
    won,
  };
  const isCustomer = lifecycle.is.customer[people.life[who]!] === 1;
  if (won) {
    people.fileDeal[who] = asked;
    people.restDeal[who] = asked;
    people.bound[who] = tender.weeks;
    if (!isCustomer) {
      people.happened[who] = people.happened[who]! | HAPPENED.joined;
      people.price[who] = 1;
    }
  } else if (isCustomer) {
    go(turn, who, asked > best ? 'price' : 'competition');
  }
}
