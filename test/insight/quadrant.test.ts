import { describe, expect, test } from 'vitest';
import { LOYALTIES, partByLoyalty } from '../../src/insight/quadrant.ts';

describe('the quadrant of loyalty', () => {
  test('tells who comes often and thinks little of us from who is loyal', () => {
    const { kind, count } = partByLoyalty([80, 80, 20, 20], [9, 1, 9, 1], { attitude: 50, behaviour: 5 });
    expect(kind).toEqual(['loyal', 'latent', 'spurious', 'none']);
    expect(LOYALTIES.map((one) => count[one])).toEqual([1, 1, 1, 1]);
  });

  test('leaves out whom nobody has asked, and cuts at the medians of the others', () => {
    const { kind, cuts } = partByLoyalty([10, Number.NaN, 90, 50], [1, 9, 3, 2]);
    expect(cuts).toEqual({ attitude: 50, behaviour: 2.5 });
    expect(kind).toEqual(['none', null, 'loyal', 'latent']);
  });

  test('of people whom nobody has asked is empty', () => {
    expect(partByLoyalty([Number.NaN], [3])).toMatchObject({ kind: [null], count: { loyal: 0, none: 0 } });
  });
});
