import { coins } from '../../src/players/coins.ts';
import { VOCABULARY } from '../../src/sim/charts/vocabulary.ts';
import { Scenario } from '../../src/sim/language/scenario.ts';
import { LEVERS } from '../../src/sim/levers/index.ts';
import { randomChart } from './random-charts.ts';

/** Tosses for test data. */
export type Toss = () => number;
const below = (toss: Toss, n: number): number => Math.floor(toss() * n);
const pick = <T>(toss: Toss, list: readonly T[]): T => list[below(toss, list.length)]!;
const text = (word: string) => ({ en: word });

/**
 * A playable scenario with charts, people, levers, talks and events of its own; the same for the same seed. 20 to 300
 * customers, short games, so that a thousand of them fit into a test.
 */
export function randomScenario(seed: number): Scenario {
  const toss = coins(`scenario/${seed}`);
  const turns = 2 + below(toss, 4);
  const segments = Array.from({ length: 1 + below(toss, 3) }, (_, k) => ({
    ...randomSegment(toss, k, turns),
    ...randomTrade(coins(`scenario/${seed}/trade/${k}`)),
  }));
  const traded = segments.findIndex(({ trade }) => trade !== undefined);
  const mood = randomChart('mood', seed);
  const levers = randomLevers(toss);
  return Scenario.parse({
    format: 1,
    id: `R${seed}`,
    languages: ['en'],
    title: text('Random'),
    summary: text('A scenario made for tests'),
    guidance: 'L3',
    difficulty: 3,
    period: {
      unit: 'week',
      weeks: pick(toss, [1, 13 / 3, 4]),
      names: Array.from({ length: turns }, (_, k) => text(`Turn ${k + 1}`)),
    },
    acts: [{ id: 'whole', title: text('All'), about: text('All'), from: 1, to: turns, changes: [3] }],
    firm: {
      name: text('Firm'),
      about: text('Sells'),
      cash: 3_000_000,
      fixedCents: 100_000,
      goodsShare: 0.45,
      shippingCents: 700,
      reviews: toss() < 0.5,
      owing: toss() < 0.5 ? [{ turn: 2, cents: 150_000, line: 'deposit' }] : [],
    },
    lines: { deposit: text('deposit') },
    posts: [{ id: 'desk', name: text('Desk') }],
    work: { orderMinutes: 4, ticketMinutes: 30, contactMinutes: 6, minutesAtRest: 400 + below(toss, 2000) },
    segments,
    causes: [
      { id: 'late', name: text('late'), share: 0.4, money: true },
      { id: 'broken', name: text('broken'), share: 0.3, money: true },
      { id: 'rude', name: text('rude'), share: 0.3, money: false },
    ],
    rivals: [
      {
        id: 'rival',
        name: text('Rival'),
        about: text('Cheap'),
        price: 0.95,
        moves: [{ turn: 2, price: 0.85, pull: 0.1, rating: 4, text: text('cuts') }],
      },
    ],
    season: Array.from({ length: turns }, () => 0.7 + 0.6 * toss()),
    past: {
      weeks: pick(toss, [0, 13, 26]),
      sale: { weeksAgo: 1, discount: 0.4 },
      dials: [{ fromWeeksAgo: 8, toWeeksAgo: 4, dial: 'serve.failure', by: 1.5, member: 'late' }],
      openTickets: 5,
    },
    charts: {
      mood,
      privacy: randomChart('privacy', seed),
      lifecycle: randomChart('lifecycle', seed),
      ticket: randomChart('ticket', seed),
      level: randomChart('level', seed),
    },
    levers,
    cast: [
      {
        id: 'anna',
        name: text('Anna'),
        about: text('Somebody'),
        age: 40,
        head: 'bun',
        segment: 'seg0',
        at: 0,
        traits: { voice: 1, reach: 4, satisfaction: 60, orders: 5 },
        arc: 'path',
        remembers: text('much'),
        lastMorning: [
          { when: [{ arc: 'anna', in: ['end'] }], comes: true, line: text('here') },
          { when: [], comes: false, line: text('gone') },
        ],
      },
    ],
    arcs: {
      path: {
        name: text('path'),
        chart: {
          initial: 'first',
          states: {
            first: { on: { GO: 'second' } },
            second: { on: { GO: 'end', BACK: 'first' } },
            end: { meta: { end: true } },
          },
        },
      },
    },
    encounters: Array.from({ length: 1 + below(toss, 3) }, (_, k) => randomEncounter(toss, k, Object.keys(levers))),
    events: [
      {
        id: 'storm',
        title: text('storm'),
        story: text('a storm'),
        turn: 2,
        chance: 0.8,
        tells: [],
        outcomes: [
          { dial: 'serve.failure', by: 1.6, turns: 2 },
          { dial: 'demand.season', by: 0.8, turns: 1 },
          randomDial(toss),
          randomDial(toss),
          { chance: 0.5, then: [{ add: 'trust', points: -3, to: 'everyone' }], else: [{ flag: 'calm', is: true }] },
        ],
      },
      {
        id: 'inspection',
        title: text('inspection'),
        story: text('x'),
        atMost: 0,
        outcomes: [{ cents: -5000, line: 'deposit' }, randomDial(toss)],
      },
    ],
    interventions: [
      {
        id: 'custody',
        title: text('c'),
        text: text('c'),
        warning: text('c'),
        when: [{ kpi: 'cash', to: 1_000_000 }],
        turns: 2,
        outcomes: [{ conduct: -1, line: 'deposit' }],
      },
    ],
    ...(traded < 0 ? {} : { tenders: [randomTender(coins(`scenario/${seed}/tender`), `seg${traded}`, turns)] }),
    endings: [{ id: 'end', title: text('end'), text: text('end'), when: [] }],
  });
}

function randomSegment(toss: Toss, k: number, turns: number): Record<string, unknown> {
  return {
    id: `seg${k}`,
    name: text(`Segment ${k}`),
    about: text('people'),
    customers: 10 + below(toss, 60),
    prospects: 5 + below(toss, 30),
    newcomers: toss() < 0.5 ? [{ turn: 1 + below(toss, turns), count: 3, satisfaction: 40, readiness: 0.9 }] : [],
    buysPer30Days: 0.4 + 3 * toss(),
    basketCents: 5000 + below(toss, 20_000),
    elasticity: -0.6 - 4 * toss(),
    ownShare: 0.3 + 0.4 * toss(),
    joinedInSale: toss(),
    voices: 0.2 + 0.5 * toss(),
    centres: 0.1,
    money: 0.9,
    centre: toss() < 0.3,
  };
}

/** A third of all segments are businesses of some kind, whose terms move fast enough to be seen in a short game. */
function randomTrade(toss: Toss): { readonly trade?: Record<string, unknown> } {
  if (toss() < 0.6) return {};
  return {
    trade: {
      as: pick(toss, ['account', 'account', 'intermediary', 'government', 'internal']),
      termDays: pick(toss, [0, 30, 60]),
      risk: 0.3 * toss(),
      raiseAttitude: 55,
      raiseTrust: 50,
      raisePerWeek: 0.3,
      advancePerWeek: 0.5,
      coolPerWeek: 0.2,
      lowerAttitude: 60,
      breakTrust: 55 * toss(),
    },
  };
}

function randomTender(toss: Toss, segment: string, turns: number): Record<string, unknown> {
  return {
    id: 'contract',
    name: text('contract'),
    story: text('bids are asked for'),
    opens: 1,
    decides: 1 + below(toss, turns),
    segment,
    at: below(toss, 12),
    weeks: 26,
    rivals: [{ name: text('Rival'), price: 0.8 + 0.4 * toss() }],
    wonText: text('won'),
    lostText: text('lost'),
    won: [
      { agree: 'days', by: 15, to: 'account' },
      { add: 'trust', points: 3, to: 'account' },
    ],
    lost: [
      { agree: 'price', by: -0.05, to: `segment:${segment}` },
      { flag: 'outbid', is: true },
    ],
  };
}

/** About half the levers of the list, each with steps that fit its unit. */
function randomLevers(toss: Toss): Record<string, unknown> {
  const levers: Record<string, unknown> = {};
  for (const lever of LEVERS) {
    if (toss() < 0.4) continue;
    const knobs: Record<string, unknown> = {};
    for (const [name, knob] of Object.entries(
      lever.knobs as Record<string, { kind: string; unit?: string; of?: string[] }>,
    )) {
      knobs[name] = randomBound(toss, knob);
    }
    levers[lever.id] = { opensAt: 1 + below(toss, 2), knobs };
  }
  return levers;
}

const STEPS: Readonly<Record<string, readonly number[]>> = {
  basisPoints: [0, 500, 1000, 2000],
  people: [0, 2, 3, 20],
  cents: [0, 2000, 4000],
  orders: [0, 50, 100],
  minutes: [0, 60, 240],
  days: [0, 2, 7],
  count: [0, 5, 20],
  visits: [0, 1, 4],
};
function randomBound(toss: Toss, knob: { kind: string; unit?: string; of?: string[] }): unknown {
  switch (knob.kind) {
    case 'number': {
      const steps = STEPS[knob.unit ?? ''] ?? [0, 1, 2];
      return { steps, start: pick(toss, steps) };
    }
    case 'choice':
      return { allow: knob.of, start: pick(toss, knob.of!) };
    case 'switch':
      return { start: toss() < 0.5 };
    case 'ranking':
      return { start: knob.of };
    case 'shares':
      return { start: Object.fromEntries(knob.of!.map((part, k) => [part, k === 0 ? 100 : 0])) };
    case 'picks':
      return { max: 10 };
    default:
      return { max: 10, start: { all: [] } };
  }
}

const CROWD = ['mood', 'privacy', 'lifecycle', 'ticket', 'level'] as const;
function randomSend(toss: Toss, to: string): Record<string, unknown> {
  const chart = pick(toss, CROWD);
  const quiet = VOCABULARY[chart].events.filter((event) => !['LEAVE', 'TRY', 'BUY', 'RETURN'].includes(event));
  return { send: pick(toss, quiet), chart, to };
}

function randomDial(toss: Toss): Record<string, unknown> {
  return pick(toss, [
    { dial: 'feel.trust', by: -1, turns: 2 },
    { dial: 'attract.readiness', by: 0.1, member: 'seg0', turns: 1 },
    { dial: 'talk.rate', by: 1.3, turns: 1 },
    { dial: 'price.reference', by: 0.97, member: 'seg0', turns: 1 },
    { dial: 'leave.pull', by: 0.1, turns: 2, delay: 1 },
    { dial: 'price.list', by: 1.02, member: 'seg0', turns: 2 },
    { dial: 'buy.pull', by: 0.05, turns: 1 },
    { dial: 'attract.advert', by: 0.5, turns: 1 },
    { dial: 'complain.ease', by: 0.2, turns: 1 },
    { dial: 'feel.unfair', by: 0.05, turns: 1 },
    { dial: 'leave.lock', by: 0.1, turns: 1 },
    { dial: 'serve.skill', by: 0.3, turns: 2 },
    { dial: 'serve.process', by: 0.2, turns: 2 },
    { dial: 'feel.effort', by: 2, turns: 1 },
    { dial: 'buy.memberCost', by: 100, turns: 1 },
    { dial: 'recover.reserved', by: 0.3, turns: 1 },
    { dial: 'attract.visits', by: 10, turns: 2 },
    { dial: 'contact.leak', by: 0.5, turns: 1 },
  ]);
}

function randomEncounter(toss: Toss, k: number, levers: readonly string[]): Record<string, unknown> {
  const slip = {
    id: 'word',
    text: text('word'),
    to: 'caller',
    due: below(toss, 2),
    keep: [{ kpi: 'waitDays', to: 6 }],
  };
  const precedent = levers.includes('complaints')
    ? {
        precedent: {
          question: text('all?'),
          lever: 'complaints',
          set: { triage: 'severity' },
          onlyThis: [{ add: 'slight', points: 0.1, to: 'alike' }],
        },
      }
    : {};
  return {
    id: `talk${k}`,
    title: text('talk'),
    cast: [{ role: 'caller', ...(k === 0 ? { member: 'anna' } : { pick: [{ file: 'orders', from: 1 }] }) }],
    offer: { from: 1, to: 4, chance: 0.7, atMost: 2 },
    variants: [
      { id: 'one', truth: text('one') },
      { id: 'two', weight: 2, truth: text('two') },
    ],
    alike: { segment: 'seg0', all: [{ file: 'orders', from: 1 }], limit: 6, text: text('alike') },
    first: 'start',
    nodes: [
      {
        id: 'start',
        says: text('hello'),
        replies: [
          {
            id: 'give',
            text: text('give'),
            minutes: 6,
            cents: 500,
            outcomes: [
              { add: 'satisfaction', points: 6, to: 'caller' },
              randomSend(toss, 'caller'),
              { send: 'GO', chart: 'arc', to: 'anna' },
            ],
            byVariant: { one: [randomDial(toss)] },
            promise: slip,
            ...precedent,
            next: { chance: 0.5, then: 'more', else: null },
          },
          {
            id: 'ask',
            text: text('ask'),
            minutes: 4,
            outcomes: [
              { learn: 'mood', of: 'alike' },
              { learn: 'satisfaction', of: 'caller' },
            ],
            next: 'more',
          },
          {
            id: 'cold',
            text: text('cold'),
            outcomes: [
              randomSend(toss, 'friends'),
              { conduct: -3, line: 'deposit' },
              { chance: 0.4, then: [{ cents: -300, line: 'deposit', times: 'alike' }] },
            ],
          },
        ],
      },
      {
        id: 'more',
        says: text('more'),
        replies: [
          {
            id: 'yes',
            text: text('yes'),
            needs: [{ kpi: 'cash', from: 0 }],
            outcomes: [{ add: 'attitude', points: 4, to: 'caller' }, randomSend(toss, 'alike')],
          },
          { id: 'no', text: text('no'), outcomes: [{ add: 'pressure', points: 2, to: 'caller' }] },
        ],
      },
    ],
    timeOut: [{ add: 'trust', points: -2, to: 'caller' }],
  };
}
