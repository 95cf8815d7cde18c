import type { ViewEncounter } from '../../sim/index.ts';

/** Those who still wait for an answer, first come first. */
export function waiting(encounters: readonly ViewEncounter[]): readonly ViewEncounter[] {
  return encounters.filter(({ node }) => node !== null);
}
