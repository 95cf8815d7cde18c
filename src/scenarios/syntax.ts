import type { Node, ParseError, ParseErrorCode } from 'jsonc-parser';
import { parseTree } from 'jsonc-parser';
import type { OwnCode } from '../sim/language/problem.ts';
import type { FileProblem, Place } from './problems.ts';
import { fileProblem } from './problems.ts';
import { scanDepth } from './scan.ts';

/** A text as a tree, as far as it could be read, and what is not JSON in it. */
export interface Parsed {
  readonly tree: Node | null;
  readonly problems: readonly FileProblem[];
  /** How many more there are that were not looked into. */
  readonly more: number;
  /** False where brackets or commas are missing: then the tree beyond is a guess, and judging it would mislead. */
  readonly sound: boolean;
}

/** jsonc-parser's numbers for what is wrong; its enum is ambient and constant, so it has no values to import. */
const CODES: readonly (OwnCode | null)[] = [
  null,
  'json.symbol',
  'json.badNumber',
  'json.keyExpected',
  'json.valueExpected',
  'json.colonExpected',
  'json.commaExpected',
  'json.unclosed',
  'json.unclosed',
  'json.afterEnd',
  'json.comment',
  'json.comment',
  'json.openText',
  'json.badNumber',
  'json.unicode',
  'json.escape',
  'json.controlCharacter',
];
const codeOf = (code: ParseErrorCode): OwnCode => CODES[code] ?? 'json.valueExpected';

/** So many mistakes are looked into; a file with more is no scenario. */
const MOST_ERRORS = 1000;

/** Mistakes that leave no doubt about the rest. */
const HARMLESS: readonly OwnCode[] = [
  'json.comment',
  'json.trailingComma',
  'json.symbol',
  'json.unicode',
  'json.escape',
  'json.controlCharacter',
  'json.badNumber',
];

/**
 * Reads strict JSON: no comments, no trailing commas, no NaN. Takes a text of any content; one nested too deep or with
 * too many values is refused before it is read.
 */
export function parseJson(text: string, at: (offset: number) => Place): Parsed {
  const scan = scanDepth(text);
  const nothing = { tree: null, more: 0, sound: false };
  if (scan.fatal) return { ...nothing, problems: [scan.fatal] };
  if (text.trim() === '') return { ...nothing, problems: [fileProblem(0, 'file.empty')] };
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false }) ?? null;
  const problems = tidy(errors.slice(0, MOST_ERRORS).map((error) => explain(error, text, scan.open, at)));
  const more = Math.max(0, errors.length - MOST_ERRORS);
  const sound = tree !== null && more === 0 && problems.every(({ code }) => HARMLESS.includes(code));
  return { tree, problems, more, sound };
}

function explain(
  { error, offset, length }: ParseError,
  text: string,
  open: readonly { readonly bracket: string; readonly offset: number }[],
  at: (offset: number) => Place,
): FileProblem {
  const code = codeOf(error);
  const spelt = text.slice(offset, offset + Math.min(length, 40));
  if (code === 'json.keyExpected' || code === 'json.valueExpected') {
    const comma = commaBefore(text, offset);
    if (comma !== null && (text[offset] === '}' || text[offset] === ']')) {
      return fileProblem(comma, 'json.trailingComma');
    }
  }
  if (code === 'json.symbol' && /^['‘’“”`]/.test(spelt)) {
    return fileProblem(offset, 'json.quote', { quote: spelt.slice(0, 1) });
  }
  if (code === 'json.symbol')
    return fileProblem(offset, /^[-+.\d]/.test(spelt) ? 'json.badNumber' : code, reason(spelt));
  if (code === 'json.badNumber') return fileProblem(offset, code, reason(spelt));
  const last = open.at(-1);
  if (code === 'json.unclosed' && last) return fileProblem(offset, code, { bracket: last.bracket, ...at(last.offset) });
  if (code === 'json.unclosed') return fileProblem(offset, 'json.commaExpected');
  return fileProblem(offset, code);
}

const reason = (spelt: string) => ({ symbol: spelt, number: spelt });

/** The comma that stands directly before a place, blanks and comments left out. */
function commaBefore(text: string, offset: number): number | null {
  const before = text.slice(Math.max(0, offset - 10_000), offset);
  const bare = before.replace(/\/\*[\s\S]*?\*\/|\/\/[^\r\n]*|\s+/g, (skipped) => ' '.repeat(skipped.length)).trimEnd();
  return bare.endsWith(',') ? offset - before.length + bare.length - 1 : null;
}

/**
 * One mistake makes the parser stumble more than once: of problems in one place the first counts, and what is missing
 * where a symbol could not be read is that symbol.
 */
function tidy(problems: readonly FileProblem[]): FileProblem[] {
  const kept = new Map<number, FileProblem>();
  let last: OwnCode | null = null;
  for (const one of problems) {
    const echo = last !== null && ECHOES.includes(one.code) && STUMBLES.includes(last);
    if (kept.has(one.offset) || echo) continue;
    kept.set(one.offset, one);
    last = one.code;
  }
  return [...kept.values()];
}

const STUMBLES: readonly OwnCode[] = ['json.symbol', 'json.quote', 'json.badNumber', 'json.openText'];
const ECHOES: readonly OwnCode[] = ['json.valueExpected', 'json.keyExpected', 'json.commaExpected'];
