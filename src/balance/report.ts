import { PLAYERS } from '../players/index.ts';
import type { Axis, Marks, Raw, Rules } from '../sim/index.ts';
import { axisPoints, engine, fixedPoints, luckOf, markRuns, rawAxes, totalOf } from '../sim/index.ts';
import type { Seed } from './luck-share.ts';
import { JITTERS, luckShare } from './luck-share.ts';
import { deviation, mean } from './measure-marks.ts';
import { playFrom } from './play-policy.ts';
import type { TrapCurve } from './trap-curve.ts';
import { TRAP_LEVER, trapCurve } from './trap-curve.ts';

/** Seeds that the luck share is measured on, at most: each costs a run for every jitter. (chosen) */
const LUCK_SEEDS = 10;

export interface Spread {
  readonly mean: number;
  readonly sd: number | null; // null: a single run
}

/** How one player fared over the seeds. Points 0 to 100; null where the scenario has no marks. */
export interface PlayerReport {
  readonly name: string;
  readonly total: Spread | null; // as a player is scored, luck taken off
  readonly fixed: Spread | null; // on fixed marks, luck and all
  readonly axes: Readonly<Record<Axis, number>> | null; // mean points
  readonly raw: Readonly<Record<Axis, number>>; // mean measures in their own units
  readonly sales: readonly number[]; // mean cents, turn by turn
  readonly cash: number; // mean cents at the end
}

export interface BalanceReport {
  readonly scenario: string;
  readonly rules: string;
  readonly engine: number;
  readonly runs: number;
  readonly players: readonly PlayerReport[];
  readonly luck: { readonly share: number; readonly jitters: number; readonly seeds: number } | null;
  readonly trap: TrapCurve | null; // where prices can be cut
}

interface Game {
  readonly raw: Raw;
  readonly points: Readonly<Record<Axis, number>> | null;
  readonly total: number | null;
  readonly fixed: number | null;
  readonly sales: readonly number[];
  readonly cash: number;
}

/**
 * Plays every player on the same seeds and tells what an author needs: means and spreads, how much is luck, and whether
 * the tempting plan is a trap.
 *
 * @param runs  games of each player, at least 1; seeds are `balance/0`, `balance/1` …
 * @param told  is told how much is done, from 0 to 1, for a progress line
 */
export function balanceReport(rules: Rules, runs: number, told: (done: number) => void = () => {}): BalanceReport {
  const names = Object.keys(PLAYERS);
  const luckSeeds = rules.scenario.scoring && runs > 1 ? Math.min(runs, LUCK_SEEDS) : 0;
  const work = runs * names.length + luckSeeds * JITTERS;
  let done = 0;
  const worked = (share: number) => {
    done += share;
    told(Math.min(1, done / work));
  };
  const seeds: Seed[] = [];
  const played: Record<string, Game[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let k = 0; k < runs; k++) {
    const seed = openSeed(rules, `balance/${k}`);
    if (k < luckSeeds) seeds.push(seed);
    for (const name of names) {
      played[name]!.push(playOne(rules, seed, name, `balance/${k}`));
      worked(1);
    }
  }
  const share = luckShare(rules, seeds, () => worked(luckSeeds));
  const trapped = rules.levers.some(({ id }) => id === TRAP_LEVER);
  return {
    scenario: rules.scenario.id,
    rules: rules.hash,
    engine: engine.version,
    runs,
    players: names.map((name) => playerReport(name, played[name]!)),
    luck: share === null ? null : { share, jitters: JITTERS, seeds: luckSeeds },
    trap: trapped ? trapCurve(played) : null,
  };
}

function openSeed(rules: Rules, name: string): Seed {
  const opened = engine.start(rules, luckOf(name));
  return { opened, marks: markRuns(rules, opened.luck) };
}

function playOne({ scenario }: Rules, { opened, marks }: Seed, name: string, seed: string): Game {
  const run = playFrom(opened, PLAYERS[name]!, seed);
  const raw = rawAxes(run);
  const books = run.firm.books.filter(({ turn }) => turn > 0);
  const game = { raw, sales: books.map(({ sales }) => sales), cash: run.firm.cents };
  if (!scenario.scoring) return { ...game, points: null, total: null, fixed: null };
  const { weights } = scenario.scoring;
  const axes = scenario.scoring.marks.axes as Marks;
  const points = axisPoints(raw, marks.nothing, marks.reference, axes);
  return { ...game, points, total: totalOf(points, weights), fixed: totalOf(fixedPoints(raw, axes), weights) };
}

function playerReport(name: string, games: readonly Game[]): PlayerReport {
  const scored = games.flatMap(({ points, total, fixed }) =>
    points === null ? [] : [{ points, total: total!, fixed: fixed! }],
  );
  return {
    name,
    total: spreadOf(scored.map(({ total }) => total)),
    fixed: spreadOf(scored.map(({ fixed }) => fixed)),
    axes: scored.length === 0 ? null : meanOf(scored.map(({ points }) => points)),
    raw: meanOf(games.map(({ raw }) => raw)),
    sales: games[0]!.sales.map((_, turn) => mean(games.map(({ sales }) => sales[turn]!))),
    cash: mean(games.map(({ cash }) => cash)),
  };
}

function spreadOf(list: readonly number[]): Spread | null {
  if (list.length === 0) return null;
  return { mean: mean(list), sd: list.length > 1 ? deviation(list) : null };
}

function meanOf(list: readonly Readonly<Record<Axis, number>>[]): Readonly<Record<Axis, number>> {
  const axes = Object.keys(list[0]!) as Axis[];
  return Object.fromEntries(axes.map((axis) => [axis, mean(list.map((one) => one[axis]))])) as Record<Axis, number>;
}
