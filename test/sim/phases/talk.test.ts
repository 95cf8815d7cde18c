import { describe, expect, test } from 'vitest';
import type { DialWriter } from '../../../src/sim/dials.ts';
import { friendOf } from '../../../src/sim/people/friends.ts';
import { HAPPENED } from '../../../src/sim/people/vocabulary.ts';
import { talk } from '../../../src/sim/phases/talk.ts';
import type { Market } from '../../support/small-rules.ts';
import { nextTurn, openMarket, smallRules } from '../../support/small-rules.ts';

const N = 4000;
const rules = smallRules({ segments: [{ customers: N, prospects: 0, centres: 0 }], past: { weeks: 0 } });

/** Everybody has had one experience and remembers just this. */
function talkOnce(
  memory: number,
  dials: (writer: DialWriter) => void = () => {},
  prepared: (market: Market) => void = () => {},
): Market {
  const market = openMarket(rules, 'talk');
  const turn = nextTurn(market, { dials });
  const { people } = market;
  people.orders.fill(1);
  people.price.fill(1);
  people.happened.fill(HAPPENED.felt);
  for (const column of [people.memoryMean, people.memoryPeak, people.memoryEnd]) column.fill(memory);
  prepared(market);
  talk.run(turn);
  return market;
}
const net = ({ people }: Market) => people.hearsay.reduce((sum, one) => sum + one, 0);

describe('people tell', () => {
  test('about twice as many of something bad as of something as good', () => {
    const good = net(talkOnce(92));
    const bad = -net(talkOnce(52));
    expect(good).toBeGreaterThan(0.5 * N);
    expect(bad / good).toBeGreaterThan(1.5);
    expect(bad / good).toBeLessThan(2.5);
  });

  test('a little even of nothing special, and it is no blame', () => {
    expect(net(talkOnce(72))).toBeGreaterThan(0.1 * N);
    expect(net(talkOnce(72))).toBeLessThan(0.4 * N);
  });

  test('more when they are heard by many or when it is worth their while', () => {
    const usual = net(talkOnce(85));
    expect(net(talkOnce(85, undefined, ({ people }) => people.reach.fill(6)))).toBeGreaterThan(4 * usual);
    expect(net(talkOnce(85, (d) => d.add('attract.referral', 1)))).toBeGreaterThan(1.8 * usual);
    expect(net(talkOnce(85, (d) => d.scale('talk.rate', 0)))).toBe(0);
  });

  test('nothing without an experience', () => {
    expect(net(talkOnce(95, undefined, ({ people }) => people.happened.fill(0)))).toBe(0);
  });

  test('their friends, who are the same for ever', () => {
    const { people, luck } = talkOnce(95);
    const told = new Set<number>();
    const draws = luck.draws('birth.friend');
    for (let i = 0; i < N; i++) for (let k = 0; k < 12; k++) told.add(friendOf(draws, N, i, k));
    for (let i = 0; i < N; i++) if (people.hearsay[i] !== 0) expect(told.has(i)).toBe(true);
  });
});

test('friends who paid more hear of a lower price; nobody minds hearing of a higher one', () => {
  const half = (market: Market) => {
    for (let i = 0; i < N; i += 2) market.people.price[i] = 0.7;
  };
  const { people } = talkOnce(85, undefined, half);
  const slighted = [...people.slight].flatMap((share, i) => (share > 0 ? [i] : []));
  expect(slighted.length).toBeGreaterThan(100);
  expect(slighted.every((i) => people.price[i] === 1)).toBe(true);
});

test('a price exactly a tenth lower slights nobody, however prices are stored', () => {
  const { people } = talkOnce(92, undefined, (market) => {
    for (let i = 0; i < N; i += 2) market.people.price[i] = 0.9;
  });
  expect([...people.slight].every((share) => share === 0)).toBe(true);
});

test('what is reported moves the public rating, part of the way', () => {
  const rating = talkOnce(92).firm.rating;
  expect(rating).toBeGreaterThan(74);
  expect(rating).toBeLessThan(78);
  expect(talkOnce(40).firm.rating).toBeLessThan(68);
});
