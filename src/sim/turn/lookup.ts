import { Fault } from '../fault.ts';
import type { Encounter, EncounterNode, Reply } from '../language/encounter.ts';
import type { Rules } from '../rules.ts';

/** The encounter a talk is about; a scenario that passed its check always has it. */
export function encounterOf(rules: Rules, id: string): Encounter {
  const found = rules.scenario.encounters.find((encounter) => encounter.id === id);
  if (!found) throw new Fault('scenario.notPrepared', { encounter: id });
  return found;
}

export function nodeOf(encounter: Encounter, id: string): EncounterNode {
  const found = encounter.nodes.find((node) => node.id === id);
  if (!found) throw new Fault('scenario.notPrepared', { encounter: encounter.id, node: id });
  return found;
}

export function replyOf(encounter: Encounter, nodeId: string, replyId: string): Reply {
  const found = nodeOf(encounter, nodeId).replies.find((reply) => reply.id === replyId);
  if (!found) throw new Fault('scenario.notPrepared', { encounter: encounter.id, node: nodeId, reply: replyId });
  return found;
}
