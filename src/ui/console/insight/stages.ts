import type { FunnelRow } from '../../../insight/funnel.ts';
import { tabulateFunnel } from '../../../insight/funnel.ts';
import { PLACES } from '../../../scenes/crowd.ts';
import type { Files } from './buyers.ts';
import { sumOf } from './buyers.ts';

/** Steps from the street to the tea table; whoever is at one has passed those before. */
export const STEPS = ['market', 'first', 'again', 'coming', 'loyal'] as const;
export type Step = (typeof STEPS)[number];

const REPEAT = PLACES.indexOf('repeat');
const LOYAL = PLACES.indexOf('loyal');

/** How many got how far, as the files have it; `value` is what these spent in all, cents. */
export function stepsOf(files: Files): readonly (FunnelRow & { readonly step: Step })[] {
  const everybody = Array.from({ length: files.n }, (_, who) => who);
  const orders = (who: number): number => files.fileOrders[who]!;
  const stage = (who: number): number => files.fileStage[who]!;
  const reached: Readonly<Record<Step, (who: number) => boolean>> = {
    market: (who) => stage(who) < PLACES.length,
    first: (who) => orders(who) > 0,
    again: (who) => orders(who) > 1,
    coming: (who) => stage(who) === REPEAT || stage(who) === LOYAL,
    loyal: (who) => stage(who) === LOYAL,
  };
  const rows = tabulateFunnel(
    STEPS.map((step) => {
      const those = everybody.filter(reached[step]);
      return { name: step, reached: those.length, value: sumOf(those, (who) => files.fileSpend[who]!) };
    }),
  );
  return rows.map((row, k) => ({ ...row, step: STEPS[k]! }));
}
