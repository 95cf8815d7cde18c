import { readFileSync } from 'node:fs';
import { playFrom } from '../../src/balance/play-policy.ts';
import { PLAYERS } from '../../src/players/index.ts';
import type { Scenario } from '../../src/sim/language/scenario.ts';
import { luckOf } from '../../src/sim/luck/key.ts';
import { prepare } from '../../src/sim/prepare.ts';
import type { Rules } from '../../src/sim/rules.ts';
import type { Raw } from '../../src/sim/score/axes.ts';
import { rawAxes } from '../../src/sim/score/axes.ts';
import { fixedPoints, totalOf } from '../../src/sim/score/points.ts';
import type { Run } from '../../src/sim/turn/run.ts';
import { start } from '../../src/sim/turn/start.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Seeds nobody has tuned on: they change with every version of the package. */
export const freshSeeds = (count: number, label: string): string[] =>
  Array.from({ length: count }, (_, k) => `${label}/${version}/${k}`);

/** What one game of a player came to. Totals are on fixed marks, no luck taken off. */
export interface Played {
  readonly raw: Raw;
  readonly total: number;
  readonly sales: readonly number[]; // cents, turn by turn
  readonly lowestCash: number; // cents, over the closes
}

export function outcomeOf(rules: Rules, run: Run): Played {
  const { marks, weights } = rules.scenario.scoring!;
  const raw = rawAxes(run);
  return {
    raw,
    total: totalOf(fixedPoints(raw, marks.axes), weights),
    sales: run.firm.books.filter(({ turn }) => turn > 0).map(({ sales }) => sales),
    lowestCash: Math.min(...run.firm.books.map(({ cash }) => cash)),
  };
}

/** Every named player on every seed; a seed's run is opened once. */
export function playAll(rules: Rules, names: readonly string[], seeds: readonly string[]): Record<string, Played[]> {
  const played: Record<string, Played[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (const seed of seeds) {
    const opened = start(rules, luckOf(seed));
    for (const name of names) played[name]!.push(outcomeOf(rules, playFrom(opened, PLAYERS[name]!, seed)));
  }
  return played;
}

/** The same shop without a limit on changes: for asking what one lever alone is worth. */
export function withoutLimit(scenario: Scenario): Rules {
  return prepare({ ...scenario, acts: scenario.acts.map((act) => ({ ...act, changes: [30] })) });
}

export const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
export function deviation(list: readonly number[]): number {
  const middle = mean(list);
  return Math.sqrt(list.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (list.length - 1));
}
export const shareOf = (list: readonly boolean[]): number => list.filter(Boolean).length / list.length;
