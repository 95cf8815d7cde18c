import { canonical } from '../../math/canonical.ts';
import { sha256Hex } from '../../math/sha256.ts';
import type { Decisions, View } from '../../sim/index.ts';
import { freezeDeep } from '../freeze.ts';
import type { Draft } from '../host.ts';
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
  return freezeDeep({ ...plain, id: sha256Hex(canonical(plain)) });
}
