const DIGITS = '0123456789abcdef';

/** Two lower-case digits a byte, first byte first. */
export function hex(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    text += DIGITS.charAt(byte >> 4) + DIGITS.charAt(byte & 15);
  }
  return text;
}

/** Eight lower-case digits of one 32-bit word. */
export function hexOfWord(word: number): string {
  let text = '';
  for (let shift = 28; shift >= 0; shift -= 4) text += DIGITS.charAt((word >>> shift) & 15);
  return text;
}

/**
 * The bytes that `hex` wrote.
 *
 * @param text   an even number of digits, upper or lower case
 * @throws       RangeError at the first character that is not a digit, or when one is missing
 */
export function unhex(text: string): Uint8Array {
  if (text.length % 2 !== 0) throw new RangeError(`unhex: ${text.length} digits; give two a byte`);
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = digitAt(text, 2 * i) * 16 + digitAt(text, 2 * i + 1);
  return bytes;
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 48 && code <= 57) return code - 48;
  const lower = code | 32;
  if (lower >= 97 && lower <= 102) return lower - 87;
  throw new RangeError(`unhex: no hexadecimal digit at ${at}; give 0-9 and a-f only`);
}
