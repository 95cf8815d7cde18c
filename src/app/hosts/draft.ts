import { canonical } from '../../math/canonical.ts';
import type { Decisions, View } from '../../sim/index.ts';
import { draftId } from '../../wire/draft-id.ts';
import { freezeDeep } from '../freeze.ts';
import type { Draft, Game, HostReply, Tally } from '../host.ts';
import { asJson } from '../plain.ts';

/** Every lever as it stands when a turn opens: the standing decision, or what an intervention holds it at. */
export function freshLevers(view: View): Decisions {
  const levers: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const { lever, last, committed } of view.desk) levers[lever] = { ...last, ...committed };
  return levers;
}

/** What an answer has just settled for a lever goes into the draft; everything else the player set stays. */
export function withNewCommitments(levers: Decisions, before: View, now: View): Decisions {
  const merged: Record<string, Readonly<Record<string, unknown>>> = { ...levers };
  for (const { lever, committed } of now.desk) {
    const had = before.desk.find((one) => one.lever === lever)?.committed ?? null;
    if (committed !== null && had === null) merged[lever] = { ...levers[lever], ...committed };
  }
  return merged;
}

/** Levers of an earlier session, completed and cut to the levers there are. */
export function restoredLevers(saved: Decisions, view: View): Decisions {
  const fresh = freshLevers(view);
  const levers: Record<string, Readonly<Record<string, unknown>>> = {};
  for (const { lever } of view.desk) levers[lever] = saved[lever] ?? fresh[lever]!;
  return levers;
}

/**
 * The draft as a value that cannot change; its id is the hash of all that stands in it. What is no JSON becomes null, and
 * the tally says that it is wrong.
 */
export function draftOf(turn: number, levers: Decisions, seats: Readonly<Record<string, string>>): Draft {
  const plain = asJson({ turn, levers, seats });
  return freezeDeep({ ...plain, id: draftId(plain) });
}

/** Whether a lever set so is set as it was, however its knobs are ordered. */
export const sameSetting = (a: Decisions[string], b: Decisions[string]): boolean =>
  canonical(asJson(a)) === canonical(asJson(b));

/** @throws RangeError for a lever the scenario does not have: a screen's mistake, never a player's */
export function mustHave(levers: Decisions, lever: string): void {
  if (Object.hasOwn(levers, lever)) return;
  const known = Object.keys(levers).join(', ');
  throw new RangeError(`propose: there is no lever ${lever}; the scenario has ${known}`);
}

/** A count that failed stands as its reasons, so that nothing can be confirmed on it. */
export function tallyFrom(reply: HostReply<Tally>, last: Tally): Tally {
  return freezeDeep(reply.ok ? reply.value : { ...last, refusals: reply.refusals });
}

/** What a player may do now. `ready`: the draft as it stands is counted and refused nothing, and nothing is under way. */
export function mayNow(stage: Game['stage'], ready: boolean, over: boolean): Game['may'] {
  return { confirm: (stage === 'briefing' || stage === 'deciding') && ready, stories: over, fork: false };
}
