import { expect, test } from 'vitest';
import { readBound } from '../../../src/sim/decide/bound.ts';
import type { Bound } from '../../../src/sim/decide/knobs.ts';
import type { Decision } from '../../../src/sim/decide/space.ts';
import { startDecision } from '../../../src/sim/decide/start.ts';
import type { DialWriter } from '../../../src/sim/dials.ts';
import { LEVERS } from '../../../src/sim/levers/index.ts';
import type { AnyLever, Desk } from '../../../src/sim/levers/lever.ts';
import { countFiles } from '../../../src/sim/people/audience.ts';
import type { ColumnName } from '../../../src/sim/people/columns.ts';
import { planWriter } from '../../../src/sim/plan-writer.ts';
import type { Market } from '../../support/small-rules.ts';
import { openMarket, playTurn, smallRules } from '../../support/small-rules.ts';
import { columnsOfSide, columnsThatDiffer } from '../../support/spied-columns.ts';
import { BOUNDS } from './bounds.ts';

const TURNS = 6;
const rules = smallRules({
  turns: TURNS,
  segments: [
    { customers: 250, prospects: 400, concern: 1, centres: 0.1, money: 0.8, need: 0.8 },
    { customers: 150, prospects: 100 },
    { customers: 40, prospects: 20, trade: { risk: 0.1 } },
  ],
  tenders: [
    {
      id: 'contract',
      name: { en: 'x' },
      story: { en: 'x' },
      opens: 1,
      decides: 2,
      segment: 'people2',
      at: 40,
      weeks: 52,
      rivals: [{ name: { en: 'x' }, price: 1 }],
      wonText: { en: 'x' },
      lostText: { en: 'x' },
    },
  ],
  work: { minutesAtRest: 2800, ticketMinutes: 40 },
  firm: { reviews: true },
  past: { weeks: 52, openTickets: 25 },
  model: { serve: { failurePerOrder: 0.12 } },
});

/** A decision that stands for the lever: far from its start. */
const PULLED: Readonly<Record<string, Decision>> = {
  staff: { agents: 4 },
  promotion: { depth: 2000, whom: 'all' },
  complaints: { triage: 'severity', remedy: 'payFirst' },
  callbacks: { sample: 120 },
  programme: { form: 'gift' },
  quality: { level: 'supplier' },
  winBack: { way: 'coupon' },
  panel: { size: 20 },
  referral: { bounty: 4000 },
  memberPrice: { off: 1000 },
  bigSale: { depth: 3000, limit: 0, notice: true },
  monthlyBox: { places: 60 },
  listPrice: { step: { people: 1000, people1: 0, people2: 0 } },
  fees: { fee: 1000, shown: false },
  credit: { days: 30, limit: 1 },
  bid: { price: 85, clause: 'penalty' },
  grading: { by: 'contribution' },
  bundle: { off: 2000 },
  training: { each: 240 },
  wording: { standard: 'script', banned: true },
  timeLimits: { serve: 2, settle: 2 },
  knowledgeBase: { articles: 20 },
  callCentre: { seats: 2, home: 'outside' },
  redesign: { step: { broken: 'automate', rude: 'simplify' } },
  escalation: { limit: 5000, boss: 'manager' },
  statement: { tone: 'vague', repay: 1000 },
  care: { top: 'visit', middle: 'call', rest: 'message', stage: 'all', times: 4 },
  returnVisits: { visits: 30, whom: 'new', prepare: true, followUp: false },
  club: { places: 40, form: 'evenings' },
  festival: { prepare: 'large', invite: true },
  personalPlan: { people: 60, all: true },
  advertising: { spend: 400_000, message: 'big' },
  targeting: { go: { people: true, people1: false, people2: true }, qualify: 'ask' },
  prospecting: { calls: 120, method: 'hound' },
  marketMix: { budget: 300_000, way: 'pull', mix: { product: 40, price: 20, place: 20, promotion: 20 } },
  location: { place: 'mall' },
  onlineChannel: { form: 'shop' },
  fields: { extent: 'everything', consent: 'asked' },
  survey: { method: 'visit', sample: 100, every: 'quarter' },
  mysteryVisits: { visits: 8 },
  cleaning: { part: 10_000, by: 'system' },
  mining: { depth: 'patterns' },
  crmSystem: { source: 'buyFamous', idea: 0, people: 0 },
  security: { guard: 'none', custodian: false },
  incentives: { bonus: 2000, on: 'sales' },
  contactOwner: { owner: true, log: 'none' },
  roles: { split: 'desks', kept: 2500 },
  culture: { effort: 'lived', department: true },
};
/** A lever whose work shows only beside others: what it is pulled with, on both sides of the comparison. */
const BESIDE: Readonly<Record<string, Readonly<Record<string, Decision>>>> = {
  cleaning: { care: PULLED['care']! },
  grading: { care: PULLED['care']! }, // who is in which tier matters where tiers are treated apart
  mining: { care: PULLED['care']!, fields: PULLED['fields']! }, // with nothing on file there is nothing to find
  crmSystem: { care: PULLED['care']! },
};

/** Plays some turns with real levers over the real phases, nothing else, on the same luck. */
function play(decisions: Readonly<Record<string, Decision>>): Market {
  const market = openMarket(rules, 'levers in a market');
  const memories: Record<string, unknown> = {};
  let writer: DialWriter | null = null;
  for (let turn = 1; turn <= TURNS; turn++) {
    playTurn(market, {
      dials: (dials) => {
        writer = dials;
      },
      plan: (people) => {
        for (const lever of LEVERS) {
          const decision = decisions[lever.id];
          if (!decision) continue;
          const terms = lever.terms.parse({});
          const desk: Desk<unknown, unknown> = {
            turn,
            of: TURNS,
            weeks: rules.weeks,
            terms,
            memory: memories[lever.id] ?? lever.memory(terms),
            rosters: rules.rosters,
            count: (audience) => countFiles(people, audience, turn),
            last: {},
          };
          const constants = lever.constants.parse({});
          memories[lever.id] = lever.act(decision as never, desk, constants, writer!, planWriter(people, turn));
        }
      },
    });
  }
  return market;
}

function startOf(lever: AnyLever): Decision {
  const bounds: Record<string, Bound> = {};
  for (const [name, bound] of Object.entries(BOUNDS[lever.id]!)) bounds[name] = readBound(lever.knobs[name]!, bound);
  return startDecision(lever, bounds, rules.rosters);
}

const TRUTH = columnsOfSide(openMarket(rules, 'levers in a market').people, ['truth']);

test.each(LEVERS.map((lever) => [lever.id, lever] as const))(
  '%s changes what customers feel, do or are, not money alone',
  (id, lever) => {
    const beside = BESIDE[id] ?? {};
    // what stands for security is no guard at all, held against the best
    const usual = id === 'security' ? { guard: 'strict', custodian: true } : startOf(lever);
    const without = play({ ...beside, [id]: usual });
    const pulled = play({ ...beside, [id]: PULLED[id]! });
    const moved: readonly ColumnName[] = columnsThatDiffer(without.people, pulled.people);
    if (id === 'survey') expect(moved).toContain('fileSatisfaction');
    else expect(moved.filter((column) => TRUTH.includes(column))).not.toEqual([]);
  },
);
