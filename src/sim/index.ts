/**
 * The engine's one door. Pure: no call changes its arguments, none reads a clock or draws unlogged luck.
 *
 * A scenario is prepared once into rules; rules and 32 bytes of luck open a run; acts change it; `observe` gives what
 * the player may know; a finished run has a score; a record can be verified by anyone.
 */
import './no-eval.ts';
import { prepare } from './prepare.ts';
import { digest } from './record/digest.ts';
import { verify } from './record/verify.ts';
import { scoreRun } from './score/score.ts';
import { apply } from './turn/apply.ts';
import { start } from './turn/start.ts';
import { ENGINE } from './version.ts';
import { observe } from './view/see.ts';

export { type Appraisal, appraise } from './appraisal/appraise.ts';
export type { Audience, Bound, Knob } from './decide/knobs.ts';
export { tally } from './decide/tally.ts';
export { touchedBy } from './decide/touched.ts';
export { Fault } from './fault.ts';
export type { Condition } from './language/condition.ts';
export { scenarioSchema } from './language/json-schema.ts';
export { nearest } from './language/nearest.ts';
export type { Named, Problem, ProblemCode } from './language/problem.ts';
export type { Scenario } from './language/scenario.ts';
export type { Axis } from './language/score.ts';
export type { Language, Text } from './language/text.ts';
export type { AnyKnobWords, LeverWords } from './levers/words-shape.ts';
export { luckOf } from './luck/key.ts';
export type { Files } from './people/columns.ts';
export type { LeavingReason } from './people/vocabulary.ts';
export type {
  Act,
  Decisions,
  GameRecord,
  Hash,
  Mark,
  Notes,
  Prediction,
  Refusal,
  Score,
  Verdict,
} from './record/act.ts';
export { type Play, playAct, recordOf, startPlay } from './record/record.ts';
export { AnswerShape, DecisionsShape, LeverShape, readActs, readRecord } from './record/shape.ts';
export { replayChain } from './record/verify.ts';
export type { Rules } from './rules.ts';
export { type Raw, rawAxes } from './score/axes.ts';
export { endingOf } from './score/ending.ts';
export { axisPoints, fixedPoints, type Marks, totalOf } from './score/points.ts';
export type { MarkRuns } from './score/score.ts';
export { markRuns, playNothing, playReference } from './score/score.ts';
export type { Book } from './turn/firm.ts';
export type { Run } from './turn/run.ts';
export { neutralDecisions } from './turn/start.ts';
export { legendOf } from './view/legend.ts';
export { lastMorning, talksTruth, truthOf } from './view/truth.ts';
export type { Beat, DeskLever, Legend, View, ViewEncounter, ViewPromise, WhyLine } from './view/view.ts';
export { sayInstead, waysOfTalk, withReplies } from './why/another-answer.ts';
export { attribute, type Share, type Shared } from './why/attribute.ts';
export { type Difference, tenthsOf, worthApart } from './why/difference.ts';
export type { Fate } from './why/fate.ts';
export { type Hindsight, openHindsight } from './why/hindsight.ts';
export type { Deed } from './why/log.ts';
export { type Cause, type Story, story } from './why/story.ts';
export type { Tip } from './why/tips.ts';
export type { TurnNote } from './why/turn-note.ts';
export type { Way } from './why/ways.ts';
export { type Change, changedIn, type WhatIf, whatIf, whyNotEven } from './why/what-if.ts';

/** The door as one value, so that a frozen engine is the same door in another file. */
export const engine = { version: ENGINE, prepare, start, apply, observe, score: scoreRun, digest, verify };
