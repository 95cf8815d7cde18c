import { describe, expect, test } from 'vitest';
import { MOST_BYTES, parseScenario } from '../../src/scenarios/parse.ts';
import { bytesOf, gbkBytes, utf16Bytes } from './bytes.ts';
import { allScenarios, placeOf, replaceOnce, short, timed } from './place.ts';

/** What every scenario has, as far as these mistakes need it. */
interface Whole {
  difficulty: unknown;
  guidance?: unknown;
  title: Record<string, string>;
  firm: Record<string, unknown>;
  posts: unknown[];
  acts: { opens?: unknown[] }[];
  events?: unknown[];
  charts?: Record<string, unknown>;
}

const said = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });

/** A mistake in what is said: `at` stands once in the broken copy, the problem `further` characters on. */
const MEANT: readonly { why: string; change: (scenario: Whole) => void; code: string; at: string; further?: number }[] =
  [
    {
      why: 'a wrong type',
      change: (s) => Object.assign(s, { difficulty: 'here!' }),
      code: 'shape.whole',
      at: '"here!"',
    },
    {
      why: 'a missing key',
      change: (s) => delete s.firm['fixedCents'],
      code: 'shape.missingKey',
      at: '"firm": {',
      further: 8,
    },
    {
      why: 'a misspelt key',
      change: (s) => Object.assign(s.firm, { goodShare: 0 }),
      code: 'shape.unknownKey',
      at: '"goodShare"',
    },
    {
      why: 'an unknown lever',
      change: (s) => Object.assign(s.acts[0]!, { opens: [...(s.acts[0]!.opens ?? []), 'noSuchLever'] }),
      code: 'unknown.lever',
      at: '"noSuchLever"',
    },
    {
      why: 'an unknown chart event',
      change: (s) => Object.assign(s, { events: [event({ send: 'NO_SUCH_EVENT', chart: 'mood', to: 'everyone' })] }),
      code: 'unknown.signal',
      at: '"NO_SUCH_EVENT"',
    },
    {
      why: 'an event that a state does not handle',
      change: (s) => setLevel(s, { on: { RAISE: 'near' }, meta: { name: said('far!'), ignores: ['LOWER'] } }),
      code: 'chart.unhandledEvent',
      at: '"far": {',
      further: 7,
    },
    {
      why: 'a trap',
      change: (s) => setLevel(s, { meta: { name: said('far!'), ignores: ['RAISE', 'LOWER', 'BREAK'] } }),
      code: 'chart.trap',
      at: '"far": {',
      further: 7,
    },
    {
      why: 'a missing translation',
      change: (s) => Object.assign(s, { title: { 'zh-Hans': s.title['zh-Hans'], en: s.title['en'] } }),
      code: 'text.missing',
      at: '\n  "title": {',
      further: 12,
    },
    {
      why: 'a duplicate id',
      change: (s) => s.posts.push({ id: 'twice', name: said('1') }, { name: said('2'), id: 'twice' }),
      code: 'id.duplicate',
      at: '"id": "twice"\n',
      further: 6,
    },
  ];

/** A chart of closeness with this as its first state. */
function setLevel(scenario: Whole, far: object): void {
  const near = { on: { LOWER: 'far' }, meta: { name: said('near'), ignores: ['RAISE', 'BREAK'] } };
  scenario.charts = { ...scenario.charts, level: { initial: 'far', states: { far, near } } };
}

function event(outcome: object) {
  return { id: 'noSuchEvent', title: said('t'), story: said('s'), atMost: 0, outcomes: [outcome] };
}

/** The text with `put` as its first member, whatever it was. */
const first = (text: string, put: string) => text.replace('{', () => `{\n${put},`);
const difficulty = /"difficulty": \d/;

/** A mistake in how it is written. */
const WRITTEN: readonly {
  why: string;
  change: (text: string) => string;
  code: string;
  at: string;
  further?: number;
}[] = [
  {
    why: 'a duplicate key',
    change: (t) => first(t, '"format": 1, "guidance": "L1"').replace('"format": 1,', ''),
    code: 'json.duplicateKey',
    at: '\n  "guidance"',
    further: 3,
  },
  { why: 'NaN', change: (t) => t.replace(difficulty, '"difficulty": NaN'), code: 'json.symbol', at: 'NaN' },
  { why: '1e400', change: (t) => t.replace(difficulty, '"difficulty": 1e400'), code: 'number.notFinite', at: '1e400' },
  {
    why: 'a number JSON does not write so',
    change: (t) => t.replace(difficulty, '"difficulty": +3'),
    code: 'json.badNumber',
    at: '+3',
  },
  {
    why: 'a whole number beyond what is exact',
    change: (t) => t.replace(difficulty, '"difficulty": 9007199254740993'),
    code: 'number.notExact',
    at: '9007199254740993',
  },
  {
    why: '__proto__',
    change: (t) => first(t, '"__proto__": { "format": 7 }'),
    code: 'json.hostileKey',
    at: '"__proto__"',
  },
  {
    why: 'a trailing comma',
    change: (t) => t.replace(/\n\}\s*$/, ' , \n}\n'),
    code: 'json.trailingComma',
    at: ' , \n}\n',
    further: 1,
  },
  { why: 'a comment', change: (t) => t.replace('{', '{ // here!'), code: 'json.comment', at: '// here!' },
  {
    why: 'a comment over lines',
    change: (t) => t.replace('{', '{\n /* here!\n */'),
    code: 'json.comment',
    at: '/* here!',
  },
  { why: 'single quotes', change: (t) => t.replace('"guidance"', "'guidance'"), code: 'json.quote', at: "'guidance'" },
  { why: 'Chinese quotes', change: (t) => t.replace('"guidance"', '“guidance”'), code: 'json.quote', at: '“guidance”' },
  {
    why: 'a missing comma',
    change: (t) => t.replace(/"format": 1,/, '"format": 1'),
    code: 'json.commaExpected',
    at: '"format": 1\n',
    further: 14,
  },
  {
    why: 'a missing colon',
    change: (t) => t.replace('"format": 1', '"format" 1'),
    code: 'json.colonExpected',
    at: '"format" 1',
    further: 9,
  },
  {
    why: 'a missing value',
    change: (t) => t.replace('"format": 1', '"format": '),
    code: 'json.valueExpected',
    at: '"format": ,',
    further: 10,
  },
  {
    why: 'a line break within a text',
    change: (t) => t.replace('"guidance"', '"guid\nance"'),
    code: 'json.openText',
    at: '"guid\n',
  },
  {
    why: 'a tab within a text',
    change: (t) => first(t, '"$schema": "a\tb"'),
    code: 'json.controlCharacter',
    at: '"a\tb"',
  },
  {
    why: 'a backslash that escapes nothing',
    change: (t) => first(t, '"$schema": "a\\qb"'),
    code: 'json.escape',
    at: '"a\\qb"',
  },
  { why: 'a short \\u', change: (t) => first(t, '"$schema": "a\\u12"'), code: 'json.unicode', at: '"a\\u12"' },
  {
    why: 'a second scenario behind the first',
    change: (t) => `${t}{ "again": 1 }`,
    code: 'json.afterEnd',
    at: '{ "again"',
  },
  {
    why: 'brackets 10,000 deep',
    change: (t) => first(t, `"deep": ${'['.repeat(10_000)}${']'.repeat(10_000)}`),
    code: 'file.tooDeep',
    at: '"deep": ',
    further: 8 + 63,
  },
  {
    why: 'brackets 200,000 deep',
    change: (t) => first(t, `"deep": ${'['.repeat(200_000)}${']'.repeat(200_000)}`),
    code: 'file.tooDeep',
    at: '"deep": ',
    further: 8 + 63,
  },
  {
    why: 'brackets 200,000 deep that never close',
    change: (t) => first(t, `"deep": ${'['.repeat(200_000)}`),
    code: 'file.tooDeep',
    at: '"deep": ',
    further: 8 + 63,
  },
];

/** A mistake in the bytes. */
const CODED: readonly { why: string; change: (text: string) => Uint8Array; code: string; at: string }[] = [
  { why: 'a byte order mark', change: (t) => bytesOf(`\ufeff${t}`), code: 'encoding.byteOrderMark', at: '' },
  { why: 'UTF-16 with its mark', change: (t) => utf16Bytes(`\ufeff${t}`), code: 'encoding.utf16', at: '' },
  { why: 'UTF-16 without its mark', change: (t) => utf16Bytes(t), code: 'encoding.utf16', at: '' },
  { why: 'GBK', change: gbkBytes, code: 'encoding.legacyChinese', at: 'first Chinese' },
  { why: '50 MB', change: (t) => bytesOf(t + ' '.repeat(50_000_000)), code: 'file.tooBig', at: '' },
  {
    why: 'one byte more than there may be',
    change: (t) => bytesOf(t.padEnd(MOST_BYTES - bytesOf(t).length + t.length + 1)),
    code: 'file.tooBig',
    at: '',
  },
];

function judge(file: string | Uint8Array): string[] {
  const { value: parsed, ms } = timed(() => parseScenario(file));
  expect(ms).toBeLessThan(1000);
  if (parsed.ok) throw new Error('it was accepted');
  return parsed.problems.map(short);
}

describe.each(allScenarios())('in $name a mistake is told at its place, in under a second:', ({ text }) => {
  test('the scenario itself has none', () => {
    const parsed = parseScenario(text);
    expect(parsed.ok ? [] : parsed.problems.map(short)).toEqual([]);
  });

  test.each(MEANT)('$why', ({ change, code, at, further = 0 }) => {
    const scenario = JSON.parse(text) as Whole;
    change(scenario);
    const broken = JSON.stringify(scenario, null, 2);
    const { line, column } = placeOf(broken, at, further);
    expect(judge(broken)).toContain(`${line}:${column} ${code}`);
  });

  test.each(WRITTEN)('$why', ({ change, code, at, further = 0 }) => {
    const broken = change(text);
    const { line, column } = placeOf(broken, at, further);
    expect(judge(broken)).toContain(`${line}:${column} ${code}`);
  });

  test.each(CODED)('$why', ({ change, code, at }) => {
    const chinese = text.search(/[\u4e00-\u9fff]/);
    const before = text.slice(0, at === '' ? 0 : chinese).split('\n');
    expect(judge(change(text))).toContain(`${before.length}:${before.at(-1)!.length + 1} ${code}`);
  });

  test('a wrong byte in the middle', () => {
    const bytes = bytesOf(replaceOnce(text, '"guidance"', '"guid\u0001ance"'));
    bytes[bytes.indexOf(1)] = 0xff;
    const { line, column } = placeOf(text, '"guidance"', 5);
    expect(judge(bytes)).toEqual([`${line}:${column} encoding.badByte`]);
  });

  test('a file cut off anywhere', () => {
    for (let length = 0; length < text.trimEnd().length; length += Math.ceil(text.length / 23)) {
      expect(judge(text.slice(0, length)).length).toBeGreaterThan(0);
    }
  });
});
