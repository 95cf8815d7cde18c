import { sameDecision } from '../decide/same.ts';
import { startDecision } from '../decide/start.ts';
import { checkDecision, spaceIn } from './check-levers.ts';
import { onward } from './check-talk.ts';
import type { Path } from './problem.ts';
import { get, isRecord, listOf, numberOf, recordOf, textOf, textsUnder } from './raw.ts';
import type { Check } from './report.ts';
import { lookUp, near, tell } from './report.ts';

/**
 * The reference plan must be playable as it stands: a decision for each turn, only open levers, values within bounds, no
 * more changes than the turn allows, and replies that the talk can come to in that order.
 */
export function checkPlan(check: Check): void {
  const reference = get(get(check.raw, 'scoring'), 'reference');
  const path = ['scoring', 'reference'];
  const plan = get(reference, 'turns');
  const { turns } = check.names;
  if (Array.isArray(plan) && turns !== null && plan.length !== turns) {
    tell(check, [...path, 'turns'], 'plan.turns', { expected: turns, found: plan.length });
  }
  const standing = startingDecisions(check);
  for (const [k, changes] of listOf(plan).entries()) checkTurn(check, recordOf(changes), k + 1, standing, path);
  const replies = recordOf(get(reference, 'replies'));
  for (const id of Object.keys(replies)) {
    const at = [...path, 'replies', id];
    if (lookUp(check, 'encounter', id, [...check.names.encounters.keys()], at, 'key') === null) continue;
    const encounter = listOf(get(check.raw, 'encounters')).find((one) => get(one, 'id') === id);
    checkReplies(check, encounter, listOf(replies[id]), at);
  }
}

function startingDecisions(check: Check): Map<string, unknown> {
  const standing = new Map<string, unknown>();
  for (const [id, own] of check.names.levers) {
    const space = spaceIn(check, id, own);
    const whole = Object.keys(space.knobs).length === Object.keys(own.lever.knobs).length;
    if (whole) standing.set(id, startDecision(own.lever, space.bounds, space.rosters));
  }
  return standing;
}

function checkTurn(
  check: Check,
  changes: Readonly<Record<string, unknown>>,
  turn: number,
  standing: Map<string, unknown>,
  path: Path,
): void {
  const at = [...path, 'turns', turn - 1];
  let changed = 0;
  for (const id of Object.keys(changes)) {
    checkDecision(check, { lever: id, set: changes[id], whole: true }, [...at, id], null, null);
    const opensAt = check.names.levers.get(id)?.opensAt ?? 0;
    if (opensAt > turn) tell(check, [...at, id], 'plan.closedLever', { lever: id, opensAt, turn }, 'key');
    if (!sameDecision(changes[id], standing.get(id))) changed += 1;
    if (!lapses(check, id)) standing.set(id, changes[id]);
  }
  const most = changesAllowed(check, turn);
  if (most !== null && changed > most) tell(check, at, 'plan.tooManyChanges', { found: changed, most });
}

/** A lever that starts afresh each turn: what the plan asks of it does not stand. */
const lapses = (check: Check, id: string): boolean => get(get(get(check.raw, 'levers'), id), 'lapses') === true;

function changesAllowed(check: Check, turn: number): number | null {
  for (const act of listOf(get(check.raw, 'acts'))) {
    const from = numberOf(get(act, 'from'));
    const to = numberOf(get(act, 'to'));
    if (from === null || to === null || turn < from || turn > to) continue;
    return numberOf(listOf(get(act, 'changes'))[turn - from]);
  }
  return null;
}

/** Answers to the question whether a favour is for one or for all. */
const PRECEDENT = ['onlyThis', 'allAlike'];

function checkReplies(check: Check, encounter: unknown, plan: readonly unknown[], path: Path): void {
  const nodes = listOf(get(encounter, 'nodes'));
  const variants = textsUnder(get(encounter, 'variants'), 'id');
  if (!nodes.some((node) => get(node, 'id') === get(encounter, 'first'))) return;
  let here = new Set<string | null>([textOf(get(encounter, 'first'))]);
  let asked: readonly (string | null)[] = [];
  for (const [k, reply] of plan.entries()) {
    if (typeof reply !== 'string') return;
    const open = nodes.filter((node) => here.has(textOf(get(node, 'id'))));
    const replies = open.flatMap((node) => listOf(get(node, 'replies')));
    const given = replies.filter((one) => get(one, 'id') === reply);
    const precedent = asked.length > 0 && PRECEDENT.includes(reply);
    if (given.length === 0 && !precedent && !(reply === 'timeOut' && here.size > 0)) {
      const known = [...textsUnder(replies, 'id'), ...(asked.length > 0 ? PRECEDENT : [])];
      const because = { reply, known: known.join(', '), ...near(check, reply, known) };
      tell(check, [...path, k], 'plan.unreachableReply', because);
      return;
    }
    const onwards = given.flatMap((one) => onward(get(one, 'next'), variants));
    here = new Set(precedent ? [...here, ...asked] : onwards);
    here.delete(null);
    asked = given.some((one) => isRecord(get(one, 'precedent'))) ? onwards : [];
  }
}
