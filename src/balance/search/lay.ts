import type { Player } from '../../players/player.ts';
import { changesLeft, standing } from '../../players/player.ts';
import { sameDecision } from '../../sim/decide/same.ts';
import type { Decision } from '../../sim/decide/space.ts';
import type { Act, Decisions, View } from '../../sim/index.ts';

/** One lever as somebody wants it to stand. */
export interface Wanted {
  readonly lever: string;
  readonly decision: Decision;
}

/**
 * What is wanted, laid on the desk in the order given for as long as the turn has changes left. What is shut, held or
 * fixed by a precedent stays; the rest can be wanted again next turn.
 */
export function lay(view: View, wanted: readonly Wanted[]): Decisions {
  const decisions = standing(view);
  let left = changesLeft(view);
  for (const { lever, decision } of wanted) {
    const desk = view.desk.find((one) => one.lever === lever);
    if (left <= 0 || !desk?.open || desk.held || desk.committed !== null) continue;
    if (sameDecision(desk.last, decision)) continue;
    decisions[lever] = decision;
    left -= 1;
  }
  return decisions;
}

/** All a player who closes with `act` would have by now, were there changes without end. */
export function wishesOf(player: Player, view: View, act: Act & { readonly kind: 'close' }): Decisions {
  const freely = player.next({ ...view, changes: { ...view.changes, allowed: Number.MAX_SAFE_INTEGER } });
  return freely.kind === 'close' ? freely.decisions : act.decisions;
}
