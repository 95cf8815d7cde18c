import type { Encounter, EncounterNode, Reply } from '../language/encounter.ts';
import type { Luck } from '../luck/luck.ts';
import { holdAll, sceneOf } from './condition.ts';
import { canDisclose } from './disclose.ts';
import { nodeOf } from './lookup.ts';
import type { Draft, Talk } from './run.ts';

/** The path of a node's or reply's text in the scenario. */
export const textKey = (encounter: string, ...parts: string[]): string => ['encounters', encounter, ...parts].join('.');

/** The caller says a node's line; the replies that may be given now are fixed, in the order luck lays them out. */
export function enterNode(draft: Draft, talk: Talk, encounter: Encounter, nodeId: string | null, luck: Luck): void {
  talk.node = nodeId;
  talk.offered = [];
  if (nodeId === null) return;
  const node = nodeOf(encounter, nodeId);
  const place = encounterIndex(draft, encounter);
  const step = talk.said.length;
  talk.said.push({ by: 'them', key: textKey(encounter.id, 'nodes', node.id, ...lineOf(draft, node, talk)) });
  talk.offered = node.replies
    .map((reply, k) => ({ reply, at: luck.at('encounter.order', place, step * 8 + k) }))
    .filter(({ reply }) => holdAll(draft, reply.needs, sceneOf(talk)) && canDisclose(draft, talk, reply))
    .sort((a, b) => a.at - b.at)
    .map(({ reply }) => reply.id);
  if (talk.offered.length === 0) talk.node = null;
}

/** Which of a node's lines is said: the first whose conditions hold, else the variant's own, else the usual one. */
function lineOf(draft: Draft, { saysWhen = [], saysByVariant }: EncounterNode, talk: Talk): string[] {
  const at = saysWhen.findIndex(({ when }) => holdAll(draft, when, sceneOf(talk)));
  if (at >= 0) return ['saysWhen', `${at}`, 'text'];
  return saysByVariant[talk.variant] === undefined ? ['says'] : ['saysByVariant', talk.variant];
}

/** Where a conversation goes after a reply. */
export function nextNode(draft: Draft, reply: Reply, talk: Talk, chance: () => number): string | null {
  const { next } = reply;
  if (next === null || typeof next === 'string') return next;
  if ('byVariant' in next) return next.byVariant[talk.variant] ?? null;
  if ('if' in next) return holdAll(draft, next.if, sceneOf(talk)) ? next.then : next.else;
  return chance() < next.chance ? next.then : next.else;
}

export function encounterIndex(draft: Draft, encounter: Encounter): number {
  return draft.rules.scenario.encounters.indexOf(encounter);
}

/** Numbers for what is left to chance at one step of a talk: each asked for once. */
export function chanceAt(draft: Draft, encounter: Encounter, talk: Talk, luck: Luck): () => number {
  const place = encounterIndex(draft, encounter);
  const step = talk.said.length;
  let asked = 0;
  return () => luck.at('encounter.chance', place, step * 32 + asked++);
}
