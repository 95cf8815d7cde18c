import { describe, expect, test } from 'vitest';
import { doubleJeopardy, fitDirichlet, penetrationOf } from '../../src/insight/dirichlet.ts';
import { expectRelative, expectWithin } from './near.ts';

/** Toothpaste in Britain, first quarter of 1973: share and penetration (Goodhardt, Ehrenberg and Chatfield 1984). */
const TOOTHPASTE = {
  penetration: 0.56,
  perBuyer: 2.6,
  brands: [
    { name: 'Colgate DC', share: 0.25, penetration: 0.2 },
    { name: 'Macleans', share: 0.19, penetration: 0.17 },
    { name: 'Close Up', share: 0.1, penetration: 0.09 },
    { name: 'Signal', share: 0.1, penetration: 0.08 },
    { name: 'ultrabrite', share: 0.09, penetration: 0.08 },
    { name: 'Gibbs SR', share: 0.08, penetration: 0.07 },
    { name: 'Boots Priv. Label', share: 0.03, penetration: 0.03 },
    { name: 'Sainsbury Priv. Lab.', share: 0.02, penetration: 0.02 },
  ],
};

describe('the NBD-Dirichlet on toothpaste', () => {
  const params = fitDirichlet(TOOTHPASTE);

  test('has the published parameters', () => {
    expectWithin(params.mean, 1.456, 1e-12);
    expectWithin(params.k, 0.7788159, 1e-7);
    expectWithin(params.s, 1.54994, 1e-5);
  });

  test('shows double jeopardy as published: small brands are bought by fewer, and less often', () => {
    const table = doubleJeopardy({ mean: 1.456, k: 0.7788159, s: 1.54994 }, TOOTHPASTE.brands);
    const bought = [0.2051, 0.1613, 0.0895, 0.0895, 0.081, 0.0724, 0.028, 0.0188];
    const often = [1.775, 1.715, 1.628, 1.628, 1.618, 1.608, 1.561, 1.552];
    for (const [k, row] of table.entries()) {
      expectWithin(row.penetration, bought[k]!, 5.1e-5);
      expectWithin(row.perBuyer, often[k]!, 5.1e-4);
    }
    expectWithin(table[0]!.constant, 1.411, 5.1e-4);
    expectWithin(table[7]!.constant, 1.523, 5.1e-4);
  });

  test('gives a brand that has the whole market the penetration of the category', () => {
    expectRelative(penetrationOf(params, 1), 0.56, 1e-9);
    expect(penetrationOf(params, 0)).toBeCloseTo(0, 12);
  });
});
