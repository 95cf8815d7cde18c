import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bonusesOf } from '../../../src/sim/appraisal/bonus.ts';
import { cyclesOf } from '../../../src/sim/appraisal/cycles.ts';
import { gradeDepartment } from '../../../src/sim/appraisal/department.ts';
import { INDICATORS } from '../../../src/sim/appraisal/indicators.ts';
import type { Month } from '../../../src/sim/appraisal/month.ts';
import { monthsOf } from '../../../src/sim/appraisal/months.ts';
import { ABILITIES, RUBRIC } from '../../../src/sim/appraisal/post.ts';
import { Appraisal } from '../../../src/sim/language/appraisal.ts';
import { luckOf } from '../../../src/sim/luck/key.ts';
import { nothingDone } from '../../support/finished-games.ts';
import { rulesFor } from '../../support/scenarios.ts';

const rules = rulesFor('two-ends');
const terms = Appraisal.parse({});
const MONTH = 52 / 12;
/** A real month of a real game, to be given other figures. */
const [real] = monthsOf(rules, { luck: luckOf('tables'), acts: nothingDone(rules) }, terms) as [Month];

describe('the department’s hundred points', () => {
  const month = {
    ...real,
    due: 20,
    answered: 20,
    buyers: 10,
    buyersComplete: 10,
    book: { ...real.book, waitDays: 10 },
  };
  const points = (other: Partial<Month>, waitDays = 10) => {
    const { service, complaints, information, total } = gradeDepartment(
      { ...month, ...other, book: { ...month.book, waitDays } },
      terms.department,
    );
    return [service.points, complaints.points, information.points, total];
  };

  it.each([
    ['all excellent, each at its cut', {}, 10, [60, 20, 20, 100]],
    ['all good', { answered: 18, buyersComplete: 6 }, 11, [50, 15, 15, 80]],
    ['all fair', { answered: 14, buyersComplete: 4 }, 40, [30, 8, 8, 46]],
    ['all poor', { answered: 13, buyersComplete: 3 }, 41, [0, 0, 0, 0]],
    ['no complaint to answer', { due: 0, answered: 0 }, 10, [60, null, 20, null]],
  ])('%s', (_why, other, waitDays, found) => {
    expect(points(other, waitDays)).toEqual(found);
  });

  it.each([
    ['satisfaction', { book: { ...real.book, satisfaction: 815 } }, 81.5],
    ['satisfaction', { book: { ...real.book, satisfaction: null } }, null],
    ['audit', { book: { ...real.book, audit: 600 } }, 60],
    ['audit', { book: { ...real.book } }, null],
    ['putRight', { due: 4, putRight: 3 }, 0.75],
    ['atOnce', { answered: 4, atOnce: 1 }, 0.25],
    ['filesComplete', { onFile: 8, filesComplete: 2 }, 0.25],
  ] as const)('can be given by %s', (figure, other, value) => {
    const service = { figure, cuts: [1, 0.5, 0.2] };
    const found = gradeDepartment({ ...real, ...other }, { ...terms.department, service }).service;
    expect(found.value).toBe(value);
    expect(found.points === null).toBe(value === null);
  });
});

describe('bonus money', () => {
  const months = (list: readonly Partial<Month>[]) =>
    list.map((other, k) => ({ ...real, newFiles: 0, deals: 0, ...other, book: { ...real.book, turn: k + 1 } }));

  it('is a hundred for each file beyond five and for each deal', () => {
    const [five, seven] = bonusesOf(months([{ newFiles: 5 }, { newFiles: 7, deals: 3 }]), terms.bonus, MONTH);
    expect([five!.fileCents, five!.dealCents]).toEqual([0, 0]);
    expect([seven!.fileCents, seven!.dealCents]).toEqual([20_000, 30_000]);
  });

  it('is three hundred once in half a year for three journeys and a deal, and begins anew in the next', () => {
    const travelling = months(Array.from({ length: 12 }, () => ({ trips: 1, deals: 1 })));
    const cents = bonusesOf(travelling, terms.bonus, MONTH).map(({ tripCents }) => tripCents);
    expect(cents).toEqual([0, 0, 30_000, 0, 0, 0, 0, 0, 30_000, 0, 0, 0]);
  });

  it('waits for the result of journeys', () => {
    const late = months([{ trips: 3 }, { trips: 0 }, { trips: 0, deals: 1 }]);
    expect(bonusesOf(late, terms.bonus, MONTH).map(({ tripCents }) => tripCents)).toEqual([0, 0, 30_000]);
  });

  it('is worth what the author says for journeys of that time', () => {
    const by = { ...terms.bonus, tripSpans: [{ from: 1, to: 2, cents: 50_000 }] };
    expect(bonusesOf(months([{ trips: 3, deals: 1 }]), by, MONTH)[0]!.tripCents).toBe(50_000);
  });

  it('says nothing of journeys that are on no books', () => {
    const [month] = bonusesOf(months([{ trips: null, deals: 9 }]), terms.bonus, MONTH);
    expect([month!.trips, month!.tripCents]).toEqual([null, null]);
  });
});

describe('cycles of appraisal', () => {
  it.each([
    [
      'quarter',
      12,
      [
        [1, 3],
        [4, 6],
        [7, 9],
        [10, 12],
      ],
    ],
    [
      'halfYear',
      8,
      [
        [1, 6],
        [7, 8],
      ],
    ],
    ['year', 6, [[1, 6]]],
  ] as const)('of a %s in %d months', (cycle, played, cycles) => {
    expect(cyclesOf(played, MONTH, { cycle }).map(({ from, to }) => [from, to])).toEqual(cycles);
  });

  it('end at the author’s dates, and with what is left', () => {
    expect(cyclesOf(12, MONTH, { cycle: 'year', dates: [2, 5] })).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 5 },
      { from: 6, to: 12 },
    ]);
    expect(cyclesOf(4, MONTH, { cycle: 'year', dates: [2, 5] })).toEqual([
      { from: 1, to: 2 },
      { from: 3, to: 4 },
    ]);
  });

  it('hold every month once', () => {
    const dates = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.option(dates, { nil: undefined }), (played, some) => {
        const at = some === undefined ? {} : { dates: some.toSorted((a, b) => a - b) };
        const cycles = cyclesOf(played, MONTH, { cycle: 'quarter', ...at });
        const held = cycles.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, k) => from + k));
        expect(held).toEqual(Array.from({ length: played }, (_, k) => k + 1));
      }),
    );
  });
});

describe('abilities and criteria', () => {
  it('are judged by indicators there are, or by a person', () => {
    const named = [...ABILITIES, ...RUBRIC.flatMap(({ parts }) => parts)].map(({ indicator }) => indicator);
    expect(named.filter((one) => one !== null && !Object.hasOwn(INDICATORS, one))).toEqual([]);
    expect(ABILITIES).toHaveLength(5);
    expect(RUBRIC).toHaveLength(4);
  });

  it('carry no number: the course’s 300 and 400 are lengths of texts', () => {
    expect(JSON.stringify([ABILITIES, RUBRIC])).not.toMatch(/\d/);
  });
});
