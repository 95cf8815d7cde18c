import { describe, expect, test } from 'vitest';
import { centring } from '../../../src/sim/centring.ts';
import { buy } from '../../../src/sim/phases/buy.ts';
import { waitDaysOf } from '../../../src/sim/phases/read-work.ts';
import { serve } from '../../../src/sim/phases/serve.ts';
import type { Doing, Market } from '../../support/small-rules.ts';
import { meanOf, nextTurn, openMarket, smallRules } from '../../support/small-rules.ts';

const rules = smallRules({
  segments: [{ customers: 4000, prospects: 0 }],
  past: { weeks: 0 },
  work: { minutesAtRest: 90_000 },
});

function serveOnce(doing: Doing = {}, prepared: (market: Market) => void = () => {}) {
  const market = openMarket(rules, 'serve');
  prepared(market);
  const turn = nextTurn(market, doing);
  buy.run(turn);
  serve.run(turn);
  const { people } = market;
  const buyers = [...people.orders].flatMap((n, i) => (n > 0 ? [i] : []));
  const orders = people.orders.reduce((sum, n) => sum + n, 0);
  return {
    market,
    quality: meanOf(buyers.map((i) => people.encountered[i]!)),
    failing: people.problems.reduce((sum, n) => sum + n, 0) / orders,
    days: waitDaysOf(turn),
    use: market.firm.spentMinutes / market.firm.capacityMinutes,
  };
}
const hands = (part: number): Doing => ({ dials: (d) => d.add('serve.minutes', 90_000 * (part - 1)) });

describe('hands and work', () => {
  test('with hands to spare customers get what is usual and wait less than a day', () => {
    const { quality, days, use } = serveOnce();
    expect(use).toBeLessThan(0.7);
    expect(quality).toBeGreaterThan(71);
    expect(quality).toBeLessThan(73);
    expect(days).toBeLessThan(1);
  });

  test('waiting and loss of quality are convex in work over hands', () => {
    const use = serveOnce().use;
    const at = (utilisation: number) => serveOnce(hands(use / utilisation));
    const quality = [0.7, 0.8, 0.9, 1].map((utilisation) => at(utilisation).quality);
    const losses = quality.slice(1).map((points, k) => quality[k]! - points);
    expect(losses[1]!).toBeGreaterThan(losses[0]!);
    expect(losses[2]!).toBeGreaterThan(losses[1]!);
    expect(at(1.1).days).toBeGreaterThan(4);
    expect(at(3).days).toBeLessThanOrEqual(10.001);
  });

  test('more goes wrong when there is too much to do', () => {
    expect(serveOnce(hands(0.25)).failing).toBeGreaterThan(1.3 * serveOnce().failing);
  });
});

describe('what goes wrong', () => {
  test('is the usual share of orders at rest', () => {
    expect(serveOnce().failing).toBeGreaterThan(0.05);
    expect(serveOnce().failing).toBeLessThan(0.07);
  });

  test('shrinks with the cause a lever works on, and the other cause stays', () => {
    const causes = (doing: Doing) => {
      const { people } = serveOnce(doing).market;
      return [0, 1].map(
        (cause) => [...people.problems].filter((n, i) => n > 0 && people.ticketCause[i] === cause).length,
      );
    };
    const [broken, rude] = causes({});
    const [fewer, same] = causes({ dials: (d) => d.scale('serve.failure', 0.2, 'broken') });
    expect(fewer!).toBeLessThan(0.45 * broken!);
    expect(same!).toBeGreaterThan(0.7 * rude!);
    expect(same!).toBeLessThan(1.3 * rude!);
  });

  test('happens to the same customers when there is less of it, only to fewer', () => {
    const all = serveOnce().market.people.problems;
    const fewer = serveOnce({ dials: (d) => d.scale('serve.failure', 0.5) }).market.people.problems;
    for (let i = 0; i < all.length; i++) expect(fewer[i]!).toBeLessThanOrEqual(all[i]!);
  });
});

describe('training', () => {
  test('builds up over months, raises quality, prevents failures, and fades when it stops', () => {
    const market = openMarket(rules, 'training');
    const step = (dial: number) => {
      const turn = nextTurn(market, { dials: (d) => d.add('serve.skill', dial) });
      buy.run(turn);
      serve.run(turn);
      return market.firm.training;
    };
    const rising = [1, 1, 1, 1, 1, 1].map(step);
    expect(rising[0]!).toBeCloseTo(0.1, 1);
    expect(rising[5]!).toBeGreaterThan(0.4);
    const falling = [0, 0, 0].map(step);
    expect(falling[2]!).toBeLessThan(0.8 * rising[5]!);
    expect(serveOnce({}, ({ firm }) => Object.assign(firm, { training: 1 })).quality).toBeGreaterThan(79);
  });
});

test('morale is worth more than a point of performance each point, so that five make about 1.2 points of satisfaction', () => {
  const low = serveOnce({}, ({ firm }) => Object.assign(firm, { morale: 55 })).quality;
  expect(serveOnce().quality - low).toBeCloseTo(6, 6);
});

test('the centring constant undoes the mean of unequal gains and losses', () => {
  expect(centring(rules.model)).toBeGreaterThan(1);
  expect(centring(rules.model)).toBeLessThan(7);
  const even = { ...rules.model, feel: { ...rules.model.feel, loss: 1, expectationUp: 0.05, expectationDown: 0.05 } };
  expect(centring(even)).toBeCloseTo(0, 6);
});
