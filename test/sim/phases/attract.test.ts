import { describe, expect, test } from 'vitest';
import type { DialWriter } from '../../../src/sim/dials.ts';
import { HAPPENED } from '../../../src/sim/people/vocabulary.ts';
import { attract } from '../../../src/sim/phases/attract.ts';
import type { Market, Small } from '../../support/small-rules.ts';
import { nextTurn, openMarket, smallRules } from '../../support/small-rules.ts';

const SMALL: Small = {
  segments: [{ customers: 0, prospects: 8000 }],
  past: { weeks: 0 },
  work: { minutesAtRest: 10_000 },
};
const rules = smallRules(SMALL);

function comeIn(
  dials: (writer: DialWriter) => void = () => {},
  prepared: (market: Market) => void = () => {},
  of = rules,
) {
  const market = openMarket(of, 'attract');
  prepared(market);
  const turn = nextTurn(market, { dials });
  attract.run(turn);
  return { market, count: [...market.people.happened].filter((bits) => (bits & HAPPENED.joined) !== 0).length };
}

const usual = comeIn().count;

describe('prospects', () => {
  test('come in, a few per cent a month', () => {
    expect(usual / 8000).toBeGreaterThan(0.02);
    expect(usual / 8000).toBeLessThan(0.08);
  });

  test('come even when nothing is advertised, fewer with time, and never many more for double the money', () => {
    const none = comeIn((d) => d.add('attract.advert', -1)).count;
    const double = comeIn((d) => d.add('attract.advert', 1)).count;
    expect(none).toBeLessThan(usual);
    expect(none).toBeGreaterThan(0.7 * usual);
    expect(double).toBeGreaterThan(usual);
    expect(double).toBeLessThan(1.1 * usual);
  });

  test('come for a discount on first orders, and not for one on others', () => {
    expect(comeIn((d) => d.most('price.discount', 0.35, 'first')).count).toBeGreaterThan(1.5 * usual);
    expect(comeIn((d) => d.most('price.discount', 0.35, 'returning')).count).toBe(usual);
  });

  test('are the same people at a higher price, only fewer of them', () => {
    const dear = comeIn((d) => d.scale('price.list', 1.2));
    const cheap = comeIn();
    for (let i = 0; i < 8000; i++) {
      if ((dear.market.people.happened[i]! & HAPPENED.joined) === 0) continue;
      expect(cheap.market.people.happened[i]! & HAPPENED.joined).not.toBe(0);
    }
    expect(dear.count).toBeLessThan(0.9 * usual);
  });

  test('stay away while a rival is cheap', () => {
    expect(comeIn((d) => d.scale('rival.price', 0.72)).count).toBeLessThan(0.8 * usual);
  });

  test('without money, authority or need do not come at all', () => {
    const poor = smallRules({ ...SMALL, segments: [{ customers: 0, prospects: 4000, money: 0.3 }] });
    const { market } = comeIn(undefined, undefined, poor);
    for (let i = 0; i < 4000; i++) {
      if ((market.people.happened[i]! & HAPPENED.joined) !== 0) expect(market.people.man[i]).toBe(7);
    }
  });

  test('do not come before their turn', () => {
    const later = smallRules({
      ...SMALL,
      segments: [{ customers: 0, prospects: 0, newcomers: [{ turn: 3, count: 500, readiness: 1 }] }],
    });
    const market = openMarket(later, 'later');
    const joined = [1, 2, 3].map(() => {
      attract.run(nextTurn(market));
      return [...market.people.happened].filter((bits) => (bits & HAPPENED.joined) !== 0).length;
    });
    expect(joined.slice(0, 2)).toEqual([0, 0]);
    expect(joined[2]).toBeGreaterThan(10);
  });
});

describe('what was said', () => {
  const heard = (net: number) => comeIn(undefined, ({ people }) => people.hearsay.fill(net));

  test('good draws in and bad keeps away, by headroom; it is heard once', () => {
    const good = heard(5);
    const bad = heard(-5);
    expect(good.count).toBeGreaterThan(1.05 * usual);
    expect(bad.count).toBeLessThan(0.95 * usual);
    expect([...good.market.people.hearsay].every((net) => net === 0)).toBe(true);
    expect(Math.max(...good.market.people.readiness)).toBeLessThanOrEqual(1);
  });

  test('is paid for when referrals are: each joiner who heard good', () => {
    const { market, count } = comeIn(
      (d) => d.add('attract.referralCents', 2000),
      ({ people }) => people.hearsay.fill(1),
    );
    expect(market.firm.turnLedger).toEqual([{ line: 'referral', cents: -2000 * count }]);
  });

  test('makes who comes fit better; who comes only for a discount fits worse', () => {
    const fits = (net: number, discount: number) => {
      const { market } = comeIn(
        (d) => d.most('price.discount', discount),
        ({ people }) => {
          people.hearsay.fill(net);
          people.fit.fill(0);
        },
      );
      return [...market.people.fit].filter((fit) => fit !== 0);
    };
    expect(fits(1, 0).every((fit) => fit === 3)).toBe(true);
    expect(fits(0, 0)).toEqual([]);
    expect(fits(0, 0.35).every((fit) => fit === -3)).toBe(true);
    expect(fits(0, 0.35).length).toBeGreaterThan(50);
  });
});

test('public reviews count where strangers can read them, and only there', () => {
  const open = smallRules({ ...SMALL, firm: { reviews: true } });
  const with90 = (of: typeof rules) => comeIn(undefined, ({ firm }) => Object.assign(firm, { rating: 90 }), of).count;
  const with50 = (of: typeof rules) => comeIn(undefined, ({ firm }) => Object.assign(firm, { rating: 50 }), of).count;
  expect(with90(open)).toBeGreaterThan(1.1 * with50(open));
  expect(with90(rules)).toBe(with50(rules));
});
