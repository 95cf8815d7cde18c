import type { Scenario } from '../language/scenario.ts';
import type { Firm, Measured } from '../turn/firm.ts';

/** A firm that has done nothing yet: cash and standing as authored, empty books. */
export function newFirm({ firm, model, work, segments, tenders }: Scenario): Firm {
  return {
    cents: firm.cash,
    pointsCents: 0,
    backlogMinutes: 0,
    training: 0,
    morale: model.serve.moraleRest,
    advert: 1,
    rating: firm.goodwill,
    reviews: 1,
    minutesAsked: 0,
    conduct: 0,
    turnLedger: [],
    books: [],
    measured: nothingMeasured(),
    spentMinutes: 0,
    capacityMinutes: work.minutesAtRest,
    failureDone: 0,
    ...(segments.some(({ trade }) => trade) ? { receivables: 0, badDebt: 0 } : {}),
    ...(tenders ? { tenders: {} } : {}),
  };
}

function nothingMeasured(): Measured {
  return {
    turns: 0,
    satisfaction: 0,
    retention: 0,
    loyal: 0,
    harm: 0,
    experiences: 0,
    ownValue: 0,
    categoryValue: 0,
    growth: 0,
    openingShare: 0,
    profit: 0,
    left: 0,
    returned: 0,
  };
}
