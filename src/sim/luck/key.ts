import seedrandom from 'seedrandom';
import { lengthPrefixed } from '../../math/canonical.ts';
import { sha256Hex } from '../../math/sha256.ts';
import type { Stream } from './slots.ts';
import { STREAMS } from './slots.ts';

/** One 128-bit key per stream. */
export type Keys = Readonly<Record<Stream, Uint32Array>>;

const LUCK = /^[0-9a-f]{64}$/;

/**
 * The luck of a seed that a person typed: SHA-256 of its UTF-8 bytes in NFC, so that one text is one luck however it
 * was composed.
 *
 * @param seedText   any text, also an empty one
 * @returns          32 bytes as 64 lower-case hexadecimal digits
 * @throws           nothing
 */
export function luckOf(seedText: string): string {
  return sha256Hex(seedText.normalize('NFC'));
}

/**
 * The 128-bit key of one stream.
 *
 * seedrandom's default generator reads the low 8 bits of at most 256 characters, in a ring: '1', '11' and '111' would
 * be one seed. So the parts are prefixed by their lengths and closed by a zero character: ASCII, 77 characters, and no
 * two of them repeat each other.
 *
 * @param stream    named family of luck
 * @param luckHex   32 bytes as 64 lower-case hexadecimal digits
 * @returns         four 32-bit words
 * @throws          RangeError when the luck is spelt in another way
 */
export function streamKey(stream: Stream, luckHex: string): Uint32Array {
  if (!LUCK.test(luckHex))
    throw new RangeError('streamKey: luck is 64 lower-case hexadecimal digits; use luckOf(text)');
  const words = seedrandom(`${lengthPrefixed([stream, luckHex])}\0`);
  return Uint32Array.from([words.int32(), words.int32(), words.int32(), words.int32()]);
}

/** The keys of all streams; errors as `streamKey`. */
export function streamKeys(luckHex: string): Keys {
  const keys: Partial<Record<Stream, Uint32Array>> = {};
  for (const stream of STREAMS) keys[stream] = streamKey(stream, luckHex);
  return keys as Keys;
}

/** How many lucks' keys are kept. A game needs two: its own and that of an authored population. (chosen) */
const MOST_KNOWN = 8;
const KNOWN = new Map<string, Keys>();

/**
 * `streamKeys`, remembered for the lucks asked for last: seeding the six generators takes a tenth of a millisecond, and
 * every act asks. Not to be written to.
 */
export function knownKeys(luckHex: string): Keys {
  const known = KNOWN.get(luckHex);
  if (known) return known;
  const keys = streamKeys(luckHex);
  for (const oldest of KNOWN.keys()) if (KNOWN.size >= MOST_KNOWN) KNOWN.delete(oldest);
  KNOWN.set(luckHex, keys);
  return keys;
}
