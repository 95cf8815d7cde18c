import type { ChartTable } from '../charts/table.ts';
import { stepTable } from '../charts/table.ts';
import { Fault } from '../fault.ts';
import type { Kpi } from '../language/condition.ts';
import { FILE_FIELDS, LEAVING_REASONS } from '../people/vocabulary.ts';
import { kpisOf } from '../view/kpis.ts';
import { fileConsent } from './consent.ts';
import { sortedStrings } from './copy.ts';
import type { Draft, Settled, Talk } from './run.ts';
import type { Company } from './targets.ts';
import { peopleMeant } from './targets.ts';

/** Most points of one measure that one list of outcomes may move one customer by. (chosen) */
const MOST_POINTS = 25;
const LOWEST = { satisfaction: 0, trust: 0, attitude: 0, expectation: 0, readiness: 0, slight: 0, pressure: 0 };
const HIGHEST = {
  satisfaction: 100,
  trust: 100,
  attitude: 100,
  expectation: 100,
  readiness: 1,
  slight: 1,
  pressure: 60,
};
const COLUMN = {
  satisfaction: 'satisfaction',
  trust: 'trust',
  attitude: 'attitude',
  expectation: 'expectation',
  readiness: 'readiness',
  slight: 'slight',
  pressure: 'pressureMessage',
} as const;

/** Files at once what a conversation taught; all other outcomes are left alone. */
export function learn(
  draft: Draft,
  outcomes: readonly Settled[],
  company: Company,
  friends: (who: number) => number[],
): void {
  for (const outcome of outcomes) {
    if ('consent' in outcome) {
      for (const who of peopleMeant(draft, outcome.of, company, friends)) {
        fileConsent(draft, who, outcome.consent, outcome.is);
      }
    }
    if (!('learn' in outcome)) continue;
    for (const who of peopleMeant(draft, outcome.of, company, friends)) fileWhat(draft, outcome.learn, who);
  }
}

type Learnt = Extract<Settled, { learn: unknown }>['learn'];
/** Puts what is so on file, as of this turn. */
function fileWhat(draft: Draft, what: Learnt, who: number): void {
  const { people, turn } = draft;
  if (what === 'mood') {
    people.fileMood[who] = people.mood[who]!;
    people.fileMoodTurn[who] = turn;
  } else if (what === 'satisfaction') {
    people.fileSatisfaction[who] = Math.round(people.satisfaction[who]!);
    people.fileSatisfactionTurn[who] = turn;
  } else if (what === 'reason') {
    const reason = people.lostReason[who]!;
    people.fileReason[who] = reason > 0 && reason < LEAVING_REASONS.length ? reason : 255;
  } else {
    people.fileFields[who] = people.fileFields[who]! | (1 << FILE_FIELDS.indexOf(what));
  }
}

/** A face is on file as it was last seen: whoever is talked to is looked at. */
export function fileFaces({ people, turn }: Draft, { cast, faces }: Talk): void {
  for (const [role, who] of Object.entries(cast)) {
    people.fileMood[who] = faces[role]!.mood;
    people.fileMoodTurn[who] = turn;
  }
}

/**
 * Carries out outcomes that waited: charts, points, dials that run on, money, conduct, flags. In the order given.
 * `from` is the turn in which dials and payments without delay take hold.
 */
export function carryOut(
  draft: Draft,
  outcomes: readonly Settled[],
  company: Company,
  from: number,
  friends: (who: number) => number[],
): void {
  const moved = new Map<string, number>();
  for (const outcome of outcomes) {
    if ('send' in outcome) sendTo(draft, outcome, company, friends);
    else if ('add' in outcome) addTo(draft, outcome, company, friends, moved);
    else if ('dial' in outcome) {
      const start = from + outcome.delay;
      const { dial, by, member, turns } = outcome;
      draft.market.running.push({ dial, by, member: member ?? null, from: start, to: start + turns - 1 });
    } else if ('cents' in outcome) {
      const cents = outcome.cents * timesOf(draft, outcome.times, company);
      if (!Number.isSafeInteger(cents)) throw new Fault('money.notWhole', { line: outcome.line, cents });
      for (let k = 0; k < outcome.turns; k++) {
        draft.market.payments.push({ turn: from + outcome.delay + k, line: outcome.line, cents, known: false });
      }
    } else if ('agree' in outcome) agreeWith(draft, outcome, company, friends);
    else if ('conduct' in outcome) draft.firm.conduct -= outcome.conduct;
    else if ('flag' in outcome) setFlag(draft, outcome.flag, outcome.is);
  }
}

function setFlag(draft: Draft, flag: string, is: boolean): void {
  const others = draft.market.flags.filter((one) => one !== flag);
  draft.market.flags = is ? sortedStrings([...others, flag]) : others;
}

const PRICE = { least: 0.1, most: 3 };
const DAYS = { least: 0, most: 180 };

/** What was agreed with a business stands from the close on. Consumers have no terms of their own: nothing changes. */
function agreeWith(
  draft: Draft,
  { agree, by, to }: Extract<Settled, { agree: unknown }>,
  company: Company,
  friends: (who: number) => number[],
): void {
  const { people, rules } = draft;
  for (const who of peopleMeant(draft, to, company, friends)) {
    if (!rules.segments[people.segment[who]!]!.trade) continue;
    if (agree === 'price') people.fileDeal[who] = clamp(people.fileDeal[who]! + by, PRICE);
    else people.fileTermDays[who] = clamp(people.fileTermDays[who]! + Math.round(by), DAYS);
  }
}

const clamp = (value: number, { least, most }: typeof DAYS): number => Math.max(least, Math.min(most, value));

function timesOf(draft: Draft, times: 'alike' | Kpi | undefined, company: Company): number {
  if (times === undefined) return 1;
  if (times === 'alike') return company.alike.length;
  return Math.round(kpisOf(draft)[times].value ?? 0);
}

function sendTo(
  draft: Draft,
  { send, chart, to }: Extract<Settled, { send: unknown }>,
  company: Company,
  friends: (who: number) => number[],
): void {
  if (chart === 'arc') {
    moveArc(draft, to, send);
    return;
  }
  const { people, rules } = draft;
  const table: ChartTable = rules.charts[chart];
  const event = table.event[send];
  if (event === undefined) throw new Fault('chart.unknownState', { chart, event: send });
  const column = {
    mood: people.mood,
    privacy: people.privacy,
    lifecycle: people.life,
    ticket: people.ticket,
    level: people.level,
  };
  const states = column[chart];
  for (const who of peopleMeant(draft, to, company, friends)) states[who] = stepTable(table, states[who]!, event);
}

/** Moves a named customer's own story; events its state does not know leave it where it is. */
function moveArc(draft: Draft, member: string, send: string): void {
  const table = draft.rules.arcs[member];
  const path = draft.market.arcs[member];
  const event = table?.event[send];
  if (!table || !path || event === undefined) throw new Fault('chart.unknownState', { arc: member, event: send });
  const now = path.at(-1)!;
  const next = stepTable(table, now, event);
  if (next !== now) path.push(next);
}

function addTo(
  draft: Draft,
  { add, points, to }: Extract<Settled, { add: unknown }>,
  company: Company,
  friends: (who: number) => number[],
  moved: Map<string, number>,
): void {
  const column = draft.people[COLUMN[add]];
  for (const who of peopleMeant(draft, to, company, friends)) {
    const key = `${add}/${who}`;
    const before = moved.get(key) ?? 0;
    const after = Math.max(-MOST_POINTS, Math.min(MOST_POINTS, before + points));
    moved.set(key, after);
    column[who] = Math.max(LOWEST[add], Math.min(HIGHEST[add], column[who]! + after - before));
  }
}
