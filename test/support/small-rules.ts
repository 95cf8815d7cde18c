import type { Dials, DialWriter } from '../../src/sim/dials.ts';
import { dialWriter, restDials } from '../../src/sim/dials.ts';
import type { ModelConstants } from '../../src/sim/language/model.ts';
import { Scenario } from '../../src/sim/language/scenario.ts';
import { luckOf } from '../../src/sim/luck/key.ts';
import type { Ledger } from '../../src/sim/luck/ledger.ts';
import type { Luck } from '../../src/sim/luck/luck.ts';
import { luckOfRun } from '../../src/sim/luck/streams.ts';
import { bearPeople } from '../../src/sim/people/born.ts';
import { clearPlans, clearTurn } from '../../src/sim/people/clear.ts';
import type { People } from '../../src/sim/people/columns.ts';
import { copyPeople } from '../../src/sim/people/layout.ts';
import { newFirm } from '../../src/sim/people/new-firm.ts';
import { liveThroughPast } from '../../src/sim/people/past.ts';
import { PHASES } from '../../src/sim/phases/index.ts';
import type { Turn, Watch } from '../../src/sim/phases/phase.ts';
import { prepare } from '../../src/sim/prepare.ts';
import type { Rules } from '../../src/sim/rules.ts';
import type { Firm } from '../../src/sim/turn/firm.ts';

const MONTH = 52 / 12;
const text = { en: 'x' };

type Loose = Readonly<Record<string, unknown>>;
/** What a test says of its market; the rest is an ordinary shop. */
export interface Small {
  readonly weeks?: number;
  readonly turns?: number;
  readonly segments?: readonly Loose[];
  readonly model?: { readonly [P in keyof ModelConstants]?: Partial<ModelConstants[P]> };
  readonly work?: Loose;
  readonly firm?: Loose;
  readonly past?: Loose;
  readonly rivals?: readonly Loose[];
  readonly season?: readonly number[];
  readonly charts?: Loose;
  readonly cast?: readonly Loose[];
  readonly inert?: boolean;
  readonly population?: Loose;
  readonly tenders?: readonly Loose[];
}

/** One market of one kind of people, written out as an author would and compiled as any scenario is. */
function smallScenario(small: Small = {}): Scenario {
  const { weeks = MONTH, turns = 12 } = small;
  const segments = (small.segments ?? [{}]).map((segment, k) => ({
    id: k === 0 ? 'people' : `people${k}`,
    name: text,
    about: text,
    customers: 1000,
    prospects: 500,
    buysPer30Days: 1,
    basketCents: 12_000,
    ownShare: 0.35,
    ...segment,
  }));
  const people = segments.reduce((sum, { customers }) => sum + Number(customers), 0);
  return Scenario.parse({
    format: 1,
    id: 'Small',
    languages: ['en'],
    title: text,
    summary: text,
    guidance: 'L1',
    difficulty: 1,
    period: { unit: 'month', weeks, names: Array.from({ length: turns }, () => text) },
    acts: [{ id: 'all', title: text, about: text, from: 1, to: turns, changes: [3] }],
    firm: {
      name: text,
      about: text,
      cash: 10_000_000,
      fixedCents: 1_000_000,
      goodsShare: 0.45,
      shippingCents: 700,
      ...small.firm,
    },
    posts: [{ id: 'desk', name: text }],
    work: {
      orderMinutes: 12,
      ticketMinutes: 30,
      contactMinutes: 6,
      minutesAtRest: 9 * people * (weeks / MONTH),
      ...small.work,
    },
    segments,
    causes: [
      { id: 'broken', name: text, share: 0.6, money: true },
      { id: 'rude', name: text, share: 0.4, money: false },
    ],
    rivals: small.rivals ?? [{ id: 'other', name: text, about: text }],
    ...(small.season ? { season: small.season } : {}),
    ...(small.past ? { past: small.past } : {}),
    ...(small.charts ? { charts: small.charts } : {}),
    ...(small.population ? { population: small.population } : {}),
    ...(small.tenders ? { tenders: small.tenders } : {}),
    ...(small.model ? { model: small.model } : {}),
    ...(small.cast
      ? {
          cast: small.cast,
          arcs: {
            story: { name: text, chart: { id: 'story', initial: 'begun', states: { begun: { meta: { end: true } } } } },
          },
        }
      : {}),
    inert: small.inert ?? false,
    levers: {},
    endings: [{ id: 'over', title: text, text, when: [] }],
  });
}

export function smallRules(small: Small = {}): Rules {
  return prepare(smallScenario(small));
}

/** A market in play: what a run holds without desk, talks and score. */
export interface Market {
  readonly rules: Rules;
  readonly people: People;
  readonly firm: Firm;
  readonly luck: Luck;
  turn: number;
}

const opened = new WeakMap<Rules, Map<string, Pick<Market, 'people' | 'firm'>>>();

/** Births and past, ready for turn 1. The same market opened again is a copy of the first. */
export function openMarket(rules: Rules, seed: string | number, ledger: Ledger | null = null): Market {
  const luck = luckOfRun(rules, luckOf(String(seed)), ledger);
  const known = opened.get(rules) ?? new Map<string, Pick<Market, 'people' | 'firm'>>();
  opened.set(rules, known);
  const before = ledger === null ? known.get(String(seed)) : undefined;
  if (before) return { rules, people: copyPeople(before.people), firm: structuredClone(before.firm), luck, turn: 0 };
  const firm = newFirm(rules.scenario);
  const people = bearPeople(rules, luck);
  liveThroughPast(rules, people, firm, luck);
  known.set(String(seed), { people: copyPeople(people), firm: structuredClone(firm) });
  return { rules, people, firm, luck, turn: 0 };
}

/** What a test does in one turn: dials turned, plans written; nothing is neutral. */
export interface Doing {
  readonly dials?: (writer: DialWriter, dials: Dials) => void;
  readonly plan?: (people: People, rules: Rules) => void;
  readonly watch?: Watch | null;
  readonly see?: (turn: Turn) => void; // before the phases run
  readonly after?: (phase: string, turn: Turn) => void;
}

/** The next turn, ready for its phases, as a close makes it without levers: hands at rest, season and rivals as authored. */
export function nextTurn(market: Market, doing: Doing = {}): Turn {
  const { rules, people, firm, luck } = market;
  market.turn += 1;
  luck.turn(market.turn);
  firm.turnLedger = [];
  clearTurn(people);
  clearPlans(people);
  const dials = restDials(rules.members);
  dials['serve.minutes'][0] = rules.openingCapacity;
  const writer = dialWriter(dials, rules.members);
  for (const { id, price } of rules.scenario.rivals) writer.scale('rival.price', price, id);
  const season = rules.scenario.season?.[(market.turn - 1) % rules.turns];
  if (season !== undefined) writer.scale('demand.season', season);
  doing.dials?.(writer, dials);
  doing.plan?.(people, rules);
  return { rules, people, firm, dials, luck, watch: doing.watch ?? null, turn: market.turn, weeks: rules.weeks };
}

/** The next turn, played. */
export function playTurn(market: Market, doing: Doing = {}): Turn {
  const turn = nextTurn(market, doing);
  doing.see?.(turn);
  for (const phase of PHASES) {
    phase.run(turn);
    doing.after?.(phase.name, turn);
  }
  return turn;
}

export const customersOf = ({ rules, people }: Pick<Market, 'rules' | 'people'>): number[] => {
  const found: number[] = [];
  for (let i = 0; i < people.n; i++) if (rules.charts.lifecycle.is.customer[people.life[i]!] === 1) found.push(i);
  return found;
};

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
