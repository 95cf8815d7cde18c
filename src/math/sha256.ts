import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { hex } from './hex.ts';
import { utf8 } from './utf8.ts';

/**
 * SHA-256 (FIPS 180-4) as 64 lower-case hexadecimal digits.
 *
 * @param message   bytes, or a text that is hashed as its UTF-8 bytes exactly as it stands (normalise before, if it
 *                  matters)
 * @throws          nothing
 */
export function sha256Hex(message: string | Uint8Array): string {
  return hex(sha256(bytesOf(message)));
}

/**
 * HMAC-SHA-256 (RFC 2104) as 64 lower-case hexadecimal digits.
 *
 * @param key       secret; bytes, or a text taken as UTF-8
 * @param message   bytes, or a text taken as UTF-8
 * @throws          nothing
 */
export function hmacHex(key: string | Uint8Array, message: string | Uint8Array): string {
  return hex(hmac(sha256, bytesOf(key), bytesOf(message)));
}

function bytesOf(message: string | Uint8Array): Uint8Array {
  return typeof message === 'string' ? utf8(message) : message;
}
