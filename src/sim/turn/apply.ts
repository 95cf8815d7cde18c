import type { Ledger } from '../luck/ledger.ts';
import type { Luck } from '../luck/luck.ts';
import { luckOfRun } from '../luck/streams.ts';
import type { Watch } from '../phases/phase.ts';
import type { Act, Refusal } from '../record/act.ts';
import { refused } from '../record/act.ts';
import { answer } from './answer.ts';
import { close } from './close.ts';
import { draftOf } from './copy.ts';
import type { Draft, Run } from './run.ts';

export type Applied =
  | { readonly ok: true; readonly run: Run }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Who looks on: a watch notes why, a ledger notes every draw. Neither changes anything. */
export interface Onlookers {
  readonly watch?: Watch;
  readonly ledger?: Ledger;
}

/** Most cents a teacher may give or take at once. (chosen) */
const MOST_GRANT = 1_000_000_000;

/**
 * The only way a run changes. Pure: the run given stays as it is.
 *
 * @returns  the run after the act, or why it cannot be
 */
export function apply(run: Run, act: Act, onlookers: Onlookers = {}): Applied {
  if (run.over) return { ok: false, refusals: [refused('run.over', 'act', { kind: act.kind })] };
  const draft = draftOf(run);
  const luck = luckOfRun(run.rules, run.luck, onlookers.ledger ?? null);
  luck.turn(run.turn);
  const refusals = change(draft, act, luck, onlookers.watch ?? null);
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, run: draft };
}

function change(draft: Draft, act: Act, luck: Luck, watch: Watch | null): readonly Refusal[] {
  switch (act.kind) {
    case 'answer':
      return answer(draft, act.encounter, act.reply, luck);
    case 'close':
      return close(draft, act.decisions, luck, watch);
    case 'inject': {
      if (!draft.rules.scenario.events.some(({ id }) => id === act.event)) {
        return [refused('event.unknown', 'act.event', { event: act.event })];
      }
      if (!draft.market.injected.includes(act.event)) draft.market.injected.push(act.event);
      return [];
    }
    case 'grant': {
      if (!Number.isSafeInteger(act.cents) || Math.abs(act.cents) > MOST_GRANT) {
        return [refused('grant.notWhole', 'act.cents', { cents: `${act.cents}`, most: MOST_GRANT })];
      }
      draft.market.payments.push({ turn: draft.turn, line: 'grant', cents: act.cents, known: true });
      return [];
    }
    default:
      return [refused('act.unknown', 'act.kind', { kind: String((act as { kind: unknown }).kind) })];
  }
}
