import type { Scene } from './check-conditions.ts';
import { checkConditions, checkSpan, NOBODY } from './check-conditions.ts';
import { checkDisclosures } from './check-disclosure.ts';
import { checkDecision } from './check-levers.ts';
import { chancesIn, checkOutcomes } from './check-outcomes.ts';
import { checkTalk } from './check-talk.ts';
import type { Path } from './problem.ts';
import { get, isRecord, listOf, numberOf, recordOf, textsUnder } from './raw.ts';
import type { Check } from './report.ts';
import { lookUp, tell } from './report.ts';

/** Numbers luck holds ready for one step of a talk; one is kept for the way on. (`turn/talk.ts`) */
const MOST_CHANCES = 31;
/** A dilemma leaves this many ways that nothing on file can close. (chosen) */
const DILEMMA_REPLIES = 2;

/** Encounters: who is here, when, what they say and what follows from each reply. */
export function checkEncounters(check: Check): void {
  for (const [k, encounter] of listOf(get(check.raw, 'encounters')).entries()) {
    if (isRecord(encounter)) checkEncounter(check, encounter, ['encounters', k]);
  }
}

function checkEncounter(check: Check, encounter: unknown, path: Path): void {
  const scene: Scene = {
    roles: textsUnder(get(encounter, 'cast'), 'role'),
    variants: textsUnder(get(encounter, 'variants'), 'id'),
    alike: get(encounter, 'alike') !== undefined,
  };
  checkPeople(check, encounter, path);
  checkOffer(check, get(encounter, 'offer'), [...path, 'offer']);
  checkTalk(check, encounter, path);
  checkOutcomes(check, get(encounter, 'timeOut'), scene, [...path, 'timeOut']);
  checkChances(check, chancesIn(get(encounter, 'timeOut')), [...path, 'timeOut']);
  for (const [n, node] of listOf(get(encounter, 'nodes')).entries()) {
    const at = [...path, 'nodes', n];
    checkVariantKeys(check, get(node, 'saysByVariant'), scene, [...at, 'saysByVariant']);
    for (const [w, line] of listOf(get(node, 'saysWhen')).entries()) {
      checkConditions(check, get(line, 'when'), scene, [...at, 'saysWhen', w, 'when']);
    }
    lookUp(check, 'role', get(node, 'speaker'), [...scene.roles, ...check.names.staff], [...at, 'speaker']);
    for (const [r, reply] of listOf(get(node, 'replies')).entries()) {
      checkReply(check, reply, scene, [...at, 'replies', r]);
      checkDisclosures(check, reply, scene, encounter, [...at, 'replies', r, 'disclose']);
      checkPromise(check, reply, { scene, offer: get(encounter, 'offer') }, [...at, 'replies', r, 'promise']);
    }
  }
  if (get(encounter, 'dilemma') === true) checkDilemma(check, encounter, path);
}

function checkPeople(check: Check, encounter: unknown, path: Path): void {
  const members = [...check.names.cast.keys()];
  for (const [k, part] of listOf(get(encounter, 'cast')).entries()) {
    lookUp(check, 'cast', get(part, 'member'), members, [...path, 'cast', k, 'member']);
    checkSpans(check, get(part, 'pick'), [...path, 'cast', k, 'pick']);
  }
  const alike = get(encounter, 'alike');
  lookUp(check, 'segment', get(alike, 'segment'), check.names.members.segment, [...path, 'alike', 'segment']);
  checkSpans(check, get(alike, 'all'), [...path, 'alike', 'all']);
}

function checkSpans(check: Check, tests: unknown, path: Path): void {
  for (const [k, test] of listOf(tests).entries()) checkSpan(check, test, [...path, k]);
}

function checkOffer(check: Check, offer: unknown, path: Path): void {
  if (!isRecord(offer)) return;
  const { turns } = check.names;
  for (const key of ['turn', 'from', 'to']) {
    const turn = numberOf(offer[key]);
    if (turns !== null && turn !== null && turn > turns) {
      tell(check, [...path, key], 'calendar.afterEnd', { turn, turns });
    }
  }
  checkSpan(check, offer, path);
  const conditions = listOf(offer['when']);
  const timed = ['turn', 'from', 'to', 'chance'].some((key) => offer[key] !== undefined);
  if (!timed && conditions.length === 0) tell(check, path, 'encounter.noTime');
  checkConditions(check, conditions, NOBODY, [...path, 'when']);
}

function checkReply(check: Check, reply: unknown, scene: Scene, path: Path): void {
  checkConditions(check, get(reply, 'needs'), scene, [...path, 'needs']);
  checkOutcomes(check, get(reply, 'outcomes'), scene, [...path, 'outcomes']);
  checkConditions(check, get(get(reply, 'next'), 'if'), scene, [...path, 'next', 'if']);
  const byVariant = recordOf(get(reply, 'byVariant'));
  checkVariantKeys(check, byVariant, scene, [...path, 'byVariant']);
  checkVariantKeys(check, get(reply, 'afterByVariant'), scene, [...path, 'afterByVariant']);
  let most = 0;
  for (const variant of Object.keys(byVariant)) {
    checkOutcomes(check, byVariant[variant], scene, [...path, 'byVariant', variant]);
    most = Math.max(most, chancesIn(byVariant[variant]));
  }
  checkChances(check, chancesIn(get(reply, 'outcomes')) + most, [...path, 'outcomes']);
  const precedent = get(reply, 'precedent');
  for (const side of ['onlyThis', 'allAlike']) {
    checkOutcomes(check, get(precedent, side), scene, [...path, 'precedent', side]);
    checkChances(check, chancesIn(get(precedent, side)), [...path, 'precedent', side]);
  }
  if (isRecord(precedent)) {
    checkDecision(check, { lever: precedent['lever'], set: precedent['set'] }, [...path, 'precedent'], 'lever', 'set');
  }
}

function checkChances(check: Check, found: number, path: Path): void {
  if (found > MOST_CHANCES) tell(check, path, 'outcome.tooMuchChance', { found, most: MOST_CHANCES });
}

function checkVariantKeys(check: Check, byVariant: unknown, { variants }: Scene, path: Path): void {
  for (const key of Object.keys(recordOf(byVariant))) {
    lookUp(check, 'variant', key, variants ?? [], [...path, key], 'key');
  }
}

/** A promise is kept or broken when nobody is talking any more: no variant is played, nobody alike looked up. */
function checkPromise(
  check: Check,
  reply: unknown,
  { scene, offer }: { readonly scene: Scene; readonly offer: unknown },
  path: Path,
): void {
  const promise = get(reply, 'promise');
  if (!isRecord(promise)) return;
  const later: Scene = { roles: scene.roles, variants: null, alike: false };
  lookUp(check, 'role', promise['to'], scene.roles, [...path, 'to']);
  for (const list of ['kept', 'broken']) checkOutcomes(check, promise[list], later, [...path, list]);
  checkConditions(check, promise['keep'], later, [...path, 'keep']);
  const due = numberOf(promise['due']);
  const { turns } = check.names;
  if (due === null || turns === null) return;
  const turn = numberOf(get(offer, 'turn'));
  const first = turn ?? numberOf(get(offer, 'from')) ?? 1;
  const last = turn ?? numberOf(get(offer, 'to')) ?? turns;
  if (first + due > turns) tell(check, [...path, 'due'], 'promise.afterEnd', { turn: first + due, turns });
  else if (last + due > turns) tell(check, [...path, 'due'], 'promise.mayBeAfterEnd', { turn: last + due, turns });
}

function checkDilemma(check: Check, encounter: unknown, path: Path): void {
  const nodes = listOf(get(encounter, 'nodes'));
  const first = nodes.findIndex((node) => get(node, 'id') === get(encounter, 'first'));
  if (first < 0) return;
  const open = listOf(get(nodes[first], 'replies')).filter((reply) => listOf(get(reply, 'needs')).length === 0);
  if (open.length >= DILEMMA_REPLIES) return;
  const at = [...path, 'nodes', first, 'replies'];
  tell(check, at, 'encounter.dilemma', { found: open.length, least: DILEMMA_REPLIES });
}
