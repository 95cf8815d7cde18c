import { hex } from '../math/hex.ts';

// `crypto.randomUUID` and `crypto.subtle` are absent on plain http; `getRandomValues` is not.
const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

/** The id of a game or of a tab: 128 random bits. */
export const newId = (): string => hex(randomBytes(16));

/** 32 signs that nobody takes for one another, so that a seed can be read aloud: no 0 O 1 I. */
export const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A seed that nobody chose: eight signs, 40 random bits. */
export const newSeed = (): string => Array.from(randomBytes(8), (byte) => SIGNS[byte % SIGNS.length]).join('');
