import { describe, expect, test } from 'vitest';
import type { DialWriter } from '../../../src/sim/dials.ts';
import { openTicket } from '../../../src/sim/people/tickets.ts';
import { HAPPENED } from '../../../src/sim/people/vocabulary.ts';
import { recover } from '../../../src/sim/phases/recover.ts';
import type { Market } from '../../support/small-rules.ts';
import { meanOf, nextTurn, openMarket, smallRules } from '../../support/small-rules.ts';

const N = 400;
const rules = smallRules({
  segments: [{ customers: N, prospects: 0 }],
  past: { weeks: 0 },
  work: { orderMinutes: 12, ticketMinutes: 30, minutesAtRest: 30 * N },
  model: { account: { quitPerWeek: 0 } },
});
const hands = (tickets: number) => (d: DialWriter) => d.add('serve.minutes', 30 * (tickets - N));

/** Everybody has complained of something this turn: severity rises with the number, value falls with it. */
function desk(seed = 'recover'): Market {
  const market = openMarket(rules, seed);
  const { people } = market;
  for (let i = 0; i < N; i++) {
    openTicket(people, rules, i, i / N, 0);
    people.fileSpend[i] = 100 * (N - i);
  }
  return market;
}
function takeUp(market: Market, dials: (writer: DialWriter) => void = () => {}) {
  const turn = nextTurn(market, { dials });
  market.people.problems.fill(1);
  const before = [...market.people.satisfaction];
  recover.run(turn);
  const { people } = market;
  const open = [...people.ticket].flatMap((state, i) => (rules.charts.ticket.is.open[state] === 1 ? [i] : []));
  return { people, open, back: before.map((points, i) => people.satisfaction[i]! - points), firm: market.firm };
}
const has = (bits: number, what: keyof typeof HAPPENED) => (bits & HAPPENED[what]) !== 0;

describe('with little time', () => {
  test('as many complaints are taken up as there are minutes for, the others stay open', () => {
    expect(takeUp(desk(), hands(150)).open.length).toBe(N - 150);
    expect(takeUp(desk()).open.length).toBe(0);
  });

  test('the gravest first, the best customers first, or who has waited longest: as triage says', () => {
    const grave = takeUp(desk(), (d) => {
      hands(100)(d);
      d.add('recover.bySeverity', 1);
    });
    expect(Math.max(...grave.open)).toBe(N - 100 - 1);
    const valued = takeUp(desk(), (d) => {
      hands(100)(d);
      d.add('recover.byValue', 1);
    });
    expect(Math.min(...valued.open)).toBe(100);
    const market = desk();
    for (let i = 0; i < N; i += 4) market.people.ticketAge[i] = 2;
    const first = takeUp(market, hands(100));
    expect(first.open.every((i) => i % 4 !== 0)).toBe(true);
  });

  test('what is not reached ages, falls overdue and goes higher, and waiting makes leaving likelier', () => {
    const market = desk();
    const first = takeUp(market, hands(1));
    const waiting = first.open[0]!;
    expect(first.people.ticketAge[waiting]).toBe(1);
    expect(rules.charts.ticket.is.overdue[first.people.ticket[waiting]!]).toBe(1);
    const hazard = first.people.incident[waiting]!;
    expect(hazard).toBeGreaterThan(0);
    const second = takeUp(market, hands(1));
    expect(has(second.people.happened[waiting]!, 'escalated')).toBe(true);
    expect(second.people.incident[waiting]!).toBeGreaterThan(hazard);
    expect(second.people.trust[waiting]!).toBeLessThan(first.people.trust[waiting]! + 1e-9);
  });

  test('even when orders would take all hands a tenth of them is kept for complaints', () => {
    const market = desk();
    const turn = nextTurn(market);
    market.people.orders.fill(20);
    recover.run(turn);
    const open = [...market.people.ticket].filter((state) => rules.charts.ticket.is.open[state] === 1).length;
    expect(N - open).toBeGreaterThan(0.08 * N);
    expect(N - open).toBeLessThan(0.12 * N);
    expect(market.firm.backlogMinutes).toBeGreaterThan(0);
  });
});

describe('a complaint taken up', () => {
  const plenty = takeUp(desk());
  const by = (what: keyof typeof HAPPENED) =>
    [...plenty.people.happened].flatMap((bits, i) => (has(bits, what) ? [i] : []));

  test('gives back all of the fall and a little more when solved fast, part of it when solved, none when brushed off', () => {
    const fast = meanOf(by('resolvedFast').map((i) => plenty.back[i]!));
    const brushed = meanOf(by('brushedOff').map((i) => plenty.back[i]!));
    expect(by('resolvedFast').length).toBeGreaterThan(100);
    expect(fast).toBeGreaterThan(6);
    expect(brushed).toBeLessThan(0);
    for (const i of by('resolvedFast')) expect(plenty.people.credit[i]).toBe(1);
    for (const i of by('brushedOff')) expect(plenty.people.credit[i]).toBe(0);
  });

  test('is never fast when it has waited from an earlier turn', () => {
    const market = desk();
    market.people.ticketAge.fill(1);
    const { people } = takeUp(market);
    expect([...people.happened].some((bits) => has(bits, 'resolvedFast'))).toBe(false);
    expect([...people.happened].some((bits) => has(bits, 'resolved'))).toBe(true);
  });

  test('leaves a smaller wish to leave the better it was handled: fast, resolved, unresolved (evidence 16)', () => {
    const fast = meanOf(by('resolvedFast').map((i) => plenty.people.incident[i]!));
    const brushed = meanOf(by('brushedOff').map((i) => plenty.people.incident[i]!));
    const market = desk();
    market.people.ticketAge.fill(1);
    const late = takeUp(market).people;
    const slow = meanOf([...late.happened].flatMap((bits, i) => (has(bits, 'resolved') ? [late.incident[i]!] : [])));
    expect(fast).toBeLessThan(slow);
    expect(slow).toBeLessThan(brushed);
  });

  test('is solved oftener with more compensation, more courtesy, and the right diagnosis', () => {
    const solved = (dials: (d: DialWriter) => void) =>
      [...takeUp(desk(), dials).people.happened].filter((bits) => has(bits, 'resolvedFast') || has(bits, 'resolved'))
        .length;
    const usual = solved(() => {});
    expect(solved((d) => d.set('recover.remedy', 0.9))).toBeGreaterThan(usual);
    expect(solved((d) => d.add('recover.courtesy', 0.3))).toBeGreaterThan(usual);
    expect(solved((d) => d.add('file.accuracy', 0.2))).toBeGreaterThan(usual);
    expect(solved((d) => d.add('file.accuracy', -0.8))).toBeLessThan(0.75 * usual);
  });

  test('costs what a remedy costs, in whole cents, once each', () => {
    const { firm } = takeUp(desk(), (d) => {
      hands(120)(d);
      d.set('recover.remedyCents', 2250);
    });
    expect(firm.turnLedger).toEqual([{ line: 'remedies', cents: -2250 * 120 }]);
  });
});

test('false claims cost money and minutes like true ones', () => {
  const market = openMarket(rules, 'claims');
  const turn = nextTurn(market, { dials: (d) => d.set('recover.remedyCents', 3800) });
  for (let i = 0; i < 10; i++) market.people.happened[i] = HAPPENED.claimedFalsely;
  recover.run(turn);
  expect(market.firm.turnLedger).toEqual([{ line: 'falseClaims', cents: -38_000 }]);
});
