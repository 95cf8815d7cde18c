import { describe, expect, it } from 'vitest';
import type { Appraisal } from '../../../src/sim/appraisal/appraise.ts';
import { appraise } from '../../../src/sim/appraisal/appraise.ts';
import { INDICATORS } from '../../../src/sim/appraisal/indicators.ts';
import { monthsOf } from '../../../src/sim/appraisal/months.ts';
import { Appraisal as AppraisalTerms } from '../../../src/sim/language/appraisal.ts';
import { rulesHash } from '../../../src/sim/language/rules-hash.ts';
import { Scenario } from '../../../src/sim/language/scenario.ts';
import { luckOf } from '../../../src/sim/luck/key.ts';
import { FILE_STAGES } from '../../../src/sim/people/vocabulary.ts';
import { prepare } from '../../../src/sim/prepare.ts';
import { observe } from '../../../src/sim/view/see.ts';
import { gameOf, nothingDone } from '../../support/finished-games.ts';
import { readScenario, rulesFor } from '../../support/scenarios.ts';

const T14 = rulesFor('T14');
const terms = AppraisalTerms.parse({});
const game = gameOf(T14, 'service-first', 'appraised');
const played = { luck: game.run.luck, acts: game.acts };
const months = monthsOf(T14, played, terms);
const appraisal = appraise(T14, played)!;
const { books, files } = observe(game.run);
const valuesOf = (of: Appraisal, id: keyof typeof INDICATORS) => of.indicators.find((one) => one.id === id)!.values;

describe('a year of T14 by the course’s tables', () => {
  it('has a line for each month, each with points from 0 to 20 or none', () => {
    expect(appraisal.months.map(({ turn }) => turn)).toEqual(books.map(({ turn }) => turn));
    for (const { handling, churn, growth, department } of appraisal.months) {
      for (const { value, points } of [handling, churn, growth]) {
        if (value === null) expect(points).toBeNull();
        else expect(points! >= 0 && points! <= 20).toBe(true);
      }
      expect(department.total === null || (department.total >= 0 && department.total <= 100)).toBe(true);
    }
  });

  it('begins at fifteen, having nothing to be held against', () => {
    const [first] = appraisal.months;
    expect([first!.churn.points, first!.growth.points]).toEqual([15, 15]);
    expect(first!.churn.base).toBe(first!.churn.value);
  });

  it('counts the customers the books count, and their growth', () => {
    for (const [k, month] of months.entries()) {
      const customers = [...month.closed].filter((stage) => stage >= 1 && stage <= 3).length;
      expect(customers).toBe(books[k]!.customers);
      expect(month.start).toBe(k === 0 ? month.start : books[k - 1]!.customers);
      expect(appraisal.months[k]!.growth.value).toBe((books[k]!.customers - month.start) / month.start);
    }
    expect(months.at(-1)!.closed).toEqual(files.fileStage);
  });

  it('answers no more complaints than were due, and puts right no more than it answered', () => {
    expect(months.reduce((sum, { due }) => sum + due, 0)).toBeGreaterThan(50);
    for (const { atOnce, putRight, answered, due, wasOpen, book } of months) {
      expect([atOnce, putRight, answered, due]).toEqual([atOnce, putRight, answered, due].toSorted((a, b) => a - b));
      expect(answered).toBe(book.closed);
      expect(due - answered).toBe(book.ticketsOpen);
      expect(due).toBeLessThanOrEqual(wasOpen + book.complaints);
    }
  });

  it('finds in the files what the books say was sold and who ordered first', () => {
    for (const { soldCents, book, buyers, buyersBefore } of months) {
      expect(soldCents).toBe(book.sales);
      expect(buyers - buyersBefore).toBe(book.joined);
    }
  });

  it('takes quarters together: sales are the books’, retention is of the people the quarter began with', () => {
    expect(appraisal.cycles.map(({ from }) => from)).toEqual([1, 4, 7, 10]);
    const sold = books.slice(3, 6).reduce((sum, { sales }) => sum + sales, 0);
    expect(valuesOf(appraisal, 'sales')[1]).toBe(sold);
    expect(valuesOf(appraisal, 'salesGrowth')[0]).toBeNull();
    const before = valuesOf(appraisal, 'sales')[0]!;
    expect(valuesOf(appraisal, 'salesGrowth')[1]).toBeCloseTo(sold / before - 1, 12);
    const silent = FILE_STAGES.indexOf('silent');
    const had = [...months[3]!.opened.keys()].filter((who) => [1, 2, 3].includes(months[3]!.opened[who]!));
    const kept = had.filter((who) => months[5]!.closed[who] !== silent);
    expect(valuesOf(appraisal, 'retention')[1]).toBe(kept.length / had.length);
  });

  it('tells complaints by cause as the books have them', () => {
    const quarter = books.slice(0, 3);
    expect(appraisal.causes[0]).toEqual(
      T14.scenario.causes.map((_, cause) => quarter.reduce((sum, { causes }) => sum + causes[cause]!, 0)),
    );
  });

  it('has nothing to say of what is on no books, and something of all else that happened', () => {
    const silent = appraisal.indicators.filter(({ values }) => values.every((value) => value === null));
    const never = ['productSatisfaction', 'serviceSatisfaction', 'marketShare', 'channels', 'teamwork'];
    expect(silent.map(({ id }) => id)).toEqual(expect.arrayContaining(never));
    for (const id of ['stickiness', 'conversion', 'returnRate', 'resolutionRate', 'complaintRate'] as const) {
      for (const value of valuesOf(appraisal, id)) expect(value! > 0 && value! < 1, id).toBe(true);
    }
    for (const value of valuesOf(appraisal, 'lifetimeValue')) expect(Number.isInteger(value)).toBe(true);
  });

  it('has a source for every indicator, and carries each row of the course it is answerable for', () => {
    const rows = new Set(Object.values(INDICATORS).flatMap((one) => [...one.rows] as string[]));
    for (const row of [13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 25, 30, 31, 33, 35, 36]) {
      expect([...rows]).toContain(`SK-${row}`);
    }
  });

  it('is the same every time, and moves neither the game nor its cash', () => {
    expect(appraise(T14, played)).toEqual(appraisal);
    expect(observe(game.run).firm.cents).toBe(books.at(-1)!.cash);
  });

  it('is known of a game under way, as far as it went', () => {
    const close = game.acts.findIndex(({ kind }) => kind === 'close');
    const first = appraise(T14, { ...played, acts: game.acts.slice(0, close + 1) })!;
    expect(first.months).toEqual(appraisal.months.slice(0, 1));
    expect(appraise(T14, { ...played, acts: [] })).toBeNull();
  });
});

it('other decisions on the same luck are appraised otherwise', () => {
  const idle = appraise(T14, { ...played, acts: nothingDone(T14) })!;
  expect(valuesOf(idle, 'satisfaction').every((value) => value === null)).toBe(true);
  expect(valuesOf(idle, 'resolutionRate')).not.toEqual(valuesOf(appraisal, 'resolutionRate'));
});

describe('the terms of a scenario', () => {
  const small = rulesFor('two-ends');
  const acts = nothingDone(small);
  const by = (appraisal: unknown) => {
    const rules = prepare({ ...readScenario('two-ends'), appraisal: AppraisalTerms.parse(appraisal) });
    return appraise(rules, { luck: luckOf('terms'), acts })!;
  };

  it('are the usual ones where it says nothing', () => {
    expect(appraise(small, { luck: luckOf('terms'), acts })).toEqual(by({}));
  });

  it('cannot make records of luck: under five hundred customers the base stays', () => {
    expect(small.scenario.segments.reduce((sum, { customers }) => sum + customers, 0)).toBeLessThan(500);
    expect(appraisal.ratchet).toBe(true);
    const found = by({ records: { recordTurns: 1 } });
    expect(found.ratchet).toBe(false);
    expect(new Set(found.months.map(({ churn }) => churn.base)).size).toBe(1);
  });

  it('set the level to start from, the cycle and the dates', () => {
    const found = by({ records: { initialBase: { churn: 0.5 } }, dates: [2, 6] });
    expect(found.months.map(({ churn }) => churn.base)).toEqual(Array(6).fill(0.5));
    expect(found.cycles).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 6 },
    ]);
    expect(by({ cycle: 'halfYear' }).cycles).toEqual([{ from: 1, to: 6 }]);
  });

  it('change no rule of a scenario that does not name them', () => {
    const { appraisal: none, ...scenario } = readScenario('two-ends');
    expect(none).toBeUndefined();
    expect(rulesHash(Scenario.parse(scenario))).toBe(small.hash);
    expect(JSON.stringify(Scenario.parse(scenario))).not.toContain('appraisal');
  });
});

it('a firm without a market is not appraised', () => {
  const T01 = rulesFor('T01');
  expect(appraise(T01, { luck: luckOf('none'), acts: nothingDone(T01) })).toBeNull();
});
