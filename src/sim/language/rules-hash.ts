import { canonical } from '../../math/canonical.ts';
import { sha256Hex } from '../../math/sha256.ts';
import type { Scenario } from './scenario.ts';
import { isText } from './text.ts';

/** What is for readers and tools alone: a new translation or another schema address changes no rule. */
const FOR_READERS = ['$schema', 'languages', 'stage', 'consoleTabs'];

/**
 * What the simulation reads of a scenario: every text is null, so that mending a word changes nothing here.
 *
 * @param scenario  one with its defaults filled in
 */
export function rulesOf(scenario: Scenario): unknown {
  const read = Object.entries(scenario).filter(([key]) => !FOR_READERS.includes(key));
  return { ...(withoutTexts(Object.fromEntries(read)) as object), order: orderOfStates(scenario) };
}

/**
 * States in document order, of every authored chart: a customer's state is a number in that order, and the canonical
 * text sorts keys, so the order has to be said.
 */
function orderOfStates({ charts, arcs }: Scenario): Readonly<Record<string, unknown>> {
  const own = Object.entries(charts).flatMap(([kind, chart]) => ('preset' in chart ? [] : [[kind, chart] as const]));
  const told = Object.entries(arcs).map(([id, { chart }]) => [`arc ${id}`, chart] as const);
  return Object.fromEntries(
    [...own, ...told].map(([name, { states }]) => [
      name,
      Object.entries(states).map(([id, state]) => [id, Object.keys(state.states ?? {})]),
    ]),
  );
}

function withoutTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return null;
  const kept = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutTexts(member)]));
}

/** Hash of all the simulation and the score read, marks included: what records pin. 64 hex digits. */
export function rulesHash(scenario: Scenario): string {
  return sha256Hex(canonical(rulesOf(scenario)));
}

/** The same without the marks: what marks name, since they cannot name a hash of themselves. */
export function unmarkedHash(scenario: Scenario): string {
  const { scoring, ...rest } = scenario;
  if (scoring === undefined) return rulesHash(scenario);
  const { marks: _, ...unmarked } = scoring;
  return sha256Hex(canonical(rulesOf({ ...rest, scoring: unmarked } as Scenario)));
}

/** Hash of the scenario with its texts: what a class pins beside the rules, so that all read the same. */
export function wholeHash(scenario: Scenario): string {
  return sha256Hex(canonical(scenario));
}
