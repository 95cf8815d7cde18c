/** Bytes as other programs would write them, to see that they are told apart. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Little-endian, as Windows writes it. */
export function utf16Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let k = 0; k < text.length; k++) {
    bytes[2 * k] = text.charCodeAt(k) & 0xff;
    bytes[2 * k + 1] = text.charCodeAt(k) >> 8;
  }
  return bytes;
}

/** Two bytes for each character GBK has, found by reading all pairs; a question mark for others. */
export function gbkBytes(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk');
  const pairs = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++)
      pairs.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  }
  const bytes = [...text].flatMap((sign) => (sign < '\u0080' ? [sign.charCodeAt(0)] : (pairs.get(sign) ?? [0x3f])));
  return new Uint8Array(bytes);
}
