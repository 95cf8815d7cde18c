import type { FileProblem } from './problems.ts';
import { fileProblem } from './problems.ts';

/** What came of reading bytes as UTF-8: the text, or nothing where it is something else, and what was wrong. */
export interface Decoded {
  readonly text: string | null;
  readonly problems: readonly FileProblem[];
}

/**
 * Bytes of a file as text. Only UTF-8 is read; what looks like another encoding is named, so that its author knows what
 * to do. A byte order mark is a problem, but the text behind it is read.
 *
 * Our own, since `TextDecoder` says neither where a byte is wrong nor what the file might be instead.
 */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return { text: null, problems: [fileProblem(0, 'encoding.utf16')] };
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const problems = marked ? [fileProblem(0, 'encoding.byteOrderMark')] : [];
  const start = marked ? 3 : 0;
  const parts: string[] = [];
  let part = '';
  for (let at = start; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length === 0) {
      const text = parts.join('') + part;
      const legacy = isLegacyChinese(bytes);
      const wrong = fileProblem(text.length, legacy ? 'encoding.legacyChinese' : 'encoding.badByte', {
        byte: bytes[at]!.toString(16).toUpperCase().padStart(2, '0'),
      });
      return { text: null, problems: [...problems, { ...wrong, before: text }] };
    }
    part += String.fromCodePoint(pointAt(bytes, at, length));
    at += length;
    if (part.length > 4096) {
      parts.push(part);
      part = '';
    }
  }
  return { text: parts.join('') + part, problems };
}

/**
 * A text that came decoded already: marks of a decoder that did not know the encoding, and halves of characters.
 */
export function checkText(given: string): Decoded {
  const marked = given.charCodeAt(0) === 0xfeff;
  const text = marked ? given.slice(1) : given;
  const problems = marked ? [fileProblem(0, 'encoding.byteOrderMark')] : [];
  const lost = text.indexOf('\ufffd');
  if (lost >= 0) problems.push(fileProblem(lost, 'encoding.lostCharacter'));
  const half = text.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
  if (half >= 0) problems.push(fileProblem(half, 'encoding.halfCharacter'));
  return { text, problems };
}

/** Length of the well-formed sequence that starts here, 0 where there is none. (Unicode 15, table 3-7) */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  if (first >= 0xc2 && first <= 0xdf) return isTail(second) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const least = first === 0xe0 ? 0xa0 : 0x80;
    const most = first === 0xed ? 0x9f : 0xbf;
    return second >= least && second <= most && isTail(bytes[at + 2] ?? 0) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const least = first === 0xf0 ? 0x90 : 0x80;
    const most = first === 0xf4 ? 0x8f : 0xbf;
    const tails = isTail(bytes[at + 2] ?? 0) && isTail(bytes[at + 3] ?? 0);
    return second >= least && second <= most && tails ? 4 : 0;
  }
  return 0;
}

const isTail = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf;

function pointAt(bytes: Uint8Array, at: number, length: number): number {
  const first = bytes[at]!;
  if (length === 1) return first;
  let point = first & (0xff >> (length + 1));
  for (let k = 1; k < length; k++) point = (point << 6) | (bytes[at + k]! & 0x3f);
  return point;
}

/** A byte order mark of UTF-16 or UTF-32, or a zero byte where JSON has a character of ASCII. */
function isUtf16(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return true;
  return bytes.length >= 2 && (a === 0 || b === 0);
}

/** Share of bytes above ASCII that must pair up as in GBK or Big5 before the file is taken for one. (chosen) */
const PAIRED = 0.9;

/** Bytes above ASCII that pair up as in GBK and Big5, and are mostly no UTF-8: else one byte was damaged. */
function isLegacyChinese(bytes: Uint8Array): boolean {
  let well = 0;
  let ill = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length > 1) well += 1;
    else if (length === 0) ill += 1;
    at += Math.max(1, length);
  }
  let high = 0;
  let paired = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    high += 1;
    const trail = bytes[at + 1] ?? 0;
    if (lead < 0x81 || lead > 0xfe || trail < 0x40 || trail > 0xfe || trail === 0x7f) continue;
    paired += 1;
    at += 1;
  }
  return ill > well && high >= 2 && paired / high >= PAIRED;
}
