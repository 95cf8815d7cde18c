import { existsSync, readFileSync } from 'node:fs';
import type { EngineDoor } from '../engines/door.ts';
import { door as today } from '../engines/door.ts';
import { CATALOGUE_IDS } from '../scenarios/catalog/ids.ts';
import type { Located } from '../scenarios/problems.ts';
import type { GameRecord, Rules } from '../sim/index.ts';
import { catalogueFile } from './scenario-file.ts';

/** Rules to replay a record by. `catalogue`: they are the product's own, not just some the record brings along. */
export type RulesOfRecord =
  | { readonly ok: true; readonly rules: Rules; readonly catalogue: boolean }
  | { readonly ok: false; readonly problems: readonly Located[] }; // of the scenario it carries; none: it carries none

/**
 * The rules of the scenario a record carries, else of the catalogue's by the same id.
 *
 * @param door  the engine it was played on
 * @returns     whether or not they are those the record was played by: `verify` compares the hashes
 */
export function rulesOfRecord({ scenario: { id }, sealed }: GameRecord, door: EngineDoor = today): RulesOfRecord {
  const { engine, parseScenario } = door;
  const own = catalogueRules(id, door);
  if (sealed === undefined) return own ? { ok: true, rules: own, catalogue: true } : { ok: false, problems: [] };
  const parsed = parseScenario(JSON.stringify(sealed.scenario));
  if (!parsed.ok) return { ok: false, problems: parsed.problems };
  const rules = engine.prepare(parsed.scenario);
  return { ok: true, rules, catalogue: rules.hash === own?.hash };
}

function catalogueRules(id: string, { engine, parseScenario }: EngineDoor): Rules | null {
  const file = catalogueFile(id);
  if (!CATALOGUE_IDS.includes(id) || !existsSync(file)) return null;
  const parsed = parseScenario(readFileSync(file));
  return parsed.ok ? engine.prepare(parsed.scenario) : null;
}
