import type { OwnCode } from '../sim/language/problem.ts';
import type { FileProblem } from './problems.ts';
import { fileProblem } from './problems.ts';

/** Deepest nesting of brackets; the language needs about 16, the parser's stack breaks at some thousands. */
const DEEPEST = 64;
/** Most values in one file, and most entries of one list or object: T14 has 12,000 and 60. Bounds all work after. (chosen) */
const MOST_VALUES = 40_000;
const MOST_ENTRIES = 2000;

// Codes, not characters: half a million of them are looked at. A closing bracket's code is two above its opening one's.
const QUOTE = 0x22;
const COMMA = 0x2c;
const SLASH = 0x2f;
const BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const BRACE = 0x7b;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

export interface Scan {
  /** Too deep or too many: nothing that recurses or builds may touch the text. */
  readonly fatal: FileProblem | null;
  /** Brackets still open at the end, outermost first. */
  readonly open: readonly Open[];
}
interface Open {
  readonly bracket: string;
  readonly offset: number;
  commas: number;
}

/**
 * Walks over the brackets of a text without nesting itself, before any parser does. Texts and comments are skipped
 * exactly as jsonc-parser's scanner skips them, and a closing bracket closes only its own kind: so the count is never
 * below the depth that parser can reach, however it recovers from mistakes.
 */
export function scanDepth(text: string): Scan {
  const open: Open[] = [];
  const stop = (code: OwnCode, at: number, most: number): Scan => ({ fatal: fileProblem(at, code, { most }), open });
  let values = 1;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = endOfText(text, at);
    else if (sign === SLASH) at = endOfComment(text, at);
    else if (sign === BRACE || sign === BRACKET) {
      open.push({ bracket: text[at]!, offset: at, commas: 0 });
      values += 1;
      if (open.length > DEEPEST) return stop('file.tooDeep', at, DEEPEST);
    } else if (sign === BRACE + 2 || sign === BRACKET + 2) {
      if (open.at(-1)?.bracket === (sign === BRACE + 2 ? '{' : '[')) open.pop();
    } else if (sign === COMMA) {
      values += 1;
      const here = open.at(-1);
      if (here !== undefined && ++here.commas >= MOST_ENTRIES) return stop('file.longList', here.offset, MOST_ENTRIES);
    }
    if (values > MOST_VALUES) return stop('file.tooMany', at, MOST_VALUES);
  }
  return { fatal: null, open };
}

/** The last place of a text that begins here: its closing quote, or where its line ends without one. */
function endOfText(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE || sign === LINE_FEED || sign === RETURN) return at;
    if (sign === BACKSLASH) at += 1;
  }
  return text.length;
}

/** The last place of a comment that begins here, or the slash itself. */
function endOfComment(text: string, from: number): number {
  if (text[from + 1] === '/') {
    const end = text.slice(from).search(/[\n\r]/);
    return end < 0 ? text.length : from + end;
  }
  if (text[from + 1] !== '*') return from;
  const end = text.indexOf('*/', from + 2);
  return end < 0 ? text.length : end + 1;
}
