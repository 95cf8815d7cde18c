import { describe, expect, test } from 'vitest';
import { FILE_FIELDS, FILE_STAGES, FILE_TICKETS, OFFERS } from '../../../src/sim/people/vocabulary.ts';
import { aFile } from './a-desk.ts';
import { centsOf, pull } from './pull.ts';
import type { Row } from './row.ts';
import { checkRow, close, ROW } from './row.ts';

const stage = (id: (typeof FILE_STAGES)[number]) => FILE_STAGES.indexOf(id);
const bit = (field: (typeof FILE_FIELDS)[number]) => 1 << FILE_FIELDS.indexOf(field);

/** A hundred people: twenty of the top tier, thirty of the middle one; every tenth with an open complaint. */
function tiers() {
  const people = aFile(100);
  people.fileFields.fill(bit('contact'));
  people.fileStage.fill(stage('loyal'), 0, 40);
  people.fileTier.fill(2, 0, 20);
  people.fileTier.fill(1, 20, 50);
  for (let who = 0; who < 100; who++) {
    people.fileSpend[who] = 1000 * (100 - who);
    if (who % 10 === 0) people.fileTicket[who] = FILE_TICKETS.indexOf('open');
  }
  return people;
}
const touched = (column: Uint8Array): number => column.reduce((sum, times) => sum + times, 0);
const who = (column: Uint8Array): number[] => [...column.keys()].filter((one) => column[one]! > 0);

const NO_CARE = { top: 'none', middle: 'none', rest: 'none', stage: 'all', times: 2 };
test.each<Row>([
  ['care', NO_CARE, 0, 0, {}, 'nobody is kept in touch with'],
  ['care', { ...NO_CARE, top: 'visit', times: 0 }, 0, 0, {}, 'never', { people: tiers() }],
  ['care', { ...NO_CARE, top: 'visit' }, 90_000, 216, {}, 'eighteen without complaint, twice', { people: tiers() }],
  ['care', { ...NO_CARE, rest: 'message' }, 900, 0, {}, 'a message takes nobody’s time', { people: tiers() }],
  ['care', { ...NO_CARE, middle: 'call', stage: 'new', times: 1 }, 2700, 54, {}, 'newcomers only', { people: tiers() }],
  ['returnVisits', { visits: 0, whom: 'new', prepare: true, followUp: true }, 0, 0, {}, 'none'],
  ['returnVisits', { visits: 10, whom: 'new', prepare: false, followUp: false }, 25_000, 60, {}, 'just gone'],
  [
    'returnVisits',
    { visits: 10, whom: 'new', prepare: true, followUp: false },
    25_000,
    140,
    { 'serve.load': 80 },
    'read first',
  ],
  [
    'returnVisits',
    { visits: 0, whom: 'new', prepare: false, followUp: true },
    3000,
    50,
    { 'serve.load': 50, 'feel.trust': close(0.1) },
    'those of last turn hear what they were told they would',
    { memory: { visited: [10, 100] } },
  ],
  [
    'returnVisits',
    { visits: 0, whom: 'new', prepare: false, followUp: false },
    0,
    0,
    { 'feel.trust': close(-0.8) },
    'those of last turn hear nothing',
    { memory: { visited: [10, 100] } },
  ],
  ['club', { places: 20, form: 'benefits' }, 0, 0, {}, 'nobody is of the top tier yet'],
  [
    'club',
    { places: 10, form: 'benefits' },
    15_000,
    0,
    { 'feel.unfair': 0.03, 'attract.referral': close(0.075) },
    'by the head',
    { people: tiers() },
  ],
  [
    'club',
    { places: 40, form: 'evenings' },
    90_000,
    600,
    { 'feel.unfair': 0.03, 'attract.referral': close(0.12), 'serve.load': 600 },
    'no more than there are',
    { people: tiers() },
  ],
  ['club', { places: 0, form: 'benefits' }, 0, 0, { 'feel.trust': -1.5 }, 'closed', { memory: { places: 20 } }],
  ['festival', { prepare: 'large', invite: true }, 220_000, 0, {}, 'nothing shows in the turn it is prepared'],
  [
    'festival',
    { prepare: 'none', invite: false },
    0,
    700,
    { 'serve.load': 700, 'buy.pull': 0.14, 'attract.reach': 1.5, 'feel.mood': 1.5 },
    'held a turn later',
    { memory: { ready: 'large', invited: 0 } },
  ],
  [
    'festival',
    { prepare: 'none', invite: false },
    0,
    200,
    {
      'serve.load': 200,
      'buy.pull': close(0.018),
      'attract.reach': close(1.045),
      'feel.mood': close(0.45),
    },
    'on an ordinary day',
    { memory: { ready: 'small', invited: 0 }, terms: { turns: [6] }, turn: 5 },
  ],
  ['personalPlan', { people: 20, all: false }, 0, 0, {}, 'nobody has agreed'],
  [
    'personalPlan',
    { people: 20, all: true },
    12_000,
    320,
    { 'contact.personal': 0.6, 'feel.unfair': 0.02, 'serve.load': 200 },
    'anybody’s file',
  ],
])(ROW, checkRow);

describe('care', () => {
  test('touches whom it means, as often as it says, and nobody with an open complaint', () => {
    const { people } = pull('care', { ...NO_CARE, top: 'call', rest: 'message', times: 3 }, { people: tiers() });
    expect([touched(people.planCall), touched(people.planMessage), touched(people.planVisit)]).toEqual([54, 135, 0]);
    expect(people.planCall[10]).toBe(0);
    expect(people.planFit[11]).toBeCloseTo(0.6, 6);
  });
});

describe('return visits', () => {
  test('go to those whose complaint was settled, who spent most first, and put on file what they hear', () => {
    const files = tiers();
    files.fileTicket.fill(FILE_TICKETS.indexOf('closed'), 30, 60);
    const { people, memory } = pull(
      'returnVisits',
      { visits: 5, whom: 'complained', prepare: true, followUp: false },
      { people: files },
    );
    expect(who(people.planVisit)).toEqual([30, 31, 32, 33, 34]);
    expect(who(people.planSurvey)).toEqual([30, 31, 32, 33, 34]);
    expect(people.planFit[30]).toBeCloseTo(0.7, 6);
    expect(memory).toEqual({ visited: [5, 100] });
  });
  test('are worth less when nobody read the file first', () => {
    const { people } = pull('returnVisits', { visits: 1, whom: 'new', prepare: false, followUp: false });
    expect(people.planFit[0]).toBeCloseTo(0.15, 6);
  });
});

describe('the club', () => {
  test('asks those of the top tier who spent most; an evening is a visit at which one asks', () => {
    const { people } = pull('club', { places: 3, form: 'evenings' }, { people: tiers() });
    expect(who(people.planOffer)).toEqual([0, 1, 2]);
    expect(people.planOffer[0]).toBe(OFFERS.indexOf('gift'));
    expect([who(people.planVisit), who(people.planSurvey)]).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ]);
  });
});

describe('a festival', () => {
  test('invites regulars when it is held, if it was prepared so', () => {
    const first = pull('festival', { prepare: 'small', invite: true });
    const then = pull('festival', { prepare: 'none', invite: true }, { memory: first.memory, people: tiers() });
    expect(touched(then.people.planMessage)).toBe(40);
    expect([centsOf(then), then.memory]).toEqual([0, { ready: 'none', invited: 0 }]);
  });
});

describe('a plan of one’s own', () => {
  test('is made for those who agreed, unless for anybody', () => {
    const files = tiers();
    for (const one of [7, 8, 60]) files.fileFields[one] = bit('contact') | bit('consent');
    const { people } = pull('personalPlan', { people: 20, all: false }, { people: files });
    expect(who(people.planCall)).toEqual([7, 8, 60]);
    expect(people.planOffer[7]).toBe(OFFERS.indexOf('custom'));
  });
});
