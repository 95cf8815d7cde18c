import { coins } from '../../src/players/coins.ts';
import { parseScenario } from '../../src/scenarios/parse.ts';
import type { Located } from '../../src/scenarios/problems.ts';
import { sayProblem } from '../../src/words/problems/say-problem.ts';
import { timed } from '../scenarios/place.ts';
import { damage, pathsIn } from './damage.ts';
import type { Toss } from './random-scenarios.ts';

/** What a problem of this kind has to name beside what is wrong: the nearest or all that may stand there, or the range. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  'shape.unknownKey': ['known'],
  'shape.choice': ['allowed'],
  'shape.tooSmall': ['least'],
  'shape.tooLarge': ['most'],
  'shape.notAbove': ['least'],
  'shape.notBelow': ['most'],
  'shape.tooFew': ['least'],
  'shape.tooMany': ['most'],
  'shape.longText': ['most'],
  'shape.forms': ['forms'],
};

/** What is wrong with a problem as it is told; null when it says where, what and what to do. */
function flawOf(problem: Located, lines: number): string | null {
  const { line, column, path, code, because } = problem;
  if (!(line >= 1 && line <= lines && column >= 1)) return `${code} stands at ${line}:${column} of ${lines} lines`;
  if (!Array.isArray(path)) return `${code} has no path`;
  const needed = code.startsWith('unknown.') ? ['known'] : (NAMED[code] ?? []);
  const missing = needed.filter((key) => because[key] === undefined);
  if (missing.length > 0) return `${code} does not name ${missing.join(', ')}`;
  const { what, fix } = sayProblem('zh-Hans', problem);
  return what.length > 0 && fix.length > 0 ? null : `${code} says nothing`;
}

type Whole = Readonly<Record<string, unknown>>;
const SIGNS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '/*',
  '//',
  '\n',
  '\r',
  '0',
  '-',
  '1e9',
  'NaN',
  'null',
  'true',
  '"a"',
  '"id"',
  '，',
  '“',
  '\u2028',
];
const PARTS = 64;

/**
 * Inputs for the parser, the same for the same name: bytes, brackets and quotes in any order, pieces of scenarios with
 * slips in what they say or in how it is spelt, and now and then a whole one.
 */
function makeInputs(name: string, texts: readonly string[]) {
  const toss: Toss = coins(name);
  const below = (n: number) => Math.floor(toss() * n);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const wholes = texts.map((text) => JSON.parse(text) as Whole);
  const pieces = Array.from({ length: PARTS }, (_, k) => {
    const whole = pick(wholes);
    const most = k % 8 === 0 ? 6000 : 600; // most are small, so that many can be tried
    const keys = Object.keys(whole).filter((key) => JSON.stringify(whole[key]).length <= most);
    const kept = ['format', pick(keys), pick(keys)];
    return JSON.stringify(Object.fromEntries(kept.map((key) => [key, whole[key]])));
  });
  /** A few characters left out, doubled, or replaced by signs. */
  const misspell = (text: string): string => {
    const from = below(text.length);
    const put = pick(['', text.slice(from, from + 3), pick(SIGNS), pick(SIGNS) + pick(SIGNS)]);
    return text.slice(0, from) + put + text.slice(from + below(3));
  };
  const slip = (text: string): string => {
    const value = JSON.parse(text) as unknown;
    for (let k = below(3); k >= 0; k--) damage(value, pathsIn(value), toss);
    return JSON.stringify(value, null, below(3));
  };
  return (k: number): string | Uint8Array => {
    if (k % 400 === 0) return pick([slip, misspell])(pick(texts));
    switch (k % 6) {
      case 0:
      case 3:
        return Uint8Array.from({ length: below(120) }, () => below(256));
      case 1:
      case 4:
        return Array.from({ length: below(60) }, () => pick(SIGNS)).join('');
      case 2:
        return misspell(misspell(pick(pieces)));
      default:
        return slip(pick(pieces));
    }
  };
}

/**
 * Feeds so many inputs to the parser.
 *
 * @returns  what went wrong: an input that was too slow, or a problem told badly; a crash is thrown with its input
 */
export function fuzz(name: string, count: number, texts: readonly string[]) {
  const make = makeInputs(name, texts);
  const wrong: string[] = [];
  let problems = 0;
  for (let k = 0; k < count; k++) {
    const input = make(k);
    const { value, ms } = timed(() => parsed(input, k));
    if (ms > 1000) wrong.push(`${name} ${k}: ${ms} ms`);
    const lines = typeof input === 'string' ? input.split(/\r\n|[\n\r]/).length : input.length + 1;
    problems += value.length;
    // of many problems some are looked at, by turns others
    for (let n = k % 4; n < value.length; n += Math.max(4, Math.ceil(value.length / 4))) {
      const one = value[n]!;
      const flaw = flawOf(one, lines);
      if (flaw !== null) wrong.push(`${name} ${k}: ${flaw}`);
    }
  }
  return { wrong: wrong.slice(0, 10), problems };
}

function parsed(input: string | Uint8Array, k: number): readonly Located[] {
  try {
    const read = parseScenario(input);
    return read.ok ? read.warnings : read.problems;
  } catch (error) {
    throw new Error(`input ${k} broke the parser: ${JSON.stringify(String(input)).slice(0, 500)}`, { cause: error });
  }
}
