import type { ChartTable } from '../charts/table.ts';
import { stepTable } from '../charts/table.ts';
import type { Encounter, Reply } from '../language/encounter.ts';
import type { Luck } from '../luck/luck.ts';
import { friendsOf } from '../people/friends.ts';
import type { Refusal } from '../record/act.ts';
import { refused } from '../record/act.ts';
import { changesAllowed, changesCommitted, isHeld } from './calendar.ts';
import { carriedOver } from './carried-over.ts';
import { fileFaces, learn } from './carry-out.ts';
import { sceneOf } from './condition.ts';
import { disclose, popUpsOf, wordingOf } from './disclose.ts';
import { encounterOf, replyOf } from './lookup.ts';
import type { Draft, Settled, Talk } from './run.ts';
import { settle } from './settle.ts';
import { chanceAt, enterNode, nextNode, textKey } from './talk.ts';

/** Events of the privacy chart that alarm; the others put at ease. */
const LOUDER: readonly string[] = ['SURPRISE', 'BREACH'];
/** Most slips in the promise book at a time. (chosen) */
const MOST_PROMISES = 5;

/**
 * Gives one reply. What is learned goes on file at once; all else waits for the close, so the order in which two seats
 * answer two people changes nothing.
 *
 * @returns  reasons why not, or an empty list and the draft changed
 */
export function answer(draft: Draft, encounterId: string, replyId: string, luck: Luck): readonly Refusal[] {
  const where = `encounters.${encounterId}`;
  const talk = draft.talks.find((one) => one.encounter === encounterId);
  if (!talk) return [refused('encounter.notHere', where, { encounter: encounterId })];
  const encounter = encounterOf(draft.rules, encounterId);
  if (talk.asking !== null) return answerPrecedent(draft, encounter, talk, replyId, luck);
  if (talk.node === null) return [refused('encounter.over', where, { encounter: encounterId })];
  if (replyId === 'timeOut') {
    runOutOfTime(draft, encounter, talk, luck);
    return [];
  }
  if (!talk.offered.includes(replyId)) {
    return [refused('reply.notOffered', where, { reply: replyId, offered: talk.offered.join(', ') })];
  }
  const reply = replyOf(encounter, talk.node, replyId);
  const open = draft.market.promises.filter(({ state }) => state === 'open').length;
  if (reply.promise && open >= MOST_PROMISES) return [refused('promises.full', where, { most: MOST_PROMISES })];
  giveReply(draft, encounter, talk, talk.node, reply, luck);
  return [];
}

function giveReply(draft: Draft, encounter: Encounter, talk: Talk, node: string, reply: Reply, luck: Luck): void {
  const chance = chanceAt(draft, encounter, talk, luck);
  talk.said.push({ by: 'us', key: textKey(encounter.id, 'nodes', node, 'replies', reply.id, 'text') });
  const outcomes = [...reply.outcomes, ...(reply.byVariant[talk.variant] ?? [])];
  const settled = [
    ...wordingOf(draft, encounter, talk, node, reply),
    ...disclose(draft, talk, reply),
    ...settle(draft, outcomes, sceneOf(talk), chance),
  ];
  if (reply.cents > 0) settled.unshift({ cents: -reply.cents, line: 'encounter', turns: 1, delay: 0 });
  wait(draft, talk, node, settled, luck);
  talk.effects = effectsOf(settled, talk);
  talk.popUps = popUpsOf(draft, talk.cast);
  draft.firm.minutesAsked += reply.minutes;
  const given = draft.market.replied[encounter.id] ?? [];
  draft.market.replied[encounter.id] = [...given, reply.id];
  if (reply.promise) pin(draft, encounter, talk, node, reply);
  const back = afterKey(reply, talk);
  if (back) talk.said.push({ by: 'them', key: textKey(encounter.id, 'nodes', node, 'replies', reply.id, ...back) });
  const next = nextNode(draft, reply, talk, chance);
  if (mayAskPrecedent(draft, reply)) {
    talk.asking = reply.id;
    talk.node = node;
    talk.offered = ['onlyThis', 'allAlike'];
  } else {
    enterNode(draft, talk, encounter, next, luck);
  }
}

function afterKey(reply: Reply, talk: Talk): string[] | null {
  if (reply.afterByVariant[talk.variant] !== undefined) return ['afterByVariant', talk.variant];
  return reply.after === undefined ? null : ['after'];
}

function wait(draft: Draft, talk: Talk, node: string, settled: readonly Settled[], luck: Luck): void {
  learn(draft, settled, talk, (who) => friendsOf(draft.people, luck, who));
  showOnFaces(draft, settled, talk);
  talk.waiting.push({ node, outcomes: settled.filter((one) => !('learn' in one) && !('consent' in one)) });
}

/** What is said shows on the faces at once, and is on file; what they carry away with them waits for the close. */
function showOnFaces(draft: Draft, settled: readonly Settled[], talk: Talk): void {
  const { rules } = draft;
  for (const outcome of settled) {
    if (!('send' in outcome) || (outcome.chart !== 'mood' && outcome.chart !== 'privacy')) continue;
    const face = talk.faces[outcome.to];
    const table: ChartTable = rules.charts[outcome.chart];
    const event = table.event[outcome.send];
    if (face && event !== undefined) face[outcome.chart] = stepTable(table, face[outcome.chart], event);
  }
  fileFaces(draft, talk);
}

/** What the caller and the till will feel, for the screen: points and cents as authored. */
function effectsOf(settled: readonly Settled[], talk: Talk): { kind: string; points: number }[] {
  const roles = Object.keys(talk.cast);
  const effects: { kind: string; points: number }[] = [];
  for (const outcome of settled) {
    if ('add' in outcome && roles.includes(outcome.to)) effects.push({ kind: outcome.add, points: outcome.points });
    if ('cents' in outcome) effects.push({ kind: 'cents', points: outcome.cents });
    if ('conduct' in outcome) effects.push({ kind: 'conduct', points: outcome.conduct });
    if ('send' in outcome && outcome.chart === 'privacy' && roles.includes(outcome.to)) {
      effects.push({ kind: outcome.send, points: LOUDER.includes(outcome.send) ? -1 : 1 });
    }
  }
  return effects;
}

function pin(draft: Draft, encounter: Encounter, talk: Talk, node: string, reply: Reply): void {
  const slip = reply.promise!;
  draft.market.promises.push({
    encounter: encounter.id,
    node,
    reply: reply.id,
    to: talk.cast[slip.to] ?? -1,
    roles: talk.cast,
    due: draft.turn + slip.due,
    state: 'open',
  });
  const place = (id: string) => draft.rules.scenario.encounters.findIndex((one) => one.id === id);
  draft.market.promises.sort((a, b) => a.due - b.due || place(a.encounter) - place(b.encounter));
}

/** A precedent is asked about only where it would change a lever that can still be changed. */
function mayAskPrecedent(draft: Draft, reply: Reply): boolean {
  const precedent = reply.precedent;
  if (!precedent) return false;
  const lever = draft.rules.levers.find(({ id }) => id === precedent.lever);
  if (!lever || lever.opensAt > draft.turn || isHeld(draft, precedent.lever)) return false;
  const standing = carriedOver(draft)[precedent.lever] ?? {};
  return Object.entries(precedent.set).some(([knob, value]) => standing[knob] !== value);
}

function answerPrecedent(
  draft: Draft,
  encounter: Encounter,
  talk: Talk,
  choice: string,
  luck: Luck,
): readonly Refusal[] {
  const where = `encounters.${encounter.id}`;
  if (choice !== 'onlyThis' && choice !== 'allAlike' && choice !== 'timeOut') {
    return [refused('reply.notOffered', where, { reply: choice, offered: 'onlyThis, allAlike' })];
  }
  const node = talk.node!;
  const reply = replyOf(encounter, node, talk.asking!);
  const precedent = reply.precedent!;
  if (choice === 'allAlike') {
    const used = changesCommitted(draft);
    const already = draft.talks.some((one) => one.commit?.lever === precedent.lever);
    if (already) return [refused('precedent.contradicted', where, { lever: precedent.lever })];
    const allowed = changesAllowed(draft.rules, draft.turn);
    if (used >= allowed) return [refused('changes.exceeded', where, { allowed, used: used + 1 })];
    talk.commit = { lever: precedent.lever, set: precedent.set };
  }
  const outcomes = choice === 'allAlike' ? precedent.allAlike : precedent.onlyThis;
  const chance = chanceAt(draft, encounter, talk, luck);
  talk.said.push({ by: 'us', key: choice === 'allAlike' ? 'precedent.allAlike' : 'precedent.onlyThis' });
  wait(draft, talk, node, settle(draft, outcomes, sceneOf(talk), chance), luck);
  talk.asking = null;
  enterNode(draft, talk, encounter, nextNode(draft, reply, talk, chance), luck);
  return [];
}

/** Nobody answered: the authored time-out waits like any reply. */
export function runOutOfTime(draft: Draft, encounter: Encounter, talk: Talk, luck: Luck): void {
  if (talk.asking !== null) {
    answerPrecedent(draft, encounter, talk, 'timeOut', luck);
    if (talk.node === null) return;
  }
  const settled = settle(draft, encounter.timeOut, sceneOf(talk), chanceAt(draft, encounter, talk, luck));
  if (encounter.timeOutText) talk.said.push({ by: 'them', key: textKey(encounter.id, 'timeOutText') });
  wait(draft, talk, talk.node!, settled, luck);
  talk.effects = effectsOf(settled, talk);
  talk.timedOut = true;
  talk.node = null;
  talk.offered = [];
}
