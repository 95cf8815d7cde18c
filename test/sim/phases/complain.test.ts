import { describe, expect, test } from 'vitest';
import type { DialWriter } from '../../../src/sim/dials.ts';
import { HAPPENED } from '../../../src/sim/people/vocabulary.ts';
import { complain } from '../../../src/sim/phases/complain.ts';
import type { Small } from '../../support/small-rules.ts';
import { meanOf, nextTurn, openMarket, smallRules } from '../../support/small-rules.ts';

const N = 6000;
const SMALL: Small = { segments: [{ customers: N, prospects: 0 }], past: { weeks: 0 }, work: { minutesAtRest: 1e6 } };
const rules = smallRules(SMALL);

/** Everybody has one problem; severity spread evenly, causes in the authored mix. */
function everybodyFails(dials: (writer: DialWriter) => void = () => {}, of = rules, cause?: number) {
  const market = openMarket(of, 'complain');
  const turn = nextTurn(market, { dials });
  const { people } = market;
  for (let i = 0; i < N; i++) {
    people.orders[i] = 1;
    people.problems[i] = 1;
    people.ticketSeverity[i] = ((i * 7) % N) / N;
    people.ticketCause[i] = cause ?? (i % 10 < 6 ? 0 : 1);
  }
  const before = [...people.satisfaction];
  complain.run(turn);
  const voiced = [...people.happened].filter((bits) => (bits & HAPPENED.complained) !== 0).length / N;
  return { market, voiced, fall: before.map((points, i) => points - people.satisfaction[i]!) };
}

describe('of those with a problem', () => {
  test('the authored share says so', () => {
    for (const voices of [0.2, 0.45, 0.6]) {
      const of = smallRules({ ...SMALL, segments: [{ customers: N, prospects: 0, voices }] });
      expect(Math.abs(everybodyFails(undefined, of).voiced - voices)).toBeLessThan(0.025);
    }
  });

  test('more say so where money is at stake than where service was bad (evidence 15)', () => {
    const money = everybodyFails(undefined, rules, 0).voiced;
    const service = everybodyFails(undefined, rules, 1).voiced;
    expect(money).toBeGreaterThan(0.5);
    expect(money).toBeLessThan(0.75);
    expect(service).toBeGreaterThan(0.05);
    expect(service).toBeLessThan(0.3);
  });

  test('more say so when it is easy and when something is given', () => {
    const usual = everybodyFails().voiced;
    expect(everybodyFails((d) => d.add('complain.ease', 1)).voiced).toBeGreaterThan(usual + 0.1);
    expect(everybodyFails((d) => d.set('recover.remedy', 1)).voiced).toBeGreaterThan(usual + 0.04);
  });

  test('a few in a hundred go higher at once', () => {
    const { market } = everybodyFails();
    const escalated = [...market.people.happened].filter((bits) => (bits & HAPPENED.escalated) !== 0).length / N;
    expect(escalated).toBeGreaterThan(0.015);
    expect(escalated).toBeLessThan(0.05);
  });

  test('those who say nothing carry the hazard of silence, the others wait for what is done', () => {
    const { people } = everybodyFails().market;
    for (let i = 0; i < N; i++) {
      const silent = (people.happened[i]! & HAPPENED.silent) !== 0;
      expect(people.incident[i]! > 0).toBe(silent);
      expect(rules.charts.ticket.is.open[people.ticket[i]!] === 1).toBe(!silent);
    }
  });
});

test('a problem costs satisfaction, a grave one more, those who know the firm long less', () => {
  const { fall, market } = everybodyFails();
  const grave = fall.filter((_, i) => market.people.ticketSeverity[i]! > 0.8);
  const slight = fall.filter((_, i) => market.people.ticketSeverity[i]! < 0.2);
  expect(meanOf(grave)).toBeGreaterThan(1.8 * meanOf(slight));
  expect(meanOf(fall)).toBeGreaterThan(6);
});

test('some claim what never happened, the more the more is given', () => {
  const claims = (remedy: number) => {
    const market = openMarket(rules, 'claims');
    const turn = nextTurn(market, { dials: (d) => d.set('recover.remedy', remedy) });
    market.people.orders.fill(1);
    complain.run(turn);
    return [...market.people.happened].filter((bits) => (bits & HAPPENED.claimedFalsely) !== 0).length / N;
  };
  expect(claims(0.5)).toBeGreaterThan(0.014);
  expect(claims(0.5)).toBeLessThan(0.026);
  expect(claims(1)).toBeGreaterThan(1.8 * claims(0.5));
  expect(claims(0)).toBeLessThan(0.6 * claims(0.5));
});
