import { randomBytes } from 'node:crypto';
import { sha256Hex } from '../../math/sha256.ts';
import type { Hash } from '../../sim/index.ts';

/** 32 signs that nobody takes for one another, so that a code can be read aloud: no 0 O 1 I. */
const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const CODE_SIGNS = 6;
/** 26 signs of five bits: 130 bits, which nobody guesses. (chosen) */
const LINK_SIGNS = 26;

// 256 is a multiple of 32: every sign is equally likely
const signs = (count: number): string => Array.from(randomBytes(count), (byte) => SIGNS[byte % SIGNS.length]).join('');

/** The id of a row: 128 random bits as 32 hex digits. It says nothing, neither of order nor of whom. */
export const newId = (): string => randomBytes(16).toString('hex');

/** What is written on the board: six signs. One that is taken already is found by UNIQUE, and another is drawn. */
export const newCode = (): string => signs(CODE_SIGNS);

/** So often another code is drawn: there are a billion, and half of them would have to be taken. */
export const DRAWS = 20;

/** The secret part of a link that stands for a person. It is handed out once; kept is only its hash. */
export const newLink = (): string => signs(LINK_SIGNS);

/** 256 random bits as 64 hex digits, from which the luck of an event comes. */
export const newSeed = (): string => randomBytes(32).toString('hex');

/** What is kept of a link. It is as good as random itself, so no salt and no slow hash are needed. */
export const hashLink = (link: string): Hash => sha256Hex(`rapport/link ${link}`);
