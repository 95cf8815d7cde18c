import { readFileSync } from 'node:fs';
import { coins } from '../src/players/coins.ts';
import { PLAYERS } from '../src/players/index.ts';
import type { ChartDoc } from '../src/sim/charts/language.ts';
import { startActor, xstateMachine } from '../src/sim/charts/machine.ts';
import { PRESETS } from '../src/sim/charts/presets.ts';
import { compileChart } from '../src/sim/charts/table.ts';
import { CROWD_KINDS } from '../src/sim/charts/vocabulary.ts';
import { Scenario } from '../src/sim/language/scenario.ts';
import { luckOf } from '../src/sim/luck/key.ts';
import { bytesPerCustomer } from '../src/sim/people/columns.ts';
import { prepare } from '../src/sim/prepare.ts';
import { digest } from '../src/sim/record/digest.ts';
import { playAct, recordOf, startPlay } from '../src/sim/record/record.ts';
import { replayChain } from '../src/sim/record/verify.ts';
import type { Rules } from '../src/sim/rules.ts';
import { scoreRun } from '../src/sim/score/score.ts';
import { apply } from '../src/sim/turn/apply.ts';
import type { Run } from '../src/sim/turn/run.ts';
import { neutralDecisions, start } from '../src/sim/turn/start.ts';
import { observe } from '../src/sim/view/see.ts';
import { watchOver } from '../src/sim/why/watch.ts';
import { onActors } from './actors.ts';
import { medianMs, warmUp } from './measure.ts';

const T14 = new URL('../src/scenarios/catalog/T14.json', import.meta.url);

/** What the bench prints: times are this machine's, ratios travel. */
export interface BenchResult {
  readonly nsPerCustomerTurn: Readonly<Record<string, number>>;
  readonly growth: number; // slowest against 1,000 customers
  readonly bytesPerCustomer: number;
  readonly chartStepRatio: number; // actor.send against a table step
  readonly ratioToXStateActors: number; // whole engine on actors against tables
  readonly sameDigest: boolean;
  readonly watchCost: number; // share of time a watch over five customers adds
  readonly replayMs: number; // chain of a T14 record, births and past included
  readonly scoringMs: number; // marks' two runs and three play-outs
  readonly people: number;
}

export function runBench(): BenchResult {
  const scenario = JSON.parse(readFileSync(T14, 'utf8')) as unknown;
  const sizes = [1000, 10_000, 100_000];
  const ns = sizes.map((size) => nsPerCustomerTurn(scaled(scenario, size)));
  const rules = prepare(Scenario.parse(scenario));
  const actors = againstActors(scaled(scenario, 1000));
  const record = recordTimes(rules);
  return {
    nsPerCustomerTurn: Object.fromEntries(sizes.map((size, k) => [size, Math.round(ns[k]!)])),
    growth: Math.max(...ns) / ns[0]!,
    bytesPerCustomer: bytesPerCustomer(rules.groups),
    chartStepRatio: chartStepRatio(),
    ...actors,
    watchCost: watchCost(scaled(scenario, 10_000)),
    ...record,
    people: rules.n,
  };
}

/** The same scenario with about this many people; shares stay, names leave. */
function scaled(raw: unknown, size: number): Rules {
  const scenario = Scenario.parse(raw);
  const now = scenario.segments.reduce((sum, one) => sum + one.customers + one.prospects, 0);
  const times = size / now;
  const segments = scenario.segments.map((one) => ({
    ...one,
    customers: Math.max(12, Math.round(one.customers * times)),
    prospects: Math.round(one.prospects * times),
    newcomers: [],
  }));
  const { openTickets } = scenario.past;
  const past = {
    ...scenario.past,
    ...(openTickets === undefined ? {} : { openTickets: Math.round(openTickets * times) }),
  };
  const work = { ...scenario.work, minutesAtRest: scenario.work.minutesAtRest * times };
  return prepare({ ...scenario, segments, past, work });
}

const closeNeutral = (run: Run): Run => {
  const applied = apply(run, { kind: 'close', decisions: neutralDecisions(run.rules) });
  if (!applied.ok) throw new Error(applied.refusals[0]?.code);
  return applied.run;
};

function nsPerCustomerTurn(rules: Rules): number {
  const opened = closeNeutral(start(rules, luckOf('bench')));
  warmUp(() => closeNeutral(opened), 1500);
  const times = rules.n > 50_000 ? 3 : 15;
  return (medianMs(() => closeNeutral(opened), times) * 1e6) / rules.n;
}

function chartStepRatio(): number {
  const doc: ChartDoc = PRESETS.mood.fiveMoods;
  const table = compileChart('mood', doc);
  const toss = coins('bench');
  const events = Array.from({ length: 20_000 }, () => Math.floor(toss() * table.stride));
  const names = Object.keys(table.event);
  let state = table.initial;
  const { next, stride } = table;
  const stepped = medianMs(() => {
    for (let k = 0; k < 100; k++) for (let e = 0; e < events.length; e++) state = next[state * stride + events[e]!]!;
  }, 9);
  if (state > 200) throw new Error('a table leads nowhere');
  const actor = startActor(xstateMachine(doc));
  const sent = medianMs(() => {
    for (const event of events) actor.send(names[event]!);
  }, 5);
  return sent / (stepped / 100);
}

function againstActors(rules: Rules): Pick<BenchResult, 'ratioToXStateActors' | 'sameDigest'> {
  const charts: Record<string, unknown> = {};
  for (const kind of CROWD_KINDS) {
    const choice = rules.scenario.charts[kind];
    const presets: Readonly<Record<string, ChartDoc>> = PRESETS[kind];
    const doc = 'preset' in choice ? presets[choice.preset]! : choice;
    charts[kind] = onActors(kind, doc, rules.charts[kind]).table;
  }
  const acting: Rules = { ...rules, charts: charts as unknown as Rules['charts'] };
  const opened = start(rules, luckOf('actors'));
  const tables = medianMs(() => closeNeutral(opened), 5);
  const onStage = { ...opened, rules: acting };
  const actors = medianMs(() => closeNeutral(onStage), 5);
  return {
    ratioToXStateActors: actors / tables,
    sameDigest: digest(closeNeutral(onStage)) === digest(closeNeutral(opened)),
  };
}

function watchCost(rules: Rules): number {
  const opened = closeNeutral(start(rules, luckOf('watch')));
  const act = { kind: 'close', decisions: neutralDecisions(rules) } as const;
  const ratios = Array.from({ length: 9 }, () => {
    const off = medianMs(() => apply(opened, act), 1);
    const on = medianMs(() => apply(opened, act, { watch: watchOver([1, 20, 300, 400, 900]) }), 1);
    return on / off;
  });
  ratios.sort((a, b) => a - b);
  return ratios[4]! - 1;
}

function recordTimes(rules: Rules): Pick<BenchResult, 'replayMs' | 'scoringMs'> {
  let play = startPlay(rules, luckOf('record'));
  const player = PLAYERS['do-nothing']!('');
  while (!play.run.over) {
    const played = playAct(play, player.next(observe(play.run)), { by: 'player' });
    if (!played.ok) throw new Error(played.refusals[0]?.code);
    play = played.play;
  }
  const record = recordOf(play);
  return {
    replayMs: medianMs(() => replayChain(rules, record), 5),
    scoringMs: medianMs(() => scoreRun(play.run), 5),
  };
}
