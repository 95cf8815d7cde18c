import type { Change } from './bench.ts';
import type { Fact } from './fact.ts';
import type { Size } from './measure.ts';
import { measureUnder } from './measure.ts';

/** A fifth lower, a fifth higher. */
export const SHAKES = [0.8, 1.2] as const;

export const shake = (constant: string, times: number): Change => ({ times: { [constant]: times } });

/** So few are enough to see whether a constant is read at all. */
const FEW = 400;

/** Constants that move any figure by anything: the rest belong to levers and talks that no fact pulls. */
export async function feltConstants(
  facts: readonly Fact[],
  constants: readonly string[],
  { threads }: Size,
  told: (place: number, of: number) => void,
): Promise<string[]> {
  const plan = [{}, ...constants.flatMap((constant) => SHAKES.map((times) => shake(constant, times)))];
  const measured = await measureUnder(
    plan.map((change) => ({ facts, change })),
    { seeds: 1, customers: FEW, threads },
    told,
  );
  const [usual, ...shaken] = measured.map((run) => JSON.stringify(run.map(({ figures }) => figures)));
  return constants.filter((_, k) => SHAKES.some((_step, at) => shaken[k * SHAKES.length + at] !== usual));
}
