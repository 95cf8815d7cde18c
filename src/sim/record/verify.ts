import { canonical } from '../../math/canonical.ts';
import type { Rules } from '../rules.ts';
import { scoreRun } from '../score/score.ts';
import { apply } from '../turn/apply.ts';
import { start } from '../turn/start.ts';
import { ENGINE } from '../version.ts';
import type { GameRecord, Verdict } from './act.ts';
import { linkAct, openChain } from './chain.ts';

const LUCK = /^[0-9a-f]{64}$/;
const bad = (what: Exclude<Verdict, { ok: true }>['what'], act = -1): Verdict => ({ ok: false, act, what });

/**
 * Replays a record and compares every link and the score. Marks beside the acts are not read.
 *
 * @param rules   of the scenario the record names
 * @param record  as read from a file; its shape is checked by the caller
 * @returns       ok with the score, or the first act that differs and what about it
 */
export function verify(rules: Rules, record: GameRecord): Verdict {
  const checked = replayChain(rules, record);
  if (!checked.ok) return checked.verdict;
  const score = scoreRun(checked.run) ?? { scheme: 'none', total: 0, axes: {} };
  if (canonical(score) !== canonical(record.score)) return bad('score');
  return { ok: true, score };
}

/** The chain alone, without the two runs and the play-outs of scoring. */
export function replayChain(rules: Rules, record: GameRecord) {
  const fail = (what: Exclude<Verdict, { ok: true }>['what'], act = -1) => ({
    ok: false as const,
    verdict: bad(what, act),
  });
  if (record.format !== 1) return fail('format');
  if (record.engine !== ENGINE) return fail('engine');
  if (record.scenario.rules !== rules.hash || record.scenario.id !== rules.scenario.id) return fail('scenario');
  if (!LUCK.test(record.luck)) return fail('luck');
  if (record.chain.length !== record.acts.length + 1) return fail('format');
  let head = openChain(rules, record.luck);
  if (head !== record.chain[0]) return fail('chain');
  let run = start(rules, record.luck);
  for (let k = 0; k < record.acts.length; k++) {
    const act = record.acts[k]!;
    const applied = apply(run, act);
    if (!applied.ok) return fail('refused', k);
    run = applied.run;
    head = linkAct(head, act, run);
    if (head !== record.chain[k + 1]) return fail('chain', k);
  }
  if (!run.over) return fail('unfinished', record.acts.length);
  return { ok: true as const, run };
}
