import { describe, expect, test } from 'vitest';
import { evaluateCampaign } from '../../src/insight/campaign.ts';
import { tabulateFunnel } from '../../src/insight/funnel.ts';
import { makePivot } from '../../src/insight/pivot.ts';
import { expectWithin } from './near.ts';

describe('a funnel', () => {
  test('shows how many pass from stage to stage', () => {
    const rows = tabulateFunnel([
      { name: 'lead', reached: 200 },
      { name: 'opportunity', reached: 50 },
      { name: 'order', reached: 10, value: 4000 },
    ]);
    expect(
      rows.map(({ fromBefore, fromStart, lost, value }) => [fromBefore?.value ?? null, fromStart, lost, value]),
    ).toEqual([
      [null, 1, 0, null],
      [0.25, 0.25, 150, null],
      [0.2, 0.05, 40, 4000],
    ]);
    expect(rows[2]!.fromBefore!.high).toBeGreaterThan(0.2);
  });

  test('of nobody has no shares', () => {
    const [first, second] = tabulateFunnel([
      { name: 'lead', reached: 0 },
      { name: 'order', reached: 0 },
    ]);
    expect([first!.fromStart, second!.fromBefore]).toEqual([null, null]);
  });
});

describe('a campaign', () => {
  const treated = { people: 1000, responded: 60, revenue: 6000 };

  test('is paid only for what its control group did not buy anyway', () => {
    const control = { people: 500, responded: 20, revenue: 2000 };
    const found = evaluateCampaign({ treated, control, cost: 500, margin: 0.4 });
    expect(found.incrementalRevenue).toBe(2000);
    expect(found.profit).toBeCloseTo(300, 9);
    expectWithin(found.roi!, 0.6, 1e-12);
    expectWithin(found.lift!.value, 0.02, 1e-12);
    const half = 1.959964 * Math.sqrt((0.06 * 0.94) / 1000 + (0.04 * 0.96) / 500);
    expectWithin(found.lift!.high, 0.02 + half, 1e-7);
    // each response is worth 40, so 500 come back with 12.5 in 1,000
    expectWithin(found.breakEven!, 0.0125, 1e-12);
  });

  test('without a control group is paid for everything', () => {
    const found = evaluateCampaign({ treated, control: null, cost: 500, margin: 0.4 });
    expect([found.incrementalRevenue, found.lift]).toEqual([6000, null]);
    expectWithin(found.roi!, 3.8, 1e-12);
  });

  test('that cost nothing or reached nobody has no ratio', () => {
    const nobody = { people: 0, responded: 0, revenue: 0 };
    const found = evaluateCampaign({ treated: nobody, control: nobody, cost: 0, margin: 0.4 });
    expect([found.roi, found.breakEven, found.lift]).toEqual([null, null, null]);
  });
});

describe('a pivot table', () => {
  const row = ['east', 'west', 'east', 'east'];
  const column = ['new', 'old', 'old', 'new'];
  const value = [10, 20, 30, 50];

  test.each([
    [
      'count',
      [
        [2, 1],
        [0, 1],
      ],
      [3, 1],
      [2, 2],
      4,
    ],
    [
      'sum',
      [
        [60, 30],
        [0, 20],
      ],
      [90, 20],
      [60, 50],
      110,
    ],
    [
      'mean',
      [
        [30, 30],
        [null, 20],
      ],
      [30, 20],
      [30, 25],
      27.5,
    ],
  ] as const)('of a %s', (measure, cells, rowTotals, columnTotals, total) => {
    expect(makePivot(row, column, value, measure)).toEqual({
      rows: ['east', 'west'],
      columns: ['new', 'old'],
      cells,
      rowTotals,
      columnTotals,
      total,
    });
  });

  test('of nothing is empty', () => {
    expect(makePivot([], [], [], 'mean')).toMatchObject({ rows: [], cells: [], total: null });
  });
});
