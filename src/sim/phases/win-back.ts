import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import { pow } from '../../math/pow.ts';
import { clampPoints, moveSatisfaction } from '../people/points.ts';
import { HAPPENED, LEAVING_REASONS, OFFERS } from '../people/vocabulary.ts';
import type { Phase, Turn } from './phase.ts';
import { postLine } from './post-line.ts';

const PRICE = LEAVING_REASONS.indexOf('price');
const COMPETITION = LEAVING_REASONS.indexOf('competition');
const RESPONSE = LEAVING_REASONS.indexOf('response');
const CORE = LEAVING_REASONS.indexOf('coreFailure');
const APOLOGY = OFFERS.indexOf('apology');
const COUPON = OFFERS.indexOf('coupon');
const CUSTOM = OFFERS.indexOf('custom');
const MOST_TRIES = 255;
/** Points an offer is worth to somebody who never left. (chosen) */
const FLATTERED = 2;

/**
 * Offers reach those who have left and those who were only thought to have. A lapse has one draw: later and repeated
 * offers meet the same person, a little further away (evidence 33b).
 */
export const winBack: Phase = {
  name: 'winBack',
  writes: [
    'life',
    'satisfaction',
    'centreBuyer',
    'centreUser',
    'centreDecider',
    'centreInfluencer',
    'attitude',
    'reference',
    'mood',
    'offersTried',
    'happened',
  ],
  dials: [],
  slots: [],
  run,
};

function run(turn: Turn): void {
  const { rules, people, firm, watch } = turn;
  const { lifecycle } = rules.charts;
  const w = rules.model.winBack;
  let cents = 0;
  let next = watch ? watch.rewind() : -1;
  const { planOffer, n } = people;
  for (let i = 0; i < n; i++) {
    const seen = i === next;
    if (seen) next = watch!.step();
    if (planOffer[i] === 0 || people.arrives[i]! > turn.turn) continue;
    const worth = people.planWorth[i]!;
    if (lifecycle.is.customer[people.life[i]!] === 1) {
      if (people.orders[i]! > 0) cents += worth;
      please(turn, i);
      continue;
    }
    if (lifecycle.is.gone[people.life[i]!] !== 1 || people.lostDays[i]! > w.mostDays) continue;
    const chance = w.accept * readiness(turn, i);
    people.offersTried[i] = Math.min(MOST_TRIES, people.offersTried[i]! + 1);
    if (seen) {
      watch!.note('winBack', i, 'return', 'logRate', {
        usual: log(w.accept),
        reasonAndTime: log(Math.max(1e-300, readiness(turn, i))),
        again: log(pow(w.again, people.offersTried[i]! - 1)),
      });
    }
    if (people.returnDraw[i]! >= chance * pow(w.again, people.offersTried[i]! - 1)) continue;
    cents += worth;
    const moved = comeBack(turn, i);
    if (seen) watch!.note('winBack', i, 'satisfaction', 'points', { welcome: moved });
  }
  postLine(firm, 'offers', -cents);
}

/** f·e^(−t/τ): why they left, how long ago, how it was before, and whether the offer answers it. */
function readiness({ rules, people }: Turn, who: number): number {
  const w = rules.model.winBack;
  const reason = people.lostReason[who]!;
  const failed = reason === RESPONSE || reason === CORE;
  const forPrice = reason === PRICE || reason === COMPETITION;
  const resolved = people.resolvedOnce[who] === 1;
  const byReason = failed ? (resolved ? w.resolved : w.unresolved) : forPrice ? w.price : w.other;
  const offer = people.planOffer[who]!;
  const answers = offer === CUSTOM || (failed && offer === APOLOGY) || (forPrice && offer === COUPON);
  const misses = (failed && offer === COUPON) || (forPrice && offer === APOLOGY);
  const match = answers ? w.matched : misses ? w.mismatched : 1;
  const full = Math.min(1, people.planWorth[who]! / (w.worthShare * people.worth[who]!));
  const before = 1 + w.before * (people.exitSatisfaction[who]! - 50);
  return (
    byReason *
    match *
    (w.mismatched + (1 - w.mismatched) * full) *
    Math.max(0, before) *
    exp(-people.lostDays[who]! / w.fadeDays)
  );
}

/** Points of satisfaction it moved. */
function comeBack({ rules, people }: Turn, who: number): number {
  const { lifecycle } = rules.charts;
  people.life[who] = lifecycle.next[people.life[who]! * lifecycle.stride + lifecycle.event.RETURN]!;
  const wanted = Math.max(rules.model.winBack.satisfaction, people.exitSatisfaction[who]!);
  const moved = moveSatisfaction(people, who, wanted - people.satisfaction[who]!);
  if (people.planOffer[who] === COUPON) cheapen(people, who, rules.model.winBack.couponReference);
  people.happened[who] = people.happened[who]! | HAPPENED.returned | HAPPENED.usedOffer;
  return moved;
}

/** Somebody who never left: an offer pleases, and a coupon is remembered as a price. */
function please({ rules, people }: Turn, who: number): void {
  const { mood } = rules.charts;
  people.mood[who] = mood.next[people.mood[who]! * mood.stride + mood.event.PLEASE]!;
  people.attitude[who] = clampPoints(people.attitude[who]! + FLATTERED);
  if (people.planOffer[who] === COUPON) cheapen(people, who, rules.model.winBack.couponReference);
  if (people.orders[who]! > 0) people.happened[who] = people.happened[who]! | HAPPENED.usedOffer;
}

function cheapen(people: Turn['people'], who: number, part: number): void {
  people.reference[who] = people.reference[who]! * (1 - part);
}
