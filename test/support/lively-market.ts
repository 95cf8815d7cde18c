import type { DialWriter } from '../../src/sim/dials.ts';
import type { People } from '../../src/sim/people/columns.ts';
import type { Rules } from '../../src/sim/rules.ts';
import type { Doing } from './small-rules.ts';
import { smallRules } from './small-rules.ts';

const TRADE = { risk: 0.1, raisePerWeek: 0.1, coolPerWeek: 0.1, raiseAttitude: 60, raiseTrust: 50, lowerAttitude: 58 };
const RIVAL_BIDS = [{ name: { en: 'Rival' }, price: 0.95 }];
const BIDS = {
  story: { en: 'x' },
  name: { en: 'x' },
  weeks: 52,
  rivals: RIVAL_BIDS,
  wonText: { en: 'x' },
  lostText: { en: 'x' },
};

/**
 * A market in which everything the model knows happens to somebody: consumers and accounts, businesses of every kind, too
 * few hands, contracts, tenders.
 */
export function livelyRules(): Rules {
  return smallRules({
    turns: 24,
    segments: [
      {
        customers: 160,
        prospects: 80,
        buysPer30Days: 1.4,
        centres: 0.2,
        concern: 1,
        newcomers: [{ turn: 3, count: 20 }],
      },
      { customers: 60, prospects: 20, buysPer30Days: 1, centre: true, elasticity: -1.2, ownShare: 0.5 },
      { customers: 30, prospects: 30, buysPer30Days: 3, centre: true, ownShare: 0.5, trade: TRADE },
      { customers: 10, prospects: 2, buysPer30Days: 6, ownShare: 0.5, trade: { ...TRADE, as: 'intermediary' } },
      { customers: 0, prospects: 6, buysPer30Days: 3, ownShare: 0.5, trade: { ...TRADE, as: 'government' } },
      { customers: 6, prospects: 0, buysPer30Days: 3, ownShare: 0.9, trade: { ...TRADE, as: 'internal' } },
    ],
    work: { minutesAtRest: 3200, ticketMinutes: 45 },
    firm: { reviews: true },
    past: { weeks: 52, openTickets: 25, sale: { weeksAgo: 2, discount: 0.4 } },
    model: { serve: { failurePerOrder: 0.15 }, leave: { contractWeeks: 26 } },
    tenders: [
      ...[0, 1, 2, 3].map((at) => ({ ...BIDS, id: `office${at}`, opens: 1, decides: 2 + at, segment: 'people4', at })),
      ...Array.from({ length: 20 }, (_, at) => ({
        ...BIDS,
        id: `renewal${at}`,
        opens: 1,
        decides: 5 + (at % 10),
        segment: 'people2',
        at,
      })),
    ],
  });
}

/** Everything pulled at once, differently from turn to turn. */
export function everythingAtOnce(turn: number): Doing {
  return {
    dials: (dials) => turnEverything(dials, turn),
    plan: (people, rules) => planEverything(people, rules, turn),
  };
}

function turnEverything(dials: DialWriter, turn: number): void {
  const odd = turn % 2 === 1;
  dials.most('price.discount', odd ? 0.3 : 0.12, 'first');
  dials.add('credit.days', 20);
  if (turn % 4 === 0) dials.set('credit.limit', 2);
  dials.set('bid.price', odd ? 0.7 : 1.2);
  dials.add('bid.service', 5);
  if (turn % 2 === 0) dials.set('file.byContribution', 1);
  dials.most('price.discount', 0.15, 'member');
  dials.scale('price.list', odd ? 1.03 : 0.98);
  if (turn % 3 === 0) dials.set('price.discountLimit', 12);
  dials.add('price.notice', 0.5);
  dials.scale('price.reference', 0.995);
  dials.scale('demand.season', odd ? 1.2 : 0.9);
  dials.add('buy.pull', 0.05);
  dials.scale('buy.basket', 1.1);
  dials.add('buy.givenBack', 0.02);
  dials.add('buy.feeCents', 300);
  dials.add('buy.feeHidden', 0.3);
  dials.add('buy.programme', 0.05);
  dials.add('buy.programmeCost', 0.1);
  dials.add('buy.memberCost', 50);
  dials.add('buy.subscribe', 15);
  dials.add('attract.advert', 0.5);
  dials.scale('attract.reach', 1.5);
  dials.add('attract.readiness', 0.1);
  dials.add('attract.referral', 0.5);
  dials.add('attract.referralCents', 500);
  dials.add('attract.visits', 15);
  dials.add('attract.aim', 0.3);
  dials.add('attract.hubs', 0.2);
  dials.add('attract.persuasion', 0.2);
  dials.add('attract.commissionCents', 800);
  dials.add('attract.fit', -1);
  dials.scale('contact.busy', 0.8);
  dials.add('contact.personal', 0.3);
  dials.add('contact.leak', 0.3);
  dials.add('serve.skill', 0.5);
  dials.add('serve.process', 0.3);
  dials.add('serve.quality', odd ? 4 : -6);
  dials.scale('serve.failure', 1.2, 'broken');
  dials.add('serve.load', 120);
  dials.scale('serve.orderMinutes', 0.95);
  dials.set('serve.promiseDays', 5);
  dials.add('feel.expectation', 1);
  dials.add('feel.effort', 1);
  dials.add('feel.unfair', 0.05);
  dials.add('feel.trust', -0.5);
  dials.add('feel.mood', 0.5);
  dials.add('complain.ease', 0.3);
  dials.set('recover.remedy', 0.7);
  dials.set('recover.remedyCents', 2200);
  dials.scale('complain.escalating', 1.2);
  dials.add('recover.extra', 0.1);
  dials.add('recover.extraCents', 300);
  dials.add('recover.rightCause', -0.1);
  dials.set('recover.promiseDays', 4);
  dials.most('recover.reserved', 0.15);
  dials.add('recover.courtesy', 0.1);
  dials.add('recover.procedure', 0.2);
  dials.scale('recover.minutes', 0.9);
  dials.add('recover.byAge', 0.2);
  dials.add('recover.bySeverity', 0.4);
  dials.add('recover.byValue', 0.4);
  dials.add('leave.pull', 0.1);
  dials.add('leave.lock', 0.05);
  dials.scale('talk.rate', 1.5);
  dials.add('talk.rating', -0.5);
  dials.add('account.morale', -2);
  dials.add('account.conduct', 0.1);
  dials.add('file.accuracy', 0.05);
  dials.add('file.samples', 40);
  dials.add('file.answers', 0.1);
  dials.add('file.bias', 1);
  dials.scale('file.noise', 0.8);
  dials.add('file.capture', 0.5);
  dials.add('file.captureMore', 0.2);
  dials.add('file.consent', 0.4);
  dials.add('file.visits', 2);
  dials.set('system.number', 1 + (turn % 3));
  dials.add('system.risk', 0.5);
  dials.add('system.accuracy', 0.05);
  dials.add('system.overrunCents', 20_000);
  dials.scale('rival.price', odd ? 0.85 : 1);
  dials.add('rival.pull', 0.05);
}

function planEverything(people: People, { charts }: Rules, turn: number): void {
  const { ticket } = charts;
  for (let i = 0; i < people.n; i++) {
    if (people.fileOrders[i] === 0) continue;
    people.planVisit[i] = i % 11 === 0 ? 1 : 0;
    people.planCall[i] = i % 3 === 0 ? 1 : 0;
    people.planMessage[i] = 1 + (i % 2) * 3;
    people.planFit[i] = i % 5 === 0 ? -0.4 : 0.9;
    people.planOffer[i] = people.fileLastOrder[i]! >= 2 ? 1 + ((i + turn) % 4) : 0;
    people.planWorth[i] = 1500;
    people.planSurvey[i] = i % 7 === 0 ? 1 : 0;
    // as an encounter may: a complaint that waited is closed at the counter
    if (i % 2 === 0 && people.ticketAge[i]! > 0) {
      people.ticket[i] = ticket.next[people.ticket[i]! * ticket.stride + ticket.event.CLOSE]!;
    }
  }
}
