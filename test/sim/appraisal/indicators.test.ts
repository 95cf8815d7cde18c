import { expect, it } from 'vitest';
import type { IndicatorId } from '../../../src/sim/appraisal/indicators.ts';
import { INDICATORS } from '../../../src/sim/appraisal/indicators.ts';
import type { Month } from '../../../src/sim/appraisal/month.ts';
import { monthsOf } from '../../../src/sim/appraisal/months.ts';
import { Appraisal } from '../../../src/sim/language/appraisal.ts';
import { luckOf } from '../../../src/sim/luck/key.ts';
import { FILE_STAGES } from '../../../src/sim/people/vocabulary.ts';
import { nothingDone } from '../../support/finished-games.ts';
import { rulesFor } from '../../support/scenarios.ts';

const rules = rulesFor('two-ends');
const [real] = monthsOf(rules, { luck: luckOf('hand'), acts: nothingDone(rules) }, Appraisal.parse({})) as [Month];
const stages = (...names: readonly (typeof FILE_STAGES)[number][]) =>
  Uint8Array.from(names.map((name) => FILE_STAGES.indexOf(name)));

/** Two months of a small firm, counted by hand. */
const one: Month = {
  ...real,
  opened: stages('first', 'repeat', 'loyal', 'loyal', 'silent', 'prospect'),
  closed: stages('first', 'silent', 'loyal', 'loyal', 'silent', 'prospect'),
  start: 100,
  wentSilent: 10,
  prospects: 50,
  wasOpen: 4,
  due: 20,
  answered: 16,
  putRight: 12,
  atOnce: 4,
  buyers: 60,
  buyersBefore: 50,
  startBuyers: 40,
  contacted: 10,
  contactedBuyers: 3,
  onFile: 200,
  filesComplete: 20,
  soldCents: 100_000,
  topCents: 70_000,
  afterSale: { answers: 0, points: 0 },
  book: {
    ...real.book,
    sales: 100_000,
    joined: 5,
    complaints: 18,
    contacts: 15,
    customers: 95,
    surveyed: 30,
    satisfaction: 600,
    trulyLoyal: 40,
    ticketsOverdue: 2,
    waitDays: 10,
    audit: 700,
    ledger: [
      { line: 'sales', cents: 100_000 },
      { line: 'goods', cents: -40_000 },
      { line: 'fixed', cents: -50_000 },
    ],
  },
};
const { audit: _, ...unvisited } = one.book;
const two: Month = {
  ...one,
  opened: one.closed,
  closed: stages('first', 'repeat', 'loyal', 'silent', 'silent', 'first'),
  wasOpen: 4,
  due: 10,
  answered: 9,
  putRight: 8,
  atOnce: 6,
  filesComplete: 50,
  afterSale: { answers: 2, points: 130 },
  book: {
    ...unvisited,
    customers: 110,
    surveyed: 0,
    satisfaction: null,
    trulyLoyal: null,
    ticketsOverdue: 1,
    waitDays: 30,
  },
};
const WEEKS = 52 / 12;
const of = (id: IndicatorId, months: readonly Month[] = [one, two], before: readonly Month[] | null = null) =>
  INDICATORS[id].of({ months, before, weeks: WEEKS });

it.each<[IndicatorId, number | null, string]>([
  ['satisfaction', 60, 'of the one month that asked'],
  ['productSatisfaction', null, 'not asked'],
  ['serviceSatisfaction', null, 'not asked'],
  ['afterSaleSatisfaction', 65, '130 points of two answers'],
  ['loyalShare', 0.2, '40 of 200 on file'],
  ['retention', 0.75, 'of four, one silent at the end; who came back in between counts as kept'],
  ['customerGrowth', 0.1, 'from 100 to 110'],
  ['stickiness', 0.4, '40 of 100, twice'],
  ['conversion', 0.1, '5 of 50, twice'],
  ['returnRate', 50 / 60, '50 of 60, twice'],
  ['sales', 200_000, 'two months'],
  ['topShare', 0.7, '70 of 100'],
  ['marketShare', null, 'not told'],
  ['complaintRate', 0.18, '18 of 100, twice'],
  ['resolutionRate', 20 / 26, '20 of the 4 open, 16 and 6 new'],
  ['atOnce', 0.4, '10 of 25 answered'],
  ['overdue', 1, 'at the end'],
  ['waitDays', 2, 'mean of 1 and 3'],
  ['serviceAudit', 70, 'of the one month with visitors'],
  ['contactFrequency', 15, 'a hundred customers and month'],
  ['channels', null, 'not told apart'],
  ['contactResponse', 0.3, '3 of 10, twice'],
  ['filesComplete', 0.25, '50 of 200 at the end'],
  ['surveyRhythm', 0.5, 'one of two months'],
  ['teamwork', null, 'no log'],
])('%s is %d: %s', (id, value) => {
  const found = of(id);
  if (value === null) expect(found).toBeNull();
  else expect(found).toBeCloseTo(value, 12);
});

it('growth of sales is held against as many months of the cycle before', () => {
  const better = { ...two, book: { ...two.book, sales: 150_000 } };
  expect(of('salesGrowth')).toBeNull();
  expect(of('salesGrowth', [better], [one, two])).toBeCloseTo(0.5, 12);
});

it('lifetime value is the margin of goods times what retention makes of it', () => {
  // 600 cents a customer and month, 90 % stay, 1 % interest: 600 × .9 ÷ (1.01 − .9)
  expect(of('lifetimeValue')).toBe(4909);
});

it('a firm that had nobody has no rates, and no month can make it divide by nothing', () => {
  const empty = {
    ...one,
    start: 0,
    wentSilent: 0,
    prospects: 0,
    wasOpen: 0,
    due: 0,
    answered: 0,
    contacted: 0,
    buyers: 0,
  };
  for (const id of ['stickiness', 'conversion', 'returnRate', 'resolutionRate', 'atOnce', 'lifetimeValue'] as const) {
    expect(of(id, [empty]), id).toBeNull();
  }
});
