import * as z from 'zod';
import { ChartDoc } from '../charts/language.ts';
import { Condition, Conditions } from './condition.ts';
import { Encounter, EncounterNode, Reply } from './encounter.ts';
import { CastMember, Event, Intervention, Rival, Segment } from './market.ts';
import { describe } from './meaning/describe.ts';
import type { Piece } from './meaning/fields.ts';
import { Outcome, Outcomes } from './outcome.ts';
import { Scenario } from './scenario.ts';
import { Id, Text } from './text.ts';

/** Parts that stand in many places get a name of their own, which editors show; it halves the file, too. */
const NAMED: Readonly<Record<string, z.ZodType>> = {
  Text,
  Id,
  Condition,
  Conditions,
  Outcome,
  Outcomes,
  Chart: ChartDoc,
  Segment,
  Rival,
  CastMember,
  Encounter,
  Node: EncounterNode,
  Reply,
  Event,
  Intervention,
};

/**
 * The shape of a scenario file as JSON Schema (draft 7), as the text of a file, for editors that complete and check while
 * one types. Generated from the language itself, so it knows every lever and knob there is, and says of each field what
 * it means. What only `checkScenario` can say is not in it.
 */
export function scenarioSchema(): string {
  const names = z.registry<{ id: string }>();
  for (const id of Object.keys(NAMED)) names.add(NAMED[id]!, { id });
  const schema = z.toJSONSchema(Scenario, { target: 'draft-7', io: 'input', metadata: names });
  // one piece may stand in several places: each place says what it means there
  const own = JSON.parse(JSON.stringify(schema)) as Piece;
  describe(own);
  return `${JSON.stringify(own, null, 2)}\n`;
}
