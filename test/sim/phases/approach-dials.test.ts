import { describe, expect, test } from 'vitest';
import type { DialWriter } from '../../../src/sim/dials.ts';
import { HAPPENED } from '../../../src/sim/people/vocabulary.ts';
import type { Market } from '../../support/small-rules.ts';
import { openMarket, playTurn, smallRules } from '../../support/small-rules.ts';

const rules = smallRules({
  turns: 12,
  segments: [{ customers: 100, prospects: 4000, money: 0.5, authority: 0.7, need: 0.8, centres: 0.05 }],
});
const play = (dials: (writer: DialWriter) => void): Market => {
  const market = openMarket(rules, 'approach');
  playTurn(market, { dials });
  return market;
};
const joined = ({ people }: Market): number[] =>
  [...people.happened.keys()].filter((who) => (people.happened[who]! & HAPPENED.joined) !== 0);
const line = ({ firm }: Market, name: string): number =>
  firm.turnLedger.reduce((sum, { line, cents }) => sum + (line === name ? cents : 0), 0);
const calling = (aim: number, hubs: number) => (dials: DialWriter) => {
  dials.add('attract.visits', 500);
  dials.add('attract.aim', aim);
  dials.add('attract.hubs', hubs);
  dials.add('attract.persuasion', 0.5);
  dials.add('attract.commissionCents', 1000);
};
const none = play(() => {});

describe('calling on strangers', () => {
  test('brings more of them, on the same luck, and pays commission for those alone who were called on', () => {
    const called = play(calling(0, 0));
    const more = joined(called).filter((who) => !joined(none).includes(who));
    expect(more.length).toBeGreaterThan(2);
    expect(joined(none).filter((who) => !joined(called).includes(who))).toEqual([]);
    const paid = -line(called, 'commission') / 1000;
    expect(paid).toBeGreaterThanOrEqual(more.length);
    expect(paid).toBeLessThan(joined(called).length);
  });
  test('is worth the more, the better one knows who has money, authority and need', () => {
    expect(joined(play(calling(1, 0))).length).toBeGreaterThan(joined(play(calling(0, 0))).length + 5);
  });
  test('wins nobody who lacks one of the three', () => {
    const { people } = play(calling(0, 0));
    for (const who of joined(play(calling(0, 0)))) expect(people.man[who]).toBe(7);
  });
  test('may go to those whom others listen to first', () => {
    const hubs = (share: number): number => {
      const market = play((dials) => {
        calling(0, share)(dials);
        dials.scale('attract.reach', 6);
      });
      return joined(market).filter((who) => market.people.reach[who]! >= 5).length;
    };
    expect(hubs(1)).toBeGreaterThan(hubs(0) + 3);
  });
});

test('who joins suits better or worse as the way they are won turns it', () => {
  const pulled = play((dials) => dials.add('attract.fit', 3));
  expect(joined(pulled)).toEqual(joined(none));
  for (const who of joined(none)) expect(pulled.people.fit[who]! - none.people.fit[who]!).toBeCloseTo(3, 4);
});
