import { startDecision } from '../decide/start.ts';
import type { Decisions } from '../record/act.ts';
import type { Run } from './run.ts';

/** What stands on the desk when a turn opens: the last close, with levers that lapse back where they started. */
export function carriedOver({ rules, standing }: Pick<Run, 'rules' | 'standing'>): Decisions {
  const decisions: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const { id, lever, bounds, lapses } of rules.levers) {
    decisions[id] = lapses ? startDecision(lever, bounds, rules.rosters) : standing[id]!;
  }
  return decisions;
}
