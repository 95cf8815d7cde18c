import type { Scenario, View } from '../../sim/index.ts';

/** What is certain to be paid at the close, whatever stands on the desk. */
interface Due {
  readonly cents: number;
  readonly lines: readonly string[]; // lines of the ledger, the largest first
}

/** Fixed costs, and what the books know to fall due now. Bills of the desk and of what was said stand elsewhere. */
export function dueNow({ firm }: Pick<Scenario, 'firm'>, view: Pick<View, 'turn' | 'firm'>): Due {
  const known = view.firm.owing.filter(({ turn, cents }) => turn === view.turn && cents < 0);
  const all = [{ line: 'fixed', cents: -firm.fixedCents }, ...known].filter(({ cents }) => cents !== 0);
  const sorted = all.sort((a, b) => a.cents - b.cents);
  return {
    cents: all.reduce((sum, { cents }) => sum - cents, 0),
    lines: [...new Set(sorted.map(({ line }) => line))],
  };
}
