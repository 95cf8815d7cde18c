import * as z from 'zod';

/** An id of the server: 128 random bits. */
export const Id = z.string().regex(/^[0-9a-f]{32}$/, 'an id is 32 hex digits');
export const Hash = z.string().regex(/^[0-9a-f]{64}$/, 'a hash is 64 hex digits');
/** What is written on the board; in either case of letters. */
export const Code = z.string().regex(/^[2-9A-HJ-NP-Za-hj-np-z]{6}$/, 'a code is six signs without 0, O, 1 and I');
/** The secret of a link, or a seat's code to go on with elsewhere; blanks and dashes may part it. */
export const Link = z
  .string()
  .max(60)
  .regex(/^[2-9A-HJ-NP-Za-hj-np-z -]{26,60}$/, 'a link ends in 26 signs without 0, O, 1 and I');
/** Whole milliseconds since 1970. */
export const Millis = z.int().min(0).max(253_402_300_799_999);
export const Count = z.int().min(0);

/** As the server keeps a code or link, however it was typed. */
export const plainSigns = (typed: string): string => typed.replaceAll(/[ -]/g, '').toUpperCase();

/** Control characters, half characters, ends of lines, and what cannot be seen or turns the direction of writing. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** One line that people read: a nickname, the name of a team, class or event. */
export const Line = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((text) => text.trim() === text && text !== '', 'begins or ends with a blank')
    .refine((text) => !UNSEEN.test(text), 'holds signs that cannot be seen');
/** Some lines: why somebody did something. */
export const Reason = z
  .string()
  .max(500)
  .refine((text) => !UNSEEN.test(text.replaceAll('\n', '')), 'holds signs that cannot be seen');
