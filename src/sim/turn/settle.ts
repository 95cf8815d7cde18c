import type { Outcome } from '../language/outcome.ts';
import type { Scene } from './condition.ts';
import { holdAll } from './condition.ts';
import type { Draft, Settled } from './run.ts';

/**
 * Settles what is open in a list of outcomes: conditions as things stand now, chance by the numbers given, one each.
 * What is left is plain to do.
 */
export function settle(draft: Draft, outcomes: readonly Outcome[], scene: Scene, next: () => number): Settled[] {
  const settled: Settled[] = [];
  for (const outcome of outcomes) {
    if (outcome.when !== undefined && !holdAll(draft, outcome.when, scene)) continue;
    if ('chance' in outcome) {
      const branch = next() < outcome.chance ? outcome.then : outcome.else;
      settled.push(...settle(draft, branch, scene, next));
    } else {
      const { when: _, ...rest } = outcome;
      settled.push(rest as Settled);
    }
  }
  return settled;
}
