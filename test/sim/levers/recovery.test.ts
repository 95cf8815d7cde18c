import { describe, expect, test } from 'vitest';
import { FILE_TICKETS, OFFERS } from '../../../src/sim/people/vocabulary.ts';
import { aFile } from './a-desk.ts';
import { centsOf, pull } from './pull.ts';
import type { Row } from './row.ts';
import { checkRow, close, ROW } from './row.ts';

/** Two hundred customers, so many of them with an open complaint. */
function troubled(open: number) {
  const people = aFile(200);
  people.fileTicket.fill(FILE_TICKETS.indexOf('open'), 0, open);
  return people;
}

test.each<Row>([
  ['escalation', { limit: 0, boss: 'none' }, 0, 0, {}, 'everything is asked back'],
  [
    'escalation',
    { limit: 3000, boss: 'none' },
    0,
    0,
    {
      'recover.minutes': 0.875,
      'recover.procedure': 0.075,
      'recover.extra': 0.06,
      'recover.extraCents': 450,
    },
    'quicker, and more is given',
  ],
  ['escalation', { limit: 0, boss: 'lead' }, 50_000, 300, { 'complain.escalating': 0.65, 'serve.load': 300 }, 'a lead'],
  [
    'escalation',
    { limit: 0, boss: 'manager' },
    160_000,
    0,
    { 'complain.escalating': 0.35, 'recover.courtesy': 0.06, 'recover.minutes': 1.08 },
    'a manager is heard and waited for',
  ],
  ['statement', { tone: 'none', repay: 3000 }, 0, 0, {}, 'nothing said, nothing paid', { people: troubled(40) }],
  ['statement', { tone: 'honest', repay: 0 }, 30_000, 0, { 'feel.trust': -2 }, 'nothing had happened'],
  ['statement', { tone: 'vague', repay: 1000 }, 30_000, 0, { 'feel.trust': -2 }, 'nothing had happened'],
  [
    'statement',
    { tone: 'honest', repay: 0 },
    30_000,
    0,
    { 'feel.trust': close(1), 'talk.rating': close(0.5), 'complain.ease': close(0.25) },
    'half an incident, said as it was',
    { people: troubled(6) },
  ],
  [
    'statement',
    { tone: 'vague', repay: 0 },
    30_000,
    0,
    { 'feel.trust': close(-1), 'talk.rating': close(1.25), 'account.conduct': close(2) },
    'looks better today',
    { people: troubled(6) },
  ],
])(ROW, checkRow);

describe('a public statement', () => {
  test('that was vague is found out a turn later, once', () => {
    const first = pull('statement', { tone: 'vague', repay: 0 }, { people: troubled(6) });
    const second = pull('statement', { tone: 'none', repay: 0 }, { memory: first.memory });
    expect(second.dials).toEqual({ 'feel.trust': close(-2.5) });
    expect(pull('statement', { tone: 'none', repay: 0 }, { memory: second.memory }).dials).toEqual({});
  });
  test('may pay those concerned, who are pleased, and all who hear of it trust a little more', () => {
    const found = pull('statement', { tone: 'honest', repay: 1500 }, { people: troubled(6) });
    expect(centsOf(found)).toBe(30_000 + 6 * 1500);
    const pleased = [...found.people.planOffer].filter((offer) => offer === OFFERS.indexOf('apology'));
    expect(pleased.length).toBe(6);
    expect(found.dials['feel.trust']).toBeCloseTo(1 + 0.5, 10);
  });
});
