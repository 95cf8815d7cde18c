import type { Rules } from '../rules.ts';
import type { MarkRuns } from '../score/score.ts';
import { scoreRun } from '../score/score.ts';
import type { Applied } from '../turn/apply.ts';
import { apply } from '../turn/apply.ts';
import type { Run } from '../turn/run.ts';
import { start } from '../turn/start.ts';
import { ENGINE } from '../version.ts';
import type { Act, GameRecord, Hash, Mark } from './act.ts';
import { linkAct, openChain } from './chain.ts';

/** A run with the log that led to it: what hosts and the command line hold. */
export interface Play {
  readonly run: Run;
  readonly acts: readonly Act[];
  readonly marks: readonly Mark[];
  readonly chain: readonly Hash[];
}

export function startPlay(rules: Rules, luck: string): Play {
  return { run: start(rules, luck), acts: [], marks: [], chain: [openChain(rules, luck)] };
}

/** One act more, or the reasons why not. */
export function playAct(play: Play, act: Act, mark: Mark): { ok: true; play: Play } | Extract<Applied, { ok: false }> {
  const applied = apply(play.run, act);
  if (!applied.ok) return applied;
  const head = linkAct(play.chain.at(-1)!, act, applied.run);
  return {
    ok: true,
    play: {
      run: applied.run,
      acts: [...play.acts, act],
      marks: [...play.marks, mark],
      chain: [...play.chain, head],
    },
  };
}

/**
 * The record of a finished play: enough for anyone to replay it to the last bit.
 *
 * @param marks  raw measures of the two marks on this luck, when the host has them already
 */
export function recordOf(play: Play, marks: MarkRuns | null = null): GameRecord {
  const { rules, luck } = play.run;
  return {
    format: 1,
    engine: ENGINE,
    scenario: { id: rules.scenario.id, rules: rules.hash },
    luck,
    acts: play.acts,
    chain: play.chain,
    score: scoreRun(play.run, marks) ?? { scheme: 'none', total: 0, axes: {} },
    marks: play.marks,
  };
}
