import { overlaid } from '../../../src/balance/overlay.ts';
import { playFrom } from '../../../src/balance/play-policy.ts';
import type { Ground } from '../../../src/balance/search/ground.ts';
import { scoreOn } from '../../../src/balance/search/ground.ts';
import type { MakePlayer } from '../../../src/players/player.ts';
import { extremeDecisions } from '../../../src/sim/decide/extremes.ts';
import type { Decision, Space } from '../../../src/sim/decide/space.ts';
import { leavesOf, spaceOf, withLeaf } from '../../../src/sim/decide/space.ts';
import { placeCount, valueAt } from '../../../src/sim/decide/step.ts';
import type { Run } from '../../../src/sim/turn/run.ts';
import { observe } from '../../../src/sim/view/see.ts';
import type { DeskLever } from '../../../src/sim/view/view.ts';
import { deviation, mean } from '../policies.ts';

/** A lever with some of its knobs at an end of their range; the others are left to whoever plays. */
export interface End {
  readonly lever: string;
  readonly opensAt: number;
  readonly set: Decision;
}
export type Pair = readonly [End, End];

/** Points of a pair of ends above the player whose plan they are laid over, on the same luck. */
export interface PairRow {
  readonly pair: Pair;
  readonly above: readonly number[]; // seed by seed
  readonly mean: number;
  readonly error: number; // standard error of the mean
}

/** Every end of every lever: each knob alone, and all of a lever's knobs at their first and at their last place. */
export function endsOf(opened: Run): readonly End[] {
  const view = observe(opened);
  return view.desk.flatMap((desk) => setsOf(spaceOf(desk, view), desk).map((set) => endOf(desk, set)));
}
const endOf = ({ lever, opensAt }: DeskLever, set: Decision): End => ({ lever, opensAt, set });

/** From the lowest corner to each end and from the highest: no end is left out because somebody stands there. */
function setsOf(space: Space, { last }: DeskLever): readonly Decision[] {
  const corner = (end: 'first' | 'last') =>
    leavesOf(space).reduce(
      (at, leaf) => withLeaf(at, leaf, valueAt(leaf.bound, end === 'first' ? 0 : placeCount(leaf.bound) - 1)),
      last,
    );
  const sets = new Map<string, Decision>();
  for (const from of [corner('first'), corner('last')]) {
    for (const to of extremeDecisions(space, from)) {
      const moved = Object.keys(to).filter((knob) => JSON.stringify(to[knob]) !== JSON.stringify(from[knob]));
      const set = Object.fromEntries(moved.map((knob) => [knob, to[knob]]));
      sets.set(JSON.stringify(set), set);
    }
  }
  return [...sets.values()];
}

/** Every two ends of different levers, the one that opens earlier first. */
export function pairsOf(ends: readonly End[]): readonly Pair[] {
  const inOrder = [...ends].sort((a, b) => a.opensAt - b.opensAt);
  return inOrder.flatMap((one, at) =>
    inOrder.slice(at + 1).flatMap((other): Pair[] => (other.lever === one.lever ? [] : [[one, other]])),
  );
}

export const nameOf = (ends: readonly End[]): string =>
  ends.map(({ lever, set }) => `${lever} ${JSON.stringify(set)}`).join(' + ');

/** Somebody's plan with ends laid over it from the turn they open on. */
export const laidOver = (make: MakePlayer, ends: readonly End[]): MakePlayer =>
  overlaid(make, {
    holds: ends.map(({ lever, set }) => ({ lever, set, from: 1, to: Number.MAX_SAFE_INTEGER })),
  });

/** Plays ends over a plan on one seed after another. Games are taken up where they part from one played before. */
function pairTable(make: MakePlayer, grounds: readonly Ground[]): (pair: Pair) => PairRow {
  const plain = grounds.map((ground) => scoreOn(ground, playFrom(ground.opened, make, ground.seed)));
  const known = new Map<string, readonly Run[]>();
  /** Runs with the earlier end alone, as the turn opens in which the later one does. */
  const before = ([first, second]: Pair): readonly Run[] => {
    const key = `${nameOf([first])} until ${second.opensAt}`;
    const alone = laidOver(make, [first]);
    const runs = known.get(key) ?? grounds.map(({ opened, seed }) => playFrom(opened, alone, seed, second.opensAt));
    known.set(key, runs);
    return runs;
  };
  return (pair) => {
    const over = laidOver(make, pair);
    const above = before(pair).map((run, k) => scoreOn(grounds[k]!, playFrom(run, over, grounds[k]!.seed)) - plain[k]!);
    return rowOf(pair, above);
  };
}

function rowOf(pair: Pair, above: readonly number[]): PairRow {
  return { pair, above, mean: mean(above), error: deviation(above) / Math.sqrt(above.length) };
}

/** Rows by falling mean; of rows that came to the same on every seed (the ends change nothing, or the same) the first. */
export function ranked(rows: readonly PairRow[]): readonly PairRow[] {
  const told = new Set<string>();
  return [...rows]
    .sort((a, b) => b.mean - a.mean)
    .filter(({ above }) => {
      const key = above.join(' ');
      const isNew = !told.has(key);
      told.add(key);
      return isNew;
    });
}

/** Every pair of ends, screened on a few seeds. */
export function screened(make: MakePlayer, grounds: readonly Ground[]): readonly PairRow[] {
  return pairsOf(endsOf(grounds[0]!.opened)).map(pairTable(make, grounds));
}

/** Seeds that a pair is played on before it may be let go, and at a time: whole games are kept for each. (chosen) */
const BATCH = 20;
/** A pair is let go once so many standard errors above its mean nothing would show: the rest would not change it. (chosen) */
const LOST = 3;
/** The least difference that anybody is told: scores stand in tenths of a point. */
const TOLD = 0.1;

/** Plays pairs on many seeds, each until it has clearly lost or the seeds are through. */
export function contested(
  make: MakePlayer,
  pairs: readonly Pair[],
  seeds: readonly string[],
  groundFor: (seed: string) => Ground,
): readonly PairRow[] {
  let rows: readonly PairRow[] = pairs.map((pair) => ({ pair, above: [], mean: 0, error: 0 }));
  for (let from = 0; from < seeds.length; from += BATCH) {
    if (rows.every(isLost)) break;
    const play = pairTable(make, seeds.slice(from, from + BATCH).map(groundFor));
    rows = rows.map((row) => (isLost(row) ? row : rowOf(row.pair, [...row.above, ...play(row.pair).above])));
  }
  return ranked(rows);
}
const isLost = ({ above, mean: middle, error }: PairRow): boolean => above.length > 0 && middle + LOST * error < TOLD;

/** Whether a pair is above the plan by more than twice the standard error of its mean, and by so much that it shows. */
export const beats = ({ mean: middle, error }: PairRow): boolean => middle > Math.max(2 * error, TOLD);

export const tell = ({ pair, above, mean: middle, error }: PairRow): string =>
  `${middle.toFixed(2)} ± ${error.toFixed(2)} on ${above.length} seeds: ${nameOf(pair)}`;
