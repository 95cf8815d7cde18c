import { canonical } from '../math/canonical.ts';
import { sha256Hex } from '../math/sha256.ts';
import type { Decisions, Hash } from '../sim/index.ts';

/** The id of a draft: two seats that see the same one see the same levers, set by the same people. */
export const draftId = (draft: {
  readonly turn: number;
  readonly levers: Decisions;
  readonly seats: Readonly<Record<string, string>>;
}): Hash => sha256Hex(canonical({ turn: draft.turn, levers: draft.levers, seats: draft.seats }));
