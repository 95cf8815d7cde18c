import { hmacHex, sha256Hex } from '../math/sha256.ts';
import type { Hash } from '../sim/index.ts';

/** Whether all teams of a round meet the same luck, or each its own. */
export type Luck = 'shared' | 'own';

/** What is published before an event: the hash of its seed as it is written, 64 hex digits. */
export const seedHash = (seed: string): Hash => sha256Hex(seed);

/**
 * The 32 bytes of luck of one attempt. Whoever has the seed can work it out again: HMAC-SHA-256 with the seed's 64 hex
 * digits as its key, over `rapport/shared NUMBER` or `rapport/own NONCE NUMBER`. The nonce comes from the team's own
 * device and nothing else is chosen by the server, so that once it is in, nobody can steer the team's luck.
 *
 * @param seed    of the event, 64 hex digits
 * @param nonce   of the team, 32 hex digits
 * @param number  of the attempt, from 1
 */
export function attemptLuck(seed: string, luck: Luck, nonce: string, number: number): string {
  return hmacHex(seed, luck === 'own' ? `rapport/own ${nonce} ${number}` : `rapport/shared ${number}`);
}
