import type { Measured } from './interval.ts';
import { shareInterval } from './interval.ts';

/** A stage of the way from a lead to a payment, and how many got at least that far. */
export interface Stage {
  readonly name: string;
  readonly reached: number;
  /** Money that stands or stood behind these, where it is known. */
  readonly value?: number;
}

export interface FunnelRow {
  readonly name: string;
  readonly reached: number;
  /** Share of the stage before that got here, with Wilson's interval; null for the first, and after nobody. */
  readonly fromBefore: Measured | null;
  /** Share of the first stage that got here; null where it is empty. */
  readonly fromStart: number | null;
  readonly lost: number;
  readonly value: number | null;
}

/**
 * A sales funnel: how many pass from stage to stage.
 *
 * @param stages   in order; nobody can reach a stage without the one before
 */
export function tabulateFunnel(stages: readonly Stage[], confidence = 0.95): FunnelRow[] {
  const start = stages[0]?.reached ?? 0;
  return stages.map(({ name, reached, value }, k) => {
    const before = k > 0 ? stages[k - 1]!.reached : null;
    return {
      name,
      reached,
      fromBefore: before === null ? null : shareInterval(reached, before, confidence),
      fromStart: start > 0 ? reached / start : null,
      lost: before === null ? 0 : before - reached,
      value: value ?? null,
    };
  });
}
