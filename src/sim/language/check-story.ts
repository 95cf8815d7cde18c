import { checkConditions, NOBODY } from './check-conditions.ts';
import { checkDecision } from './check-levers.ts';
import { checkOrder } from './check-order.ts';
import { checkOutcomes } from './check-outcomes.ts';
import type { Path } from './problem.ts';
import { get, isRecord, listOf, numberOf } from './raw.ts';
import type { Check } from './report.ts';
import { lookUp, near, tell } from './report.ts';

/** An event this late can be seen coming by so many tells. (game.md §6) */
const TELLS = 2;
const TOO_EARLY_FOR_TELLS = 2;

/** Events, rules of the place, hints, cards, endings. */
export function checkStory(check: Check): void {
  for (const [k, event] of listOf(get(check.raw, 'events')).entries()) checkEvent(check, event, ['events', k]);
  for (const [k, rule] of listOf(get(check.raw, 'interventions')).entries()) {
    checkIntervention(check, rule, ['interventions', k]);
  }
  for (const [k, hint] of listOf(get(check.raw, 'hints')).entries()) {
    checkConditions(check, get(hint, 'when'), NOBODY, ['hints', k, 'when']);
  }
  for (const [k, card] of listOf(get(check.raw, 'cards')).entries()) checkCard(check, card, ['cards', k]);
  checkEndings(check);
  checkFlags(check);
}

function checkEvent(check: Check, event: unknown, path: Path): void {
  if (!isRecord(event)) return;
  checkConditions(check, event['when'], NOBODY, [...path, 'when']);
  checkOutcomes(check, event['outcomes'], NOBODY, [...path, 'outcomes']);
  const turn = numberOf(event['turn']);
  const tells = listOf(event['tells']);
  for (const [k, sign] of tells.entries()) {
    checkConditions(check, get(sign, 'needs'), NOBODY, [...path, 'tells', k, 'needs']);
    const seen = numberOf(get(sign, 'turn'));
    if (turn !== null && seen !== null && seen >= turn) {
      tell(check, [...path, 'tells', k, 'turn'], 'event.lateTell', { turn: seen, event: turn });
    }
  }
  if (turn === null || turn <= TOO_EARLY_FOR_TELLS) return;
  if (tells.length < TELLS) tell(check, path, 'event.fewTells', { found: tells.length, least: TELLS });
  const free = tells.some((sign) => listOf(get(sign, 'needs')).length === 0);
  if (tells.length > 0 && !free) tell(check, [...path, 'tells'], 'event.noFreeTell');
}

function checkIntervention(check: Check, rule: unknown, path: Path): void {
  checkConditions(check, get(rule, 'when'), NOBODY, [...path, 'when']);
  checkOutcomes(check, get(rule, 'outcomes'), NOBODY, [...path, 'outcomes']);
  const hold = get(rule, 'hold');
  if (!isRecord(hold)) return;
  checkDecision(check, { lever: hold['lever'], set: hold['set'] }, [...path, 'hold'], 'lever', 'set');
}

function checkCard(check: Check, card: unknown, path: Path): void {
  const after = get(card, 'after');
  const { encounters, levers } = check.names;
  lookUp(check, 'encounter', get(after, 'encounter'), [...encounters.keys()], [...path, 'after', 'encounter']);
  lookUp(check, 'lever', get(after, 'lever'), [...levers.keys()], [...path, 'after', 'lever']);
  const right = numberOf(get(card, 'right'));
  const answers = get(card, 'answers');
  if (right !== null && Array.isArray(answers) && right >= answers.length) {
    tell(check, [...path, 'right'], 'card.right', { right, answers: answers.length });
  }
}

/** An ending's span is open above, so from 60 to 60 holds nothing. */
function checkEndings(check: Check): void {
  const endings = get(check.raw, 'endings');
  checkOrder(check, endings, ['endings']);
  for (const [k, ending] of listOf(endings).entries()) {
    for (const [j, test] of listOf(get(ending, 'when')).entries()) {
      const from = numberOf(get(test, 'from'));
      const to = numberOf(get(test, 'to'));
      if (from === null || to === null || from < to) continue;
      tell(check, ['endings', k, 'when', j, 'to'], 'ending.neverHolds', { from, to });
    }
  }
}

/** A flag that is read and never set, or set and never read, is a slip of the finger. */
function checkFlags(check: Check): void {
  const set = [...check.flagsSet.keys()];
  for (const [flag, path] of check.flagsRead) {
    if (!check.flagsSet.has(flag)) tell(check, path, 'flag.neverSet', { flag, ...near(check, flag, set) });
  }
  for (const [flag, path] of check.flagsSet) {
    if (!check.flagsRead.has(flag)) tell(check, path, 'flag.neverRead', { flag });
  }
}
