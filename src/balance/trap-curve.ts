import { mean } from './measure-marks.ts';

/** What one game came to, as far as the trap curve asks: sales of each turn in cents, and the total on fixed marks. */
export interface Told {
  readonly sales: readonly number[];
  readonly fixed: number | null;
}

/** Shares of seeds, and points; null where the scenario has no marks. */
export interface TrapCurve {
  /** Seeds in which cutting prices sells at least a quarter more than the expert in the first three turns. */
  readonly tempts: number;
  /** Seeds in which the expert sells more in some month from the second to the fifth. */
  readonly turns: number;
  /** Seeds in which cutting prices ends below plain sense. */
  readonly tells: number | null;
  /** Mean points of who sees the light in turn 4, above plain sense, and in turn 7, above doing nothing. */
  readonly lightAtT4: number | null;
  readonly lightAtT7: number | null;
}

const LEAD = 1.25;
const FIRST = 3;
const CROSSED_BY = 5;

/** The lever that price-cutters pull; without it there is no trap. */
export const TRAP_LEVER = 'promotion';

/**
 * How tempting the tempting plan is, and what it leads to.
 *
 * @param played  games by player, each list in the order of the same seeds
 * @source        game.md §3.8 by way of doc/model.md
 */
export function trapCurve(played: Readonly<Record<string, readonly Told[]>>): TrapCurve {
  const cutter = played['price-cutter']!;
  const expert = played['expert']!;
  const first = ({ sales }: Told) => sales.slice(0, FIRST).reduce((sum, one) => sum + one, 0);
  const crosses = (_: Told, k: number) =>
    expert[k]!.sales.slice(0, CROSSED_BY).some((sales, turn) => turn > 0 && sales > cutter[k]!.sales[turn]!);
  return {
    tempts: share(cutter.map((one, k) => first(one) >= LEAD * first(expert[k]!))),
    turns: share(cutter.map(crosses)),
    tells: below(cutter, played['plain-sensible']!),
    lightAtT4: above(played['convert-at-T4']!, played['plain-sensible']!),
    lightAtT7: above(played['convert-at-T7']!, played['do-nothing']!),
  };
}

const share = (list: readonly boolean[]): number => list.filter(Boolean).length / list.length;

function below(these: readonly Told[], those: readonly Told[]): number | null {
  if (these.some(({ fixed }) => fixed === null)) return null;
  return share(these.map(({ fixed }, k) => fixed! < those[k]!.fixed!));
}

function above(these: readonly Told[], those: readonly Told[]): number | null {
  if (these.some(({ fixed }) => fixed === null)) return null;
  return mean(these.map(({ fixed }) => fixed!)) - mean(those.map(({ fixed }) => fixed!));
}
