import { Fault } from '../fault.ts';
import type { Scoring } from '../language/score.ts';
import { AXES } from '../language/score.ts';
import type { Act, Decisions, Score } from '../record/act.ts';
import type { Rules } from '../rules.ts';
import { apply } from '../turn/apply.ts';
import { carriedOver } from '../turn/carried-over.ts';
import type { Run } from '../turn/run.ts';
import { neutralDecisions, start } from '../turn/start.ts';
import type { Raw } from './axes.ts';
import { rawAxes } from './axes.ts';
import { axisPoints, totalOf } from './points.ts';

/** The two runs that marks are measured by, played on some luck. Cached by nobody: hosts that need them twice keep them. */
export interface MarkRuns {
  readonly nothing: Raw;
  readonly reference: Raw;
}

/**
 * The score of a finished run: whole tenths of a point per axis, and in all.
 *
 * @param marks  raw measures of do-nothing and of the reference plan on the same luck; played here when not given
 * @returns      null for a scenario without scoring
 */
export function scoreRun(run: Run, marks: MarkRuns | null = null): Score | null {
  const scoring = run.rules.scenario.scoring;
  if (!scoring || !run.over) return null;
  const { nothing, reference } = marks ?? markRuns(run.rules, run.luck);
  const points = axisPoints(rawAxes(run), nothing, reference, scoring.marks.axes);
  const tenths = (value: number) => Math.round(value * 10);
  const axes: Record<string, number> = {};
  for (const axis of AXES) axes[axis] = tenths(points[axis]);
  return { scheme: 'six', total: tenths(totalOf(points, scoring.weights)), axes };
}

export function markRuns(rules: Rules, luck: string): MarkRuns {
  const opened = start(rules, luck);
  return { nothing: rawAxes(playNothing(opened)), reference: rawAxes(playReference(opened, rules.scenario.scoring)) };
}

/** Do-nothing: everything as it was, nobody answered. */
export function playNothing(opened: Run): Run {
  const decisions = neutralDecisions(opened.rules);
  let run = opened;
  while (!run.over) run = must(run, { kind: 'close', decisions });
  return run;
}

/** The reference plan, which is data: levers that change turn by turn, replies in the order they are given. */
export function playReference(opened: Run, scoring: Scoring | undefined): Run {
  const plan = scoring?.reference ?? { turns: [], replies: {} };
  let run = opened;
  while (!run.over) {
    for (const talk of run.talks) {
      for (const reply of plan.replies[talk.encounter] ?? []) {
        const applied = apply(run, { kind: 'answer', encounter: talk.encounter, reply });
        if (applied.ok) run = applied.run;
      }
    }
    const asked = { ...carriedOver(run), ...changesOf(plan.turns[run.turn - 1]), ...commits(run) };
    const applied = apply(run, { kind: 'close', decisions: asked });
    // a plan that this luck does not allow stands pat instead: the mark must always be playable
    run = applied.ok ? applied.run : must(run, { kind: 'close', decisions: { ...carriedOver(run), ...commits(run) } });
  }
  return run;
}

const changesOf = (turn: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined): Decisions =>
  turn ?? {};

function commits(run: Run): Decisions {
  const last = carriedOver(run);
  const set: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const { commit } of run.talks) {
    if (commit) set[commit.lever] = { ...last[commit.lever], ...commit.set };
  }
  return set;
}

function held(run: Run): Decisions {
  const last = carriedOver(run);
  const set: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const { id, until } of run.market.interventions) {
    const hold = run.rules.scenario.interventions.find((one) => one.id === id)?.hold;
    if (hold && until >= run.turn) set[hold.lever] = { ...last[hold.lever], ...hold.set };
  }
  return set;
}

/** A neutral close; where a lever is held, at what it is held. */
function must(run: Run, act: Act & { kind: 'close' }): Run {
  const applied = apply(run, { ...act, decisions: { ...act.decisions, ...held(run) } });
  if (applied.ok) return applied.run;
  const [first] = applied.refusals;
  throw new Fault('run.outOfTurn', { code: first?.code ?? '', where: first?.where ?? '' });
}
