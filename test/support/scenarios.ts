import { readFileSync } from 'node:fs';
import { Scenario } from '../../src/sim/language/scenario.ts';
import { prepare } from '../../src/sim/prepare.ts';
import type { Rules } from '../../src/sim/rules.ts';

const PLACES = {
  'two-ends': '../fixtures/two-ends.json',
  'two-ends-talk': '../fixtures/two-ends-talk.json',
  T01: '../../src/scenarios/catalog/T01.json',
  T11: '../../src/scenarios/catalog/T11.json',
  T14: '../../src/scenarios/catalog/T14.json',
} as const;
type Name = keyof typeof PLACES;

/** A scenario of the project as its file has it. */
export function readScenario(name: Name): Scenario {
  return Scenario.parse(JSON.parse(readFileSync(new URL(PLACES[name], import.meta.url), 'utf8')));
}

const prepared = new Map<Name, Rules>();
/** The same, compiled; once per process. */
export function rulesFor(name: Name): Rules {
  const known = prepared.get(name) ?? prepare(readScenario(name));
  prepared.set(name, known);
  return known;
}
