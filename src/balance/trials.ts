import type { Rules } from '../sim/index.ts';
import { engine } from '../sim/index.ts';
import { mean } from './measure-marks.ts';
import type { Overlay } from './overlay.ts';
import type { Sweep } from './sweep.ts';
import { sweepsOf } from './sweep.ts';
import type { Way } from './talk-paths.ts';
import { waysToReplies } from './talk-paths.ts';
import type { Crew, Game, Policy } from './task.ts';

export type Seeds = readonly string[];
export type Told = (done: number) => Promise<void>;

/** One thing laid over a policy, game by game beside the policy as it is, on the same seeds. */
export interface Trial {
  readonly plain: readonly Game[];
  readonly games: readonly Game[];
}
/** What a trial comes to: mean differences from the policy as it is. */
export interface Effect {
  readonly points: number;
  readonly value: number; // points of value
  readonly worst: number; // the axis that loses most, points; value left out
  readonly gift: number; // cents in the till that no sale explains, as a share of all sales
  readonly same: boolean; // nothing changed that a score could see
}

function effectOf({ plain, games }: Trial): Effect {
  const apart = (read: (game: Game) => number) => mean(games.map((game, k) => read(game) - read(plain[k]!)));
  const others = ['satisfaction', 'loyalty', 'service', 'conduct', 'growth'] as const;
  const sales = (game: Game) => game.sales.reduce((sum, one) => sum + one, 0);
  const earned = apart((game) => game.cash.at(-1) ?? 0) - Math.max(0, apart(sales));
  return {
    points: apart(({ total }) => total),
    value: apart(({ points }) => points.value),
    worst: Math.min(...others.map((axis) => apart(({ points }) => points[axis]))),
    gift: earned / Math.max(1, mean(plain.map(sales))),
    same: games.every((game, k) => JSON.stringify(game.raw) === JSON.stringify(plain[k]!.raw)),
  };
}

/** Plays tasks some at a time, and tells how many are done. */
async function lay(
  crew: Crew,
  policy: Policy,
  overlays: readonly Overlay[],
  seeds: Seeds,
  told: Told,
): Promise<Game[][]> {
  const tasks = overlays.flatMap((over) => seeds.map((seed) => ({ kind: 'play' as const, seed, policy, over })));
  const games: Game[] = [];
  for (let at = 0; at < tasks.length; at += BATCH) {
    const batch = tasks.slice(at, at + BATCH);
    games.push(...(await crew.work(batch)));
    await told(batch.length);
  }
  return overlays.map((_, k) => games.slice(k * seeds.length, (k + 1) * seeds.length));
}
/** Games between two looks at whether to go on. (chosen) */
const BATCH = 16;

export async function layOver(crew: Crew, base: Base, overlays: readonly Overlay[], told: Told): Promise<Trial[]> {
  const games = await lay(crew, base.policy, overlays, base.seeds, told);
  return games.map((one) => ({ plain: base.games, games: one }));
}

/** Somebody's games that things are laid over. */
export interface Base {
  readonly policy: Policy;
  readonly seeds: Seeds;
  readonly games: readonly Game[];
}

export interface SweepTrial {
  readonly sweep: Sweep;
  readonly best: readonly Effect[]; // stop by stop
  readonly nothing: readonly Effect[];
}

/** Every knob at its places, over the best plan and over doing nothing. Where nothing is set anyway, nothing is played. */
export async function trySweeps(
  { crew, rules, best, nothing }: { crew: Crew; rules: Rules; best: Base; nothing: Base },
  told: Told,
): Promise<{ readonly trials: readonly SweepTrial[]; readonly games: readonly Game[] }> {
  const view = engine.observe(engine.start(rules, '0'.repeat(64)));
  const sweeps = sweepsOf(view).filter(({ stops }) => stops.length > 1);
  const holds = sweeps.flatMap(({ stops }) => stops.map(({ hold }) => hold));
  const standing = sweeps.flatMap(({ stops, start }) => stops.map((_, k) => k === start));
  const over = (list: typeof holds): Overlay[] => list.map((hold) => ({ holds: [hold] }));
  const onBest = await layOver(crew, best, over(holds), told);
  const moved = await layOver(crew, nothing, over(holds.filter((_, k) => !standing[k])), told);
  let next = 0;
  const onNothing = standing.map((stands) =>
    stands ? { plain: nothing.games, games: nothing.games } : moved[next++]!,
  );
  let at = 0;
  const trials = sweeps.map((sweep) => {
    const from = at;
    at += sweep.stops.length;
    const effects = (list: readonly Trial[]) => list.slice(from, at).map(effectOf);
    return { sweep, best: effects(onBest), nothing: effects(onNothing) };
  });
  return { trials, games: [...onBest, ...moved].flatMap(({ games }) => games) };
}

export interface ReplyTrial {
  readonly way: Way;
  readonly effect: Effect | null; // null: not offered in any game laid over
}

/** Every reply given wherever it is offered: over the best plan, and over doing nothing where that never hears it. */
export async function tryReplies(
  { crew, rules, best, nothing }: { crew: Crew; rules: Rules; best: Base; nothing: Base },
  told: Told,
): Promise<{ readonly trials: readonly ReplyTrial[]; readonly games: readonly Game[] }> {
  const ways = waysToReplies(rules.scenario);
  const over = (list: readonly Way[]): Overlay[] => list.map(({ replies }) => ({ replies }));
  const first = await layOver(crew, best, over(ways), told);
  const unheard = ways.filter((way, k) => !hears(first[k]!, way));
  const again = await layOver(crew, nothing, over(unheard), told);
  const trials = ways.map((way, k) => {
    const second = again[unheard.indexOf(way)];
    const trial = second === undefined ? first[k]! : second;
    return { way, effect: hears(trial, way) ? effectOf(trial) : null };
  });
  return { trials, games: [...first, ...again].flatMap(({ games }) => games) };
}

const hears = ({ games }: Trial, { encounter, node, reply }: Way): boolean =>
  games.some(({ seen }) => seen.includes(`offered/${encounter}/${node}/${reply}`));
