import { PLAYERS } from '../players/index.ts';
import type { Axis, Rules } from '../sim/index.ts';
import { engine } from '../sim/index.ts';
import { workAlone } from './desk.ts';
import type { Exploit } from './exploits.ts';
import { exploitsOf } from './exploits.ts';
import { findAll } from './findings.ts';
import { JITTERS, shareOfLuck } from './luck-share.ts';
import { AXES, deviation, marksFrom, mean } from './measure-marks.ts';
import { PLANNERS, withScore } from './provisional.ts';
import type { BalanceReport } from './report-shape.ts';
import { groundOn } from './search/ground.ts';
import type { Plan } from './search/plan.ts';
import { planOf } from './search/plan.ts';
import { sweepsOf } from './sweep.ts';
import { waysToReplies } from './talk-paths.ts';
import type { Crew, Game, Policy } from './task.ts';
import { TRAP_LEVER, trapCurve } from './trap-curve.ts';
import type { Base, Seeds } from './trials.ts';
import { layOver, tryReplies, trySweeps } from './trials.ts';

export interface BalanceOptions {
  /** Games to play, all told; what a report cannot do without is played even so. */
  readonly games: number;
  /** Decides all luck and every toss of the searcher. */
  readonly seed: string;
  /** Seeds that each player is played on; by the number of games if left out. */
  readonly runs?: number;
}
export interface BalanceWork {
  /** Who does the work: this thread, if left out. */
  readonly hire?: (rules: Rules) => Crew;
  /** Is told how much is done, from 0 to 1; the report waits for what it gives back. */
  readonly progress?: (done: number) => void | Promise<void>;
  /** Asked between games: whether to stop. */
  readonly cancelled?: () => boolean;
}

/** Independent searches side by side, and games of each between two looks at who is ahead. (chosen) */
const SEARCHES = 4;
const ROUND = 48;
/** Seeds a plan is searched on, and others it is judged on. (chosen) */
const SEARCH_SEEDS = 4;
/** Largest luck share there should be, by how many customers the scenario opens with (model.md §7). */
const MOST_LUCK = { few: 0.25, many: 0.1, limit: 500 };

class Cancelled extends Error {}

/**
 * The author's report: every player, a searcher, every knob, every reply and every exploit, on seeded games.
 *
 * Pure: the same rules, options and engine give the same report, whoever does the work and in however many threads.
 *
 * @returns  null when it was cancelled
 */
export async function balance(
  rules: Rules,
  options: BalanceOptions,
  { hire = workAlone, progress = () => {}, cancelled = () => false }: BalanceWork = {},
): Promise<BalanceReport | null> {
  let done = 0;
  const check = () => {
    if (cancelled()) throw new Cancelled();
  };
  try {
    check();
    const scored = await withScore(rules, options.seed);
    const budget = budgetFor(scored, options);
    const told = async (games: number) => {
      done += games;
      await progress(Math.min(1, done / Math.max(1, budget.total)));
      check();
    };
    await progress(0);
    return await work(scored, { rules, options, crew: hire(scored), budget, told, games: () => done });
  } catch (error) {
    if (error instanceof Cancelled) return null;
    throw error;
  }
}

type Budget = ReturnType<typeof budgetFor>;

/** How the games are shared out. What the sweeps and trials leave is searched with. */
function budgetFor(rules: Rules, { games, runs: asked }: BalanceOptions) {
  const view = engine.observe(engine.start(rules, '0'.repeat(64)));
  const stops = sweepsOf(view).reduce((sum, { stops: list }) => sum + (list.length > 1 ? list.length : 0), 0);
  const talks = waysToReplies(rules.scenario).length;
  const plenty = games >= 1500;
  const runs = asked ?? (plenty ? 6 : 2);
  const seeds = plenty ? 2 : 1;
  const judged = plenty ? 12 : 4;
  const luckSeeds = plenty ? 6 : 3;
  const variants = plenty ? JITTERS : 12;
  const marks = plenty ? 24 : 6;
  const players = Object.keys(PLAYERS).length * runs;
  const must = players + (2 * stops + talks + 8) * seeds + 3 * judged + luckSeeds * variants + 2 * marks;
  const search = Math.max(0, games - must);
  return { total: must + search, runs, seeds, judged, luckSeeds, variants, marks, search };
}

interface Work {
  readonly rules: Rules; // as they came
  readonly options: BalanceOptions;
  readonly crew: Crew;
  readonly budget: Budget;
  readonly told: (games: number) => Promise<void>;
  readonly games: () => number;
}

async function work(
  scored: Rules,
  { rules, options, crew, budget, told, games: played }: Work,
): Promise<BalanceReport> {
  const seedsOf = (label: string, many: number): Seeds =>
    Array.from({ length: many }, (_, k) => `${options.seed}/${label}${k}`);
  const play = async (policy: Policy, seeds: Seeds): Promise<readonly Game[]> => {
    const games = await crew.work(seeds.map((seed) => ({ kind: 'play' as const, seed, policy })));
    await told(games.length);
    return games;
  };
  const names = Object.keys(PLAYERS);
  const runSeeds = seedsOf('', budget.runs);
  const byPlayer: Record<string, readonly Game[]> = {};
  for (const name of names) byPlayer[name] = await play({ by: name }, runSeeds);
  const totals = names.map((name) => ({ name, total: mean(byPlayer[name]!.map(({ total }) => total)) }));
  const planners = totals.filter(({ name }) => PLANNERS.includes(name)).sort((a, b) => b.total - a.total);

  const found = await searchAll(
    scored,
    planners.map(({ name }) => name),
    { crew, budget, told, seed: options.seed },
  );
  const judges = seedsOf('judge/', budget.judged);
  const leader = { policy: { by: planners[0]!.name } as Policy, games: await play({ by: planners[0]!.name }, judges) };
  const idle = await play({ by: 'do-nothing' }, judges);
  const challenger = found ? { policy: { plan: found } as Policy, games: await play({ plan: found }, judges) } : leader;
  const meanOf = (games: readonly Game[]) => mean(games.map(({ total }) => total));
  const isFound = found !== null && meanOf(challenger.games) > meanOf(leader.games);
  const best = isFound ? challenger : leader;
  const nothing = { policy: { by: 'do-nothing' } as Policy, games: idle };
  const few = judges.slice(0, budget.seeds);
  const base = ({ policy, games }: { policy: Policy; games: readonly Game[] }): Base => ({
    policy,
    seeds: few,
    games: games.slice(0, budget.seeds),
  });
  const bases = { crew, rules: scored, best: base(best), nothing: base(nothing) };

  const swept = await trySweeps(bases, told);
  const replied = await tryReplies(bases, told);
  const view = engine.observe(engine.start(scored, '0'.repeat(64)));
  const exploits = exploitsOf(
    view,
    sweepsOf(view).filter(({ stops }) => stops.length > 1),
    swept.trials,
  );
  const tricks: { readonly exploit: Exploit; readonly games: readonly Game[] }[] = [];
  for (const over of ['best', 'nothing'] as const) {
    const own = exploits.filter((one) => one.over === over);
    const overlays = own.map(({ overlay }) => overlay);
    const trials = await layOver(crew, bases[over], overlays, told);
    for (const [k, { games }] of trials.entries()) tricks.push({ exploit: own[k]!, games });
  }
  const variants = await luckOf(crew, seedsOf('luck/', budget.luckSeeds), budget, told);
  const reference = best.games[0]!.reference;
  const marked = await crew.work(
    seedsOf('marks/', budget.marks).map((seed) => ({ kind: 'marks' as const, seed, reference })),
  );
  await told(2 * marked.length);

  const bestOnFew = meanOf(bases.best.games);
  const customers = scored.segments.reduce((sum, one) => sum + one.customers, 0);
  const share = shareOfLuck(variants);
  const luck =
    share === null
      ? null
      : {
          share,
          most: customers >= MOST_LUCK.limit ? MOST_LUCK.many : MOST_LUCK.few,
          variants: budget.variants,
          seeds: budget.luckSeeds,
        };
  const plain = Math.max(meanOf(byPlayer['plain-sensible']!), meanOf(byPlayer['plain-key-accounts']!));
  const difficulty = difficultyOf(scored.scenario.difficulty, {
    plain,
    best: meanOf(best.games),
    nothing: meanOf(idle),
  });
  const proposed = proposedOf(
    marked.map(({ nothing: raw }) => raw),
    marked.map(({ reference: raw }) => raw),
  );
  const all = [
    ...names.flatMap((name) => byPlayer[name]!),
    ...leader.games,
    ...challenger.games,
    ...idle,
    ...swept.games,
    ...replied.games,
    ...tricks.flatMap(({ games }) => games),
  ];
  const { scoring } = rules.scenario;
  const findings = findAll({
    rules: scored,
    hadScore: scoring !== undefined,
    stale: scoring?.marks.rules !== undefined && scoring.marks.rules !== rules.unmarked,
    best: meanOf(best.games),
    nothing: meanOf(idle),
    luckSd: deviation(best.games.map(({ total }) => total)),
    players: totals,
    sweeps: swept.trials,
    replies: replied.trials,
    exploits: tricks.map(({ exploit, games }) => ({
      exploit,
      total: meanOf(games),
      behind: bestOnFew - meanOf(games),
    })),
    games: all,
    luck,
    difficulty,
    proposed,
  });
  const faults = findings.filter(({ level }) => level === 'fault').length;
  const offered = new Set(all.flatMap(({ seen }) => seen));
  return {
    format: 1,
    scenario: rules.scenario.id,
    rules: rules.hash,
    engine: engine.version,
    seed: options.seed,
    games: played(),
    runs: budget.runs,
    marks: scoring ? 'own' : 'provisional',
    verdict: faults > 0 ? 'faulty' : findings.some(({ code }) => WEAK.includes(code)) ? 'weak' : 'sound',
    changes: findings
      .flatMap(({ level, code }, k) => (level === 'fault' || USEFUL.includes(code) ? [k] : []))
      .slice(0, 3),
    findings,
    players: names.map((name) => playerRow(name, byPlayer[name]!)),
    best: {
      by: isFound ? found.by : planners[0]!.name,
      searched: found === null ? 0 : roundsOf(budget) * SEARCHES * ROUND,
      found: isFound,
      total: spreadOf(best.games.map(({ total }) => total)),
      above: meanOf(best.games) - meanOf(leader.games),
      than: planners[0]!.name,
      plan: { turns: reference.turns.map((turn) => ({ ...turn })), replies: copied(reference.replies) },
    },
    luck,
    difficulty,
    trap: scored.levers.some(({ id }) => id === TRAP_LEVER) ? trapCurve(byPlayerTold(byPlayer)) : null,
    proposed,
    sweeps: swept.trials.map(({ sweep, best: onBest, nothing: onNothing }) => ({
      lever: sweep.lever,
      knob: sweep.knob,
      member: sweep.member,
      stops: sweep.stops.map(({ value }, k) => ({ value, best: onBest[k]!.points, nothing: onNothing[k]!.points })),
    })),
    replies: replied.trials.map(({ way: { encounter, node, reply }, effect }) => ({
      encounter,
      node,
      reply,
      offered: offered.has(`offered/${encounter}/${node}/${reply}`),
      points: effect?.points ?? null,
    })),
    segments: scored.segments.map(({ id }, k) => ({
      id,
      best: mean(best.games.map(({ segments }) => segments[k]!)),
      nothing: mean(idle.map(({ segments }) => segments[k]!)),
      most: Math.max(...all.map(({ segments }) => segments[k]!)),
    })),
  };
}

/** Notes that an author should act on before a class plays. */
const WEAK: readonly string[] = ['luck.much', 'event.unseen', 'lever.flat', 'marks.invalid', 'marks.none'];
/** Notes that are at least something to do. What is rare may be meant to be. */
const USEFUL: readonly string[] = [...WEAK, 'marks.stale', 'difficulty.off'];

const roundsOf = ({ search }: Budget): number => Math.floor(search / (SEARCHES * ROUND));

interface Search {
  readonly crew: Crew;
  readonly budget: Budget;
  readonly told: (games: number) => Promise<void>;
  readonly seed: string;
}

/**
 * Searches side by side, each from its own player's plan; after a round each goes on from its own best plan and the
 * best of all. Null where there are no games to search with.
 */
async function searchAll(
  rules: Rules,
  planners: readonly string[],
  { crew, budget, told, seed }: Search,
): Promise<Plan | null> {
  const seeds = Array.from({ length: SEARCH_SEEDS }, (_, k) => `${seed}/search/${k}`);
  const rounds = roundsOf(budget);
  if (rounds === 0) return null;
  const ground = groundOn(rules, seeds[0]!);
  let plans = planners
    .slice(0, SEARCHES)
    .map((name) => ({ plan: planOf(name, ground), score: Number.NEGATIVE_INFINITY }));
  for (let round = 0; round < rounds; round++) {
    const leader = plans.reduce((most, one) => (one.score > most.score ? one : most));
    const tasks = plans.map((one, k) => ({
      kind: 'search' as const,
      seeds,
      starts: one === leader ? [one.plan] : [one.plan, leader.plan],
      plays: ROUND,
      toss: `${seed}/${round}/${k}`,
    }));
    plans = [...(await crew.work(tasks))];
    await told(SEARCHES * ROUND);
  }
  return plans.reduce((most, one) => (one.score > most.score ? one : most)).plan;
}

async function luckOf(crew: Crew, seeds: Seeds, { variants }: Budget, told: (games: number) => Promise<void>) {
  const rows: (readonly number[])[] = [];
  for (let k = 0; k < variants; k++) {
    rows.push(await crew.work(seeds.map((seed) => ({ kind: 'variant' as const, seed, k }))));
    await told(seeds.length);
  }
  return rows;
}

/** From 1 to 5: the less of the way to the best plan is covered by plain sense, the harder. */
function difficultyOf(
  declared: number,
  { plain, best, nothing }: { readonly plain: number; readonly best: number; readonly nothing: number },
): BalanceReport['difficulty'] {
  const way = best > nothing ? Math.min(1, Math.max(0, (plain - nothing) / (best - nothing))) : 1;
  return { declared, played: Math.round(5 - 4 * way), plain, best, nothing };
}

function proposedOf(nothing: readonly Game['raw'][], reference: readonly Game['raw'][]): BalanceReport['proposed'] {
  const valid = marksFrom(nothing, reference);
  const axes = Object.fromEntries(
    AXES.filter((axis) => axis !== 'conduct').map((axis) => [
      axis,
      {
        m0: mean(nothing.map((raw) => raw[axis])),
        m1: mean(reference.map((raw) => raw[axis])),
        valid: valid[axis] !== null,
      },
    ]),
  );
  return { seeds: nothing.length, axes };
}

function playerRow(name: string, games: readonly Game[]): BalanceReport['players'][number] {
  return {
    name,
    total: spreadOf(games.map(({ total }) => total)),
    fixed: spreadOf(games.map(({ fixed }) => fixed)),
    axes: meanOfAxes(games.map(({ points }) => points)),
    raw: meanOfAxes(games.map(({ raw }) => raw)),
    sales: games[0]!.sales.map((_, turn) => mean(games.map(({ sales }) => sales[turn]!))),
    cash: mean(games.map(({ cash }) => cash.at(-1)!)),
  };
}

const spreadOf = (list: readonly number[]) => ({ mean: mean(list), sd: list.length > 1 ? deviation(list) : null });
function meanOfAxes(list: readonly Readonly<Record<Axis, number>>[]): Record<Axis, number> {
  return Object.fromEntries(AXES.map((axis) => [axis, mean(list.map((one) => one[axis]))])) as Record<Axis, number>;
}
const byPlayerTold = (played: Readonly<Record<string, readonly Game[]>>) =>
  Object.fromEntries(
    Object.entries(played).map(([name, games]) => [name, games.map(({ sales, fixed }) => ({ sales, fixed }))]),
  );
const copied = (replies: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(replies).map(([talk, list]) => [talk, [...list]]));
