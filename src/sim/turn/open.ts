import type { Encounter } from '../language/encounter.ts';
import type { Luck } from '../luck/luck.ts';
import { startEvents } from '../market/events.ts';
import { openInterventions } from '../market/interventions.ts';
import { layOutNews } from '../market/news.ts';
import { moveRivals } from '../market/rivals.ts';
import { matchFiles } from '../people/audience.ts';
import { fileFaces } from './carry-out.ts';
import { holdAll, NO_SCENE } from './condition.ts';
import { popUpsOf } from './disclose.ts';
import type { Draft, Talk } from './run.ts';
import { encounterIndex, enterNode } from './talk.ts';
import { layOutTenders, staysOver } from './tenders.ts';

/** All that must be there before the player decides: rivals' moves, events, what rules impose, who wants an answer. */
export function openTurn(draft: Draft, luck: Luck): void {
  draft.firm.minutesAsked = 0;
  draft.talks = [];
  draft.market.news = draft.market.news.filter(staysOver);
  moveRivals(draft);
  startEvents(draft, luck);
  openInterventions(draft);
  for (const encounter of draft.rules.scenario.encounters) offer(draft, encounter, luck);
  layOutNews(draft);
  layOutTenders(draft);
}

function offer(draft: Draft, encounter: Encounter, luck: Luck): void {
  const { turn, from, to, when, chance, atMost } = encounter.offer;
  const times = draft.market.offered[encounter.id] ?? 0;
  if (times >= atMost) return;
  const due =
    turn !== undefined ? draft.turn === turn : draft.turn >= (from ?? 1) && draft.turn <= (to ?? draft.rules.turns);
  if (!due || !holdAll(draft, when, NO_SCENE)) return;
  const place = encounterIndex(draft, encounter);
  if (chance < 1 && luck.at('encounter.turn', place) >= chance) return;
  const cast = castOf(draft, encounter, place, luck);
  if (!cast) return;
  draft.market.offered[encounter.id] = times + 1;
  const talk: Talk = {
    encounter: encounter.id,
    cast,
    variant: variantOf(encounter, luck.at('encounter.variant', place)),
    alike: alikeOf(draft, encounter, cast),
    faces: facesOf(draft, cast),
    popUps: popUpsOf(draft, cast),
    node: encounter.first,
    offered: [],
    asking: null,
    said: [],
    waiting: [],
    effects: [],
    commit: null,
    timedOut: false,
  };
  // whoever stands before you shows a face: it goes on file
  fileFaces(draft, talk);
  for (const who of Object.values(cast)) {
    if (!draft.market.heard.met.includes(who)) draft.market.heard.met.push(who);
  }
  draft.market.heard.variants[encounter.id] = talk.variant;
  draft.talks.push(talk);
  enterNode(draft, talk, encounter, encounter.first, luck);
}

function facesOf({ people }: Draft, cast: Readonly<Record<string, number>>): Talk['faces'] {
  return Object.fromEntries(
    Object.entries(cast).map(([role, who]) => [role, { mood: people.mood[who]!, privacy: people.privacy[who]! }]),
  );
}

function castOf(draft: Draft, encounter: Encounter, place: number, luck: Luck): Record<string, number> | null {
  const cast: Record<string, number> = {};
  for (const part of encounter.cast) {
    if ('member' in part) {
      const who = draft.rules.cast[part.member];
      if (who === undefined) return null;
      cast[part.role] = who;
      continue;
    }
    const taken = [...Object.values(cast), ...Object.values(draft.rules.cast)];
    let best = -1;
    let least = 2;
    for (const who of matchFiles(draft.people, { all: part.pick }, draft.turn)) {
      const draw = luck.at('encounter.offer', who, place * 4 + Object.keys(cast).length);
      if (draw < least && !taken.includes(who)) {
        least = draw;
        best = who;
      }
    }
    if (best < 0) return null;
    cast[part.role] = best;
  }
  return cast;
}

function variantOf(encounter: Encounter, draw: number): string {
  const total = encounter.variants.reduce((sum, { weight }) => sum + weight, 0);
  let left = draw * total;
  for (const { id, weight } of encounter.variants) {
    left -= weight;
    if (left < 0) return id;
  }
  return encounter.variants.at(-1)!.id;
}

/** Those of the segment whose file passes, in order of their numbers, without those who are here. */
function alikeOf(draft: Draft, encounter: Encounter, cast: Readonly<Record<string, number>>): number[] {
  if (!encounter.alike) return [];
  const { segment, all, limit } = encounter.alike;
  const rules = draft.rules.segments.find(({ id }) => id === segment);
  const here = Object.values(cast);
  const found: number[] = [];
  for (const who of matchFiles(draft.people, { all }, draft.turn)) {
    if (found.length >= limit) break;
    if (rules && (who < rules.from || who >= rules.to)) continue;
    if (!here.includes(who)) found.push(who);
  }
  return found;
}
