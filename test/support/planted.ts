import { readFileSync } from 'node:fs';
import type { BalanceReport } from '../../src/balance/report-shape.ts';
import { Scenario } from '../../src/sim/language/scenario.ts';

type Code = BalanceReport['findings'][number]['code'];
/** A scenario as its file has it: what an author would have in hand while making the mistake. */
// biome-ignore lint/suspicious/noExplicitAny: raw JSON, taken apart by hand
type Raw = any;

/** One fault of design, written into a copy of a scenario of the catalogue. */
export interface Planted {
  readonly fault: string;
  readonly into: 'T11' | 'T14';
  readonly code: Code;
  readonly where: string;
  readonly plant: (raw: Raw) => void;
}

const everyone = (points: number) => ({ add: 'satisfaction', points, to: 'everyone' });
/** Everybody is better pleased, stays, finds less to complain of, and pays. */
const BOON = [
  everyone(25),
  { dial: 'leave.pull', by: -3, turns: 10 },
  { dial: 'feel.mood', by: 10, turns: 10 },
  { dial: 'serve.failure', by: 0.5, turns: 10 },
  { cents: 25_000_000, line: 'slots' },
];
const NEVER = [
  { lever: 'staff', knob: 'agents', to: 3 },
  { lever: 'staff', knob: 'agents', from: 5 },
];
const TEXT = { 'zh-Hans': '……', 'zh-Hant': '……', en: '…' };
const event = (id: string, more: object) => ({ id, title: TEXT, story: TEXT, ...more });
const byId = (list: Raw[], id: string): Raw => list.find((one) => one.id === id);
const replyOf = (raw: Raw, talk: string, node: string, reply: string): Raw =>
  byId(byId(byId(raw.encounters, talk).nodes, node).replies, reply);

/** Walks a raw value and leaves out what is not wanted of every list in it. */
function without(value: Raw, unwanted: (one: Raw) => boolean): Raw {
  if (Array.isArray(value)) return value.filter((one) => !unwanted(one)).map((one) => without(one, unwanted));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, without(inner, unwanted)]));
}

export const PLANTED: readonly Planted[] = [
  {
    fault: 'a lever that always wins',
    into: 'T11',
    code: 'lever.dominant',
    where: 'levers.club.knobs.places',
    plant: (raw) => {
      const when = [{ lever: 'club', knob: 'places', from: 12 }];
      const outcomes = [
        everyone(25),
        { dial: 'leave.pull', by: -3, turns: 1 },
        { dial: 'serve.failure', by: 0.2, turns: 1 },
        { dial: 'feel.trust', by: 5, turns: 1 },
        { cents: 8_000_000, line: 'slots' },
      ];
      raw.events.push(event('clubDay', { atMost: 60, when, outcomes }));
    },
  },
  {
    fault: 'a lever that does nothing',
    into: 'T11',
    code: 'lever.dead',
    where: 'levers.contactOwner',
    plant: (raw) => {
      raw.events = without(raw.events, (one) => one?.when?.some?.(({ lever }: Raw) => lever === 'contactOwner'));
      const lever = raw.levers.contactOwner;
      lever.terms = { ownerMinutes: 0, notesMinutes: 0, sharedMinutes: 0, sharedCents: 0 };
      lever.constants = { owner: 1, notes: 1, shared: 1, ownerTrust: 0, sharedMinutesSaved: 0, takenAlong: 0 };
    },
  },
  {
    fault: 'a reply nobody can give',
    into: 'T11',
    code: 'reply.never',
    where: 'encounters.duan.nodes.call.replies.table',
    plant: (raw) => {
      replyOf(raw, 'duan', 'call', 'table').needs = NEVER;
    },
  },
  {
    fault: 'a state of a story that nothing leads to',
    into: 'T11',
    code: 'state.never',
    where: 'arcs.gu.chart.states.allied',
    plant: (raw) => {
      for (const list of ['encounters', 'events'])
        raw[list] = without(raw[list], (one) => one?.send === 'ALLY' && one.to === 'gu');
    },
  },
  {
    fault: 'luck larger than skill',
    into: 'T11',
    code: 'luck.large',
    where: 'events',
    plant: (raw) => {
      const told = [{ replied: 'coldPang', in: ['open'] }];
      const storm = { chance: 0.5, then: [{ flag: 'storm', is: true }], else: [] };
      raw.events.push(event('coin', { turn: 2, when: told, outcomes: [storm] }));
      const loss = [everyone(-25), { dial: 'leave.pull', by: 2, turns: 1 }];
      raw.events.push(event('storm', { atMost: 60, when: [{ flag: 'storm', is: true }], outcomes: loss }));
    },
  },
  {
    fault: 'one rule that is right for every talk',
    into: 'T11',
    code: 'talk.oneRule',
    where: 'encounters',
    plant: (raw) => {
      for (const node of raw.encounters.flatMap(({ nodes }: Raw) => nodes)) {
        node.replies[0].outcomes = [...(node.replies[0].outcomes ?? []), ...BOON];
      }
    },
  },
  {
    fault: 'an exploit: who answers nobody does best',
    into: 'T11',
    code: 'exploit.noContact',
    where: 'encounters',
    plant: (raw) => {
      for (const encounter of raw.encounters) encounter.timeOut = [...(encounter.timeOut ?? []), ...BOON];
    },
  },
  {
    fault: 'money for nothing',
    into: 'T14',
    code: 'money.reply',
    where: 'encounters.n3.nodes.post.replies.ask',
    plant: (raw) => {
      const reply = replyOf(raw, 'n3', 'post', 'ask');
      reply.outcomes = [...(reply.outcomes ?? []), { cents: 40_000_000, line: 'walkIns' }];
    },
  },
  {
    fault: 'a segment nobody can please',
    into: 'T14',
    code: 'segment.lost',
    where: 'segments.heavy',
    plant: (raw) => {
      const outcomes = [{ add: 'satisfaction', points: -25, to: 'segment:heavy' }];
      raw.events.push(event('noise', { atMost: 60, outcomes }));
    },
  },
  {
    fault: 'an event that cannot happen',
    into: 'T14',
    code: 'event.never',
    where: 'events.e4',
    plant: (raw) => {
      byId(raw.events, 'e4').when = NEVER;
    },
  },
  {
    fault: 'a talk nobody can meet',
    into: 'T14',
    code: 'encounter.never',
    where: 'encounters.n6',
    plant: (raw) => {
      byId(raw.encounters, 'n6').offer.when = NEVER;
    },
  },
  {
    fault: 'a story nobody gets out of',
    into: 'T14',
    code: 'state.trap',
    where: 'arcs.sun.chart.states.stranded',
    plant: (raw) => {
      const leads = (one: Raw) => one?.to === 'sun' && (one.send === 'CALLED' || one.send === 'SHUT');
      for (const list of ['encounters', 'events']) raw[list] = without(raw[list], leads);
    },
  },
];

/** A scenario of the catalogue as its author has it, with a fault written in or not. */
export function readPlanted(into: 'T11' | 'T14', plant: Planted['plant'] = () => {}): Scenario {
  const raw: Raw = JSON.parse(
    readFileSync(new URL(`../../src/scenarios/catalog/${into}.json`, import.meta.url), 'utf8'),
  );
  plant(raw);
  return Scenario.parse(raw);
}
