import { playLogged } from '../src/balance/play-policy.ts';
import { coins } from '../src/players/coins.ts';
import { PLAYERS } from '../src/players/index.ts';
import type { ChartDoc } from '../src/sim/charts/language.ts';
import { startActor, xstateMachine } from '../src/sim/charts/machine.ts';
import { PRESETS } from '../src/sim/charts/presets.ts';
import { compileChart } from '../src/sim/charts/table.ts';
import { CROWD_KINDS } from '../src/sim/charts/vocabulary.ts';
import { luckOf } from '../src/sim/luck/key.ts';
import { bytesPerCustomer } from '../src/sim/people/columns.ts';
import { prepare } from '../src/sim/prepare.ts';
import { digest } from '../src/sim/record/digest.ts';
import { recordOf } from '../src/sim/record/record.ts';
import { replayChain } from '../src/sim/record/verify.ts';
import type { Rules } from '../src/sim/rules.ts';
import { scoreRun } from '../src/sim/score/score.ts';
import { apply } from '../src/sim/turn/apply.ts';
import { neutralDecisions, start } from '../src/sim/turn/start.ts';
import { watchOver } from '../src/sim/why/watch.ts';
import { onActors } from './actors.ts';
import { fusedKernel } from './kernel.ts';
import { leverMicros } from './levers.ts';
import { closeNeutral, scaled, t14 } from './markets.ts';
import { cpuMs, leastMs, pairedRatio, warmUp } from './measure.ts';

/** What the bench prints: times are this machine's, ratios travel. Times are CPU time, the least of several rounds. */
export interface BenchResult {
  readonly nsPerCustomerTurn: Readonly<Record<string, number>>;
  readonly growth: number; // slowest against 1,000 customers
  readonly ratioToKernel: number; // a close against six draws and ninety operations a customer
  readonly bytesPerCustomer: BytesResult;
  readonly leverMicros: Readonly<Record<string, number>>; // bill and act at the last steps, by lever
  readonly chartStepRatio: number; // actor.send against a table step
  readonly ratioToXStateActors: number; // whole engine on actors against tables
  readonly sameDigest: boolean;
  readonly watchCost: number; // share of time a watch over five customers adds
  readonly replayMs: number; // chain of a T14 record, births and past included
  readonly scoringMs: number; // marks' two runs and three play-outs
  readonly people: number;
  readonly million: MillionResult | null; // null where it was left out
}

interface BytesResult {
  readonly born: number; // shared by all runs of a population
  readonly kept: number; // copied for every act
  readonly scratch: number; // plans and what happened: laid anew for a turn played out
}

interface MillionResult {
  readonly people: number;
  readonly turns: number; // closed
  readonly seconds: number; // births and past included
}

const SIZES = [1000, 10_000, 100_000];
const QUICK_SIZES = [1000, 10_000];
const PAIRS = 41;
const QUICK_PAIRS = 15;

/** @param quick   leaves out the hundred thousand and the million, which take minutes */
export function runBench({ quick }: { readonly quick: boolean }): BenchResult {
  const sizes = quick ? QUICK_SIZES : SIZES;
  const pairs = quick ? QUICK_PAIRS : PAIRS;
  const scenario = t14();
  const rules = prepare(scenario);
  // first, as whoever verifies a record does nothing before; last the actors, whose tables no compiler can see through
  const record = recordTimes(rules);
  const ns = nsPerCustomerTurn(sizes.map((size) => scaled(scenario, size)));
  const tenThousand = scaled(scenario, 10_000);
  return {
    nsPerCustomerTurn: Object.fromEntries(sizes.map((size, k) => [size, Math.round(ns[k]!)])),
    growth: Math.max(...ns) / ns[0]!,
    ratioToKernel: ratioToKernel(tenThousand, pairs),
    bytesPerCustomer: {
      born: bytesPerCustomer(rules.groups, ['born']),
      kept: bytesPerCustomer(rules.groups, ['truth', 'file']),
      scratch: bytesPerCustomer(rules.groups, ['plan', 'turn']),
    },
    leverMicros: leverMicros(opening(rules, 'levers')),
    watchCost: watchCost(tenThousand, 3 * pairs),
    ...record,
    people: rules.n,
    million: quick ? null : playMillion(scaled(scenario, 1_000_000)),
    chartStepRatio: chartStepRatio(),
    ...againstActors(scaled(scenario, 1000), pairs),
  };
}

const opening = (rules: Rules, seed: string) => closeNeutral(start(rules, luckOf(seed)));

/** Sizes take turns, so that none has the machine's quiet minute for itself. */
function nsPerCustomerTurn(markets: readonly Rules[]): number[] {
  const opened = markets.map((rules) => opening(rules, 'bench'));
  for (const run of opened) warmUp(() => closeNeutral(run), 1000);
  const least = markets.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 8; round++) {
    opened.forEach((run, k) => {
      const times = Math.max(1, Math.round(50_000 / run.rules.n));
      least[k] = Math.min(
        least[k]!,
        cpuMs(() => closeNeutral(run), times),
      );
    });
  }
  return least.map((ms, k) => (ms * 1e6) / markets[k]!.n);
}

function ratioToKernel(rules: Rules, pairs: number): number {
  const opened = opening(rules, 'kernel');
  const kernel = fusedKernel(rules.n);
  const tenTimes = () => {
    for (let k = 0; k < 10; k++) kernel();
  };
  return 10 * pairedRatio(() => closeNeutral(opened), tenTimes, pairs);
}

function chartStepRatio(): number {
  const doc: ChartDoc = PRESETS.mood.fiveMoods;
  const table = compileChart('mood', doc);
  const toss = coins('bench');
  const events = Array.from({ length: 20_000 }, () => Math.floor(toss() * table.stride));
  const names = Object.keys(table.event);
  let state = table.initial;
  const { next, stride } = table;
  const stepped = leastMs(() => {
    for (let k = 0; k < 100; k++) for (let e = 0; e < events.length; e++) state = next[state * stride + events[e]!]!;
  }, 9);
  if (state > 200) throw new Error('a table leads nowhere');
  const actor = startActor(xstateMachine(doc));
  const sent = leastMs(() => {
    for (const event of events) actor.send(names[event]!);
  }, 5);
  return sent / (stepped / 100);
}

function againstActors(rules: Rules, pairs: number): Pick<BenchResult, 'ratioToXStateActors' | 'sameDigest'> {
  const charts: Record<string, unknown> = {};
  for (const kind of CROWD_KINDS) {
    const choice = rules.scenario.charts[kind];
    const presets: Readonly<Record<string, ChartDoc>> = PRESETS[kind];
    const doc = 'preset' in choice ? presets[choice.preset]! : choice;
    charts[kind] = onActors(kind, doc, rules.charts[kind]).table;
  }
  const acting: Rules = { ...rules, charts: charts as unknown as Rules['charts'] };
  const opened = start(rules, luckOf('actors'));
  const onStage = { ...opened, rules: acting };
  return {
    ratioToXStateActors: pairedRatio(
      () => closeNeutral(onStage),
      () => closeNeutral(opened),
      pairs,
    ),
    sameDigest: digest(closeNeutral(onStage)) === digest(closeNeutral(opened)),
  };
}

/** Five customers are watched; the kernel is the same one. */
function watchCost(rules: Rules, pairs: number): number {
  const opened = opening(rules, 'watch');
  const act = { kind: 'close', decisions: neutralDecisions(rules) } as const;
  const on = () => apply(opened, act, { watch: watchOver([1, 20, 300, 400, 900]) });
  return pairedRatio(on, () => apply(opened, act), pairs) - 1;
}

function recordTimes(rules: Rules): Pick<BenchResult, 'replayMs' | 'scoringMs'> {
  const play = playLogged(rules, luckOf('record'), PLAYERS['do-nothing']!, '');
  const record = recordOf(play);
  warmUp(() => replayChain(rules, record), 3000);
  return {
    replayMs: leastMs(() => replayChain(rules, record), 60),
    scoringMs: leastMs(() => scoreRun(play.run), 5),
  };
}

/** The whole game with a million people, start to end; its time is wall-clock time, which is what one waits. */
function playMillion(rules: Rules): MillionResult {
  const from = performance.now();
  let run = start(rules, luckOf('million'));
  while (!run.over) run = closeNeutral(run);
  return { people: rules.n, turns: run.turn, seconds: (performance.now() - from) / 1000 };
}
