import { describe, expect, test } from 'vitest';
import type { People } from '../../../src/sim/people/columns.ts';
import type { Market } from '../../support/small-rules.ts';
import { customersOf, meanOf, openMarket, playTurn, smallRules } from '../../support/small-rules.ts';

/** A chart in which how somebody feels shows strongly in all they do. */
const text = { en: 'x' };
const STRONG = {
  id: 'mood',
  initial: 'well',
  states: {
    well: {
      on: { OFFEND: 'badly', DISAPPOINT: 'badly' },
      meta: { roles: ['calm'], name: text, ignores: ['DELIGHT', 'PLEASE', 'MEET', 'SOOTHE', 'RECOVER', 'TIME'] },
    },
    badly: {
      on: { SOOTHE: 'well', RECOVER: 'well' },
      meta: {
        roles: ['upset'],
        name: text,
        ignores: ['DELIGHT', 'PLEASE', 'MEET', 'OFFEND', 'DISAPPOINT', 'TIME'],
        profile: { voice: 10, leave: 10, talk: 10, tone: 10 },
      },
    },
  },
};
const rules = smallRules({
  segments: [{ customers: 800, prospects: 0, buysPer30Days: 2, centre: true, voices: 0.2 }],
  charts: {
    mood: STRONG,
    privacy: { preset: 'fourSteps' },
    lifecycle: { preset: 'b2b' },
    ticket: { preset: 'complaint' },
    level: { preset: 'fourLevels' },
  },
  past: { weeks: 8 },
  model: { serve: { failurePerOrder: 0.1 } },
});
const BADLY = rules.charts.mood.states.indexOf('badly');
type RoleColumn = 'moodBuyer' | 'moodUser' | 'moodDecider' | 'moodInfluencer';

/** One turn in which only this role is upset everywhere when it begins, `measure` taken after the phase named. */
function upset(role: RoleColumn | null, phase: string, measure: (market: Market) => number, busy = false): number {
  const market = openMarket(rules, 'roles');
  const calm = (people: People) => {
    for (const column of ['mood', 'moodBuyer', 'moodUser', 'moodDecider', 'moodInfluencer'] as const) {
      people[column].fill(column === role ? BADLY : 1 - BADLY);
    }
  };
  let found = Number.NaN;
  const before = phase === 'contact' ? 'open' : phase;
  playTurn(market, {
    dials: (dials) => dials.scale('contact.busy', busy ? 6 : 1),
    plan: (people) => {
      people.planCall.fill(1);
      people.planFit.fill(1);
      if (before === 'open') calm(people);
    },
    after: (name) => {
      if (name === FORMER[phase]) calm(market.people);
      if (name === phase) found = measure(market);
    },
  });
  return found;
}
/** The phase that runs just before. */
const FORMER: Readonly<Record<string, string>> = { complain: 'feel', leave: 'recover', talk: 'deepen' };

describe('in a buying centre', () => {
  const roles: readonly RoleColumn[] = ['moodBuyer', 'moodUser', 'moodDecider', 'moodInfluencer'];
  test.each<[RoleColumn, string, (market: Market) => number, boolean?]>([
    ['moodUser', 'complain', ({ people }) => people.ticket.reduce((sum, state) => sum + (state > 0 ? 1 : 0), 0)],
    ['moodDecider', 'leave', (market) => 800 - customersOf(market).length],
    ['moodInfluencer', 'talk', ({ people }) => people.hearsay.reduce((sum, heard) => sum + Math.abs(heard), 0)],
    ['moodBuyer', 'contact', ({ people }) => -meanOf([...people.satisfaction]), true],
  ])('%s decides in %s, and nobody else does', (mine, phase, measure, busy = false) => {
    const calm = upset(null, phase, measure, busy);
    for (const role of roles) {
      const found = upset(role, phase, measure, busy);
      if (role === mine) expect(found, role).toBeGreaterThan(calm);
      else expect(found, role).toBe(calm);
    }
  });

  test('a problem upsets the user, and a calming word reaches the buyer', () => {
    const market = openMarket(rules, 'events');
    playTurn(market, {
      after: (name) => {
        if (name !== 'feel') return;
        market.people.moodUser.fill(1 - BADLY);
        market.people.moodBuyer.fill(BADLY);
      },
    });
    const { people } = market;
    const failed = customersOf(market).filter((i) => people.problems[i]! > 0 && people.ticketAge[i] === 0);
    const silent = failed.filter((i) => people.credit[i] === 0);
    expect(silent.length).toBeGreaterThan(5);
    expect(silent.every((i) => people.moodUser[i] === BADLY)).toBe(true);
    playTurn(market, {
      plan: () => {
        people.moodBuyer.fill(BADLY);
        people.planVisit.fill(1);
        people.planFit.fill(1);
      },
      after: (name) => {
        if (name !== 'contact') return;
        const soothed = customersOf(market).filter((i) => people.moodBuyer[i] !== BADLY);
        expect(soothed.length).toBeGreaterThan(100);
      },
    });
  });
});
