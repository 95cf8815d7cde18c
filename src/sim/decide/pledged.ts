import type { Talk } from '../turn/run.ts';
import type { FigureSource } from '../view/kpis.ts';
import { kpisOf } from '../view/kpis.ts';

/** Cents that what has been said this turn will cost at its close; money it brings in is not counted on. */
export function pledgedCents(run: FigureSource & { readonly talks: readonly Talk[] }): number {
  const figures = kpisOf(run);
  const costs = (talk: Talk): number[] =>
    talk.waiting
      .flatMap(({ outcomes }) => outcomes)
      .map((outcome) => {
        if (!('cents' in outcome) || outcome.delay > 0) return 0;
        const { times } = outcome;
        if (times === undefined) return outcome.cents;
        return outcome.cents * (times === 'alike' ? talk.alike.length : Math.round(figures[times].value ?? 0));
      });
  return -run.talks.flatMap(costs).reduce((sum, cents) => sum + Math.min(0, cents), 0);
}
