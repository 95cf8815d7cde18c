import type { Fact, Sums } from './fact.ts';
import { keepLog } from './log.ts';

/** Seven firms of a category, as each sees its own customers: the same people, seen from another seat. */
const SHARES = [0.3, 0.22, 0.15, 0.13, 0.1, 0.06, 0.04] as const;
const QUARTER = 13;
const PURCHASES_PER_30_DAYS = 0.5; // of the category
const WITHIN = 0.1;

const penetration = (sums: Sums, share: number): number => sums[`${share} buyers`]! / sums['people']!;
const frequency = (sums: Sums, share: number): number => sums[`${share} orders`]! / sums[`${share} buyers`]!;

export const doubleJeopardy: Fact = {
  id: 'V20',
  name: 'small firms have far fewer buyers, and slightly less loyal ones',
  kind: 'emergent',
  mechanism: 'shares of wallet are Dirichlet over firms, needs Gamma over people',
  source: '40',
  observe(bench) {
    const sums: Record<string, number> = { people: 0 };
    for (const share of SHARES) {
      const market = bench.open('online-retail', {
        fresh: true,
        weeks: QUARTER,
        hands: 20,
        segment: { ownShare: share, buysPer30Days: share * PURCHASES_PER_30_DAYS, buyShape: 0.9 },
      });
      sums['people'] = market.people.n;
      const rows = keepLog(market, 1).filter(({ orders }) => orders > 0);
      sums[`${share} buyers`] = rows.length;
      sums[`${share} orders`] = rows.reduce((sum, { orders }) => sum + orders, 0);
    }
    return sums;
  },
  read(sums) {
    const constants = SHARES.map((share) => frequency(sums, share) * (1 - penetration(sums, share)));
    const mean = constants.reduce((sum, c) => sum + c, 0) / constants.length;
    const [large, small] = [SHARES[0], SHARES.at(-1)!];
    return [
      {
        name: 'w(1 − b), lowest of seven against their mean',
        value: Math.min(...constants) / mean,
        from: 1 - WITHIN,
        to: null,
      },
      { name: 'highest', value: Math.max(...constants) / mean, from: null, to: 1 + WITHIN },
      {
        name: 'buyers, largest against smallest',
        value: penetration(sums, large) / penetration(sums, small),
        from: 3,
        to: null,
      },
      {
        name: 'orders per buyer, the same',
        value: frequency(sums, large) / frequency(sums, small),
        from: 1.03,
        to: 1.5,
      },
    ];
  },
  without: { segment: { shareSpread: 0.05 } },
};
