import { checkDecisions } from '../decide/check.ts';
import type { Luck } from '../luck/luck.ts';
import { friendsOf } from '../people/friends.ts';
import { freshScratch } from '../people/layout.ts';
import { PHASES } from '../phases/index.ts';
import type { Turn, Watch } from '../phases/phase.ts';
import type { Decisions, Refusal } from '../record/act.ts';
import { beatsOf } from '../view/beats.ts';
import { deskLevers } from '../view/desk.ts';
import { whyOf } from '../view/why-turn.ts';
import { runOutOfTime } from './answer.ts';
import { surfaceCard } from './cards.ts';
import { carryOut, fileFaces } from './carry-out.ts';
import { encounterOf } from './lookup.ts';
import { openTurn } from './open.ts';
import { settlePromises } from './promises.ts';
import { pullLevers } from './pull-levers.ts';
import type { Draft } from './run.ts';
import { settleTenders, staysOver } from './tenders.ts';
import { turnedDials } from './turned-dials.ts';

/** Phases that only keep books: all that runs where a scenario has people to talk to and no market. */
const BOOKKEEPING = ['account', 'file'];

/**
 * Closes the turn: unanswered people run out of time, what waited is carried out, levers turn dials and write plans,
 * the phases run, promises fall due, the next turn opens.
 *
 * @returns  reasons why not, or an empty list and the draft changed
 */
export function close(draft: Draft, decisions: Decisions, luck: Luck, watch: Watch | null): readonly Refusal[] {
  const refusals = checkDecisions(deskLevers(draft), draft, decisions);
  if (refusals.length > 0) return refusals;
  closeUnasked(draft, decisions, luck, watch);
  return [];
}

/** The same without asking whether it may be: for replays of what might have been, whose decisions are sound in shape. */
export function closeUnasked(draft: Draft, decisions: Decisions, luck: Luck, watch: Watch | null): void {
  const before = draft.standing;
  for (const talk of draft.talks) {
    if (talk.node !== null) runOutOfTime(draft, encounterOf(draft.rules, talk.encounter), talk, luck);
  }
  carryOutTalks(draft, luck);
  countTalks(draft);
  payForTalking(draft);
  playOut(draft, decisions, luck, watch);
  draft.standing = decisions;
  settlePromises(draft, luck);
  settleTenders(draft, luck);
  draft.market.beats = beatsOf(draft);
  draft.market.why = whyOf(draft);
  surfaceCard(draft, before);
  if (draft.turn >= draft.rules.turns) {
    draft.over = true;
    draft.talks = [];
    draft.market.news = draft.market.news.filter(staysOver);
    return;
  }
  draft.turn += 1;
  luck.turn(draft.turn);
  openTurn(draft, luck);
  draft.market.news = dropStale(draft);
}

/** Outcomes of this turn's conversations, by encounter and then by the order of the talk: never by who answered first. */
function carryOutTalks(draft: Draft, luck: Luck): void {
  const friends = (who: number) => friendsOf(draft.people, luck, who);
  for (const talk of draft.talks) {
    const waiting = talk.waiting.flatMap(({ outcomes }) => outcomes);
    carryOut(draft, waiting, talk, draft.turn, friends);
    // once more: of whom two have seen, whatever the order of the answers, the later of the talks counts
    fileFaces(draft, talk);
  }
}

/** A talk has ended badly when nobody answered, or when somebody goes away upset. */
function countTalks({ talks, people, rules, market }: Draft): void {
  const { upset } = rules.charts.mood.is;
  for (const { cast, timedOut } of talks) {
    market.heard.talks += 1;
    if (timedOut || Object.values(cast).some((who) => upset[people.mood[who]!] === 1)) market.heard.failed += 1;
  }
}

/** Minutes of this turn's talks, where a minute has a price. */
function payForTalking({ rules, firm, market, turn }: Draft): void {
  const cents = (rules.scenario.work.minuteCents ?? 0) * firm.minutesAsked;
  if (cents > 0) market.payments.push({ turn, line: 'encounter', cents: -cents, known: false });
}

/** From decisions to books: the part of a close that play-outs after the last turn share. */
export function playOut(draft: Draft, decisions: Decisions, luck: Luck, watch: Watch | null): void {
  draft.people = freshScratch(draft.people);
  const { rules, people, firm, turn } = draft;
  firm.turnLedger = [];
  const dials = turnedDials(draft);
  pullLevers(draft, decisions, dials);
  for (const { line, cents } of draft.market.payments.filter((payment) => payment.turn === turn)) {
    firm.turnLedger.push({ line, cents });
  }
  draft.market.payments = draft.market.payments.filter((payment) => payment.turn > turn);
  const view: Turn = { rules, people, firm, dials, luck, watch, turn, weeks: rules.weeks };
  for (const phase of PHASES) {
    if (!rules.scenario.inert || BOOKKEEPING.includes(phase.name)) phase.run(view);
  }
  draft.market.running = draft.market.running.filter(({ to }) => to > turn);
}

/** News of promises and of bids stands for one turn: those just settled. */
function dropStale(draft: Draft): Draft['market']['news'] {
  return draft.market.news.filter((one) => !staysOver(one) || one.values['turn'] === draft.turn - 1);
}
