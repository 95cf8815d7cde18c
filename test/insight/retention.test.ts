import { describe, expect, test } from 'vitest';
import { listChurnRisks, silenceInGaps } from '../../src/insight/churn-risk.ts';
import { tabulateCohorts } from '../../src/insight/cohort.ts';
import { repurchaseRate, retentionRate } from '../../src/insight/retention.ts';

describe('retention', () => {
  test('counts those kept among those there at the start, and no newcomer', () => {
    const found = retentionRate({ atStart: [1, 1, 1, 1, 0, 0], atEnd: [1, 1, 1, 0, 1, 1] })!;
    expect([found.value, found.n]).toEqual([0.75, 4]);
    expect(found.low).toBeLessThan(0.75);
    expect(retentionRate({ atStart: [0], atEnd: [1] })).toBeNull();
  });

  test('counts as repurchase whoever bought more than once', () => {
    expect(repurchaseRate([0, 1, 2, 5])!.value).toBeCloseTo(2 / 3, 12);
    expect(repurchaseRate([0])).toBeNull();
  });
});

describe('cohorts', () => {
  const all = {
    customers: 4,
    customer: [0, 0, 1, 1, 1, 2, 2, 3],
    period: [1, 3, 1, 2, 2, 2, 3, 9],
    amount: [10, 5, 10, 4, 6, 7, 3, 99],
  };

  test('follow those who first bought together, each once in a period', () => {
    expect(tabulateCohorts(all, 3)).toEqual([
      { start: 1, customers: 2, active: [2, 1, 1], share: [1, 0.5, 0.5], spent: [20, 10, 5] },
      { start: 2, customers: 1, active: [1, 1], share: [1, 1], spent: [7, 3] },
    ]);
  });

  test('have no money where amounts are not known', () => {
    expect(tabulateCohorts({ ...all, amount: null }, 3).map(({ spent }) => spent)).toEqual([null, null]);
  });
});

describe('the list of those who may be leaving', () => {
  test('has on top who is worth most and least certain to be there', () => {
    const found = listChurnRisks([0.9, 0.2, 0.5, 0.1], [1000, 50, 100, 40], { least: 0.3, most: 2 });
    expect(found.map(({ customer, atStake }) => [customer, atStake])).toEqual([
      [2, 50],
      [1, 40],
    ]);
  });

  test('leaves the order of equals to their numbers', () => {
    const found = listChurnRisks([0.5, 0.5, 0.5], [1, 1, 1], { least: 0, most: 9 });
    expect(found.map(({ customer }) => customer)).toEqual([0, 1, 2]);
  });

  test('measures silence in the customer’s own rhythm', () => {
    expect(silenceInGaps(4, 20, 15)).toBe(3);
    expect(silenceInGaps(0, 0, 15)).toBeNull();
  });
});
