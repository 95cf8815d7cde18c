import type { Condition, Scenario, ViewPromise } from '../../sim/index.ts';

/** What it takes to keep a promise, by the reply that gave it; nothing where the scenario has no such reply. */
export function keepingOf(
  { encounters }: Pick<Scenario, 'encounters'>,
  { encounter, key }: Pick<ViewPromise, 'encounter' | 'key'>,
): readonly Condition[] {
  for (const { id, replies } of encounters.find((one) => one.id === encounter)?.nodes ?? []) {
    const given = replies.find((one) => key === `encounters.${encounter}.nodes.${id}.replies.${one.id}.promise.text`);
    if (given?.promise) return given.promise.keep;
  }
  return [];
}
