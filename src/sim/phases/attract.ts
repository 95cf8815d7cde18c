import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import { pow } from '../../math/pow.ts';
import { HAPPENED } from '../people/vocabulary.ts';
import { approach } from './attract-approach.ts';
import { pursue } from './attract-pipeline.ts';
import { movedReadiness } from './attract-readiness.ts';
import type { Phase, Turn } from './phase.ts';
import { postLine } from './post-line.ts';
import { FIRST, readPrices } from './read-price.ts';

const ALL_OF_MAN = 7;

/**
 * Who of the market comes in for a first order: readiness, advertising, public reviews, price, and whether money,
 * authority and need are there. Whether they get what they came for is decided at the counter, in `buy`.
 */
export const attract: Phase = {
  name: 'attract',
  writes: ['readiness', 'hearsay', 'happened', 'price', 'fit', 'life'],
  dials: [
    'attract.advert',
    'attract.reach',
    'attract.readiness',
    'attract.referralCents',
    'attract.visits',
    'attract.aim',
    'attract.hubs',
    'attract.persuasion',
    'attract.commissionCents',
    'attract.fit',
    'buy.pull',
    'price.list',
    'price.discount',
    'rival.price',
    'rival.pull',
  ],
  slots: ['attract.convert', 'attract.qualify', 'attract.advance'],
  run,
};

function run(turn: Turn): void {
  const { rules, people, firm, dials, luck, watch, weeks } = turn;
  const { lifecycle } = rules.charts;
  const a = rules.model.attract;
  const prices = readPrices(turn);
  const fame = advertising(turn) * reviews(turn);
  const draws = luck.draws('attract.convert');
  const { hearsay, readiness, life, arrives, man, priceSense, happened, price, fit } = people;
  const isProspect = lifecycle.is.prospect;
  const pullWeight = a.pull;
  const now = turn.turn;
  const persuasion = Math.max(0, dials['attract.persuasion'][0]!);
  let brought = 0;
  let called = 0;
  let next = watch ? watch.rewind() : -1;
  for (const segment of rules.segments) {
    const s = segment.index;
    const perWeek = a.joinPerWeek * fame * dials['attract.reach'][s]!;
    const offered = dials['buy.pull'][s]! - prices.rivalPull;
    const gap = prices.rivalLn - prices.lnPaid[s * 3 + FIRST]!;
    const listGap = prices.rivalLn - prices.lnList[s]!;
    const warmed = dials['attract.readiness'][s]!;
    const suits = dials['attract.fit'][s]!;
    const calls = approach(turn, segment);
    if (segment.trade) {
      const pull = pullWeight * (segment.slope * gap + offered);
      pursue(turn, segment, { noticing: perWeek * weeks, pull, warmed, persuasion, calls });
      // the watch went along with it: back to the first of the next segment
      next = watch ? watch.rewind() : -1;
      while (watch && next >= 0 && next < segment.to) next = watch.step();
      continue;
    }
    for (let i = segment.from; i < segment.to; i++) {
      const seen = i === next;
      if (seen) next = watch!.step();
      const heard = hearsay[i]!;
      hearsay[i] = 0;
      if (isProspect[life[i]!] !== 1 || arrives[i]! > now) continue;
      if (heard !== 0) readiness[i] = movedReadiness(readiness[i]!, heard, a.wordReadiness);
      if (man[i] !== ALL_OF_MAN) continue;
      const met = calls !== null && luck.at('attract.qualify', i) < calls.of(i);
      const ready = Math.max(0, Math.min(1, readiness[i]! + warmed + (met ? persuasion : 0)));
      const pull = priceSense[i]! * gap + offered;
      const hazard = perWeek * ready * weeks * (pull === 0 ? 1 : exp(pullWeight * pull));
      const draw = draws(i);
      if (seen && hazard > 0) {
        watch!.note('attract', i, 'join', 'logHazard', {
          usual: log(a.joinPerWeek * weeks),
          fame: log(fame * dials['attract.reach'][s]!),
          readiness: log(ready),
          pull: a.pull * pull,
        });
      }
      if (draw >= 1 - exp(-hazard)) continue;
      happened[i] = happened[i]! | HAPPENED.joined;
      const atList = perWeek * ready * weeks * exp(pullWeight * (priceSense[i]! * listGap + offered));
      const anyway = draw < 1 - exp(-atList);
      // the highest of the two prices at which they still come: read by `buy` when discounts are limited
      price[i] = anyway ? prices.list[s]! : prices.paid[s * 3 + FIRST]!;
      // who is pulled in by what others say fits better, who is pushed in by a discount fits worse (course SG-08)
      const pushed = !anyway && prices.discount[FIRST]! >= a.pushedFrom;
      fit[i] = fit[i]! + (heard > 0 ? a.pulledFit : 0) + (pushed ? a.pushedFit : 0);
      if (suits !== 0) fit[i] = fit[i]! + suits;
      if (heard > 0) brought++;
      if (met) called++;
    }
  }
  postLine(firm, 'commission', -called * Math.round(dials['attract.commissionCents'][0]!));
  postLine(firm, 'referral', -brought * Math.round(dials['attract.referralCents'][0]!));
}

/** Spend lingers as adstock; response is concave, never zero, and close to its ceiling at the usual spend. (evidence 21, 22) */
function advertising({ firm, rules, dials, weeks }: Turn): number {
  const a = rules.model.attract;
  const keeps = pow(0.5, weeks / a.advertHalfWeeks);
  firm.advert = firm.advert * keeps + Math.max(0, dials['attract.advert'][0]!) * (1 - keeps);
  const usual = 1 - exp(-a.advertBend);
  return a.advertFloor + ((1 - a.advertFloor) * (1 - exp(-a.advertBend * firm.advert))) / usual;
}

/** Only where strangers can read what customers say. (evidence 19d) */
function reviews({ firm, rules }: Turn): number {
  if (!rules.scenario.firm.reviews) return 1;
  const a = rules.model.attract;
  const volume = pow((1 + firm.reviews) / 2, a.reviewVolume);
  const valence = pow(Math.max(1, firm.rating) / rules.model.feel.rest, a.reviewValence);
  return Math.max(a.reviewLeast, Math.min(a.reviewMost, volume * valence));
}
