import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_BYTES, MOST_PROBLEMS, parseScenario } from '../../src/scenarios/parse.ts';
import { bytesOf } from './bytes.ts';
import { allScenarios, fixture, timed } from './place.ts';

const whole = fixture('one-of-each');

/** The scenario with another chart of closeness, or with one more member at the root. */
function withLevel(chart: unknown): string {
  const scenario = JSON.parse(whole) as { charts: Record<string, unknown> };
  scenario.charts['level'] = chart;
  return JSON.stringify(scenario);
}
const withMember = (json: string) => whole.replace('{', () => `{ "more": ${json},`);
const names = { 'zh-Hans': '名', 'zh-Hant': '名', en: 'name' };
const meta = { name: names, ignores: ['LOWER', 'BREAK'] };
const near = { on: { LOWER: 'far', BREAK: 'far' }, meta: { name: names, ignores: ['RAISE'] } };
const level = (far: object) => ({
  id: 'l',
  initial: 'far',
  states: { far: { on: { RAISE: 'near' }, meta, ...far }, near },
});

describe('a hostile chart is refused by the parser before any machine is built of it:', () => {
  test('the chart these are made of is a good one', () => {
    expect(parseScenario(withLevel(level({}))).ok).toBe(true);
  });

  test.each([
    { why: 'always, which hangs XState when it circles', chart: level({ always: 'near' }), code: 'shape.unknownKey' },
    {
      why: 'options, which lift the limit on such circles',
      chart: { ...level({}), options: { maxIterations: 1e9 } },
      code: 'shape.unknownKey',
    },
    { why: 'after, which waits for a clock', chart: level({ after: { 1000: 'near' } }), code: 'shape.unknownKey' },
    { why: 'invoke, which runs code', chart: level({ invoke: { src: 'toString' } }), code: 'shape.unknownKey' },
    {
      why: 'a guard by a name every object has',
      chart: level({ on: { RAISE: { target: 'near', guard: 'toString' } } }),
      code: 'shape.text',
    },
    {
      why: 'an action by a name every object has',
      chart: level({ on: { RAISE: { target: 'near', actions: 'constructor' } } }),
      code: 'shape.text',
    },
    { why: 'entry and exit', chart: level({ entry: 'valueOf', exit: 'valueOf' }), code: 'shape.unknownKey' },
    { why: 'a parallel state', chart: { ...level({}), type: 'parallel' }, code: 'shape.unknownKey' },
    { why: 'a history state', chart: level({ type: 'history' }), code: 'shape.unknownKey' },
    { why: 'an event for everything', chart: level({ on: { RAISE: 'near', '*': 'near' } }), code: 'chart.hostileName' },
    {
      why: "an event of XState's own",
      chart: level({ on: { RAISE: 'near', 'xstate.init': 'near' } }),
      code: 'chart.hostileName',
    },
    {
      why: 'an event of a finished state',
      chart: level({ on: { RAISE: 'near', 'done.state.l': 'near' } }),
      code: 'chart.hostileName',
    },
    {
      why: 'a state called constructor',
      chart: { ...level({}), states: { ...level({}).states, constructor: near } },
      code: 'chart.hostileName',
    },
    {
      why: 'a state called toString',
      chart: { ...level({}), states: { ...level({}).states, toString: near } },
      code: 'chart.hostileName',
    },
    {
      why: 'states three deep',
      chart: level({ initial: 'a', states: { a: { initial: 'b', states: { b: {} } } } }),
      code: 'chart.tooDeep',
    },
    {
      why: 'too many states',
      chart: { ...level({}), states: Object.fromEntries(Array.from({ length: 70 }, (_, k) => [`s${k}`, near])) },
      code: 'chart.tooManyStates',
    },
    { why: 'a target outside the chart', chart: level({ on: { RAISE: '#other.near' } }), code: 'chart.unknownTarget' },
    { why: 'a target that is a list', chart: level({ on: { RAISE: ['near', 'far'] } }), code: 'shape.text' },
    {
      why: 'an initial state that is not there',
      chart: { ...level({}), initial: 'nowhere' },
      code: 'chart.unknownInitial',
    },
    { why: 'no state at all', chart: { initial: 'far', states: {} }, code: 'chart.noStates' },
    {
      why: 'a state nothing leads out of',
      chart: level({ on: {}, meta: { ...meta, ignores: ['RAISE', 'LOWER', 'BREAK'] } }),
      code: 'chart.trap',
    },
    { why: 'a chart that is a number', chart: 5, code: 'shape.forms' },
    { why: 'a chart that is a list', chart: [], code: 'shape.forms' },
  ])('$why', ({ chart, code }) => {
    const { value: parsed, ms } = timed(() => parseScenario(withLevel(chart)));
    expect(ms).toBeLessThan(1000);
    expect(parsed.ok ? [] : parsed.problems.map((one) => one.code)).toContain(code);
  });

  test('a chart nested 5,000 deep', () => {
    const text = withLevel('DEEP').replace('"DEEP"', `${'{"states":{"a":'.repeat(2500)}{}${'}}'.repeat(2500)}`);
    expect(parseScenario(text)).toMatchObject({ ok: false, problems: [{ code: 'file.tooDeep' }] });
  });

  test('a prototype smuggled into a chart', () => {
    const text = withLevel(level({})).replace('"far":', '"__proto__": { "always": "near" }, "far":');
    const parsed = parseScenario(text);
    expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toContain('json.hostileKey');
    expect(({} as { always?: string }).always).toBeUndefined();
  });
});

describe('a file made to wear the parser out is answered in under a second:', () => {
  const most = MOST_BYTES - whole.length - 100;
  const fill = (piece: string, length = most) => piece.repeat(Math.floor(length / piece.length));
  const many = (n: number, piece: (k: number) => string) =>
    Array.from({ length: n }, (_, k) => `${piece(k)},`).join('');
  const encounters = (n: number, one: () => string) =>
    whole.replace('"encounters": [', () => `"encounters": [${many(n, one)}`);
  test.each([
    { why: 'a megabyte of opening brackets', text: fill('[', MOST_BYTES) },
    { why: 'a megabyte of brackets that do not match', text: fill('[}', MOST_BYTES) },
    { why: 'a megabyte of braces that do not match', text: fill('{]', MOST_BYTES) },
    { why: 'a megabyte of commas', text: fill(',', MOST_BYTES) },
    { why: 'a megabyte of colons', text: fill(':', MOST_BYTES) },
    { why: 'a megabyte of quotes', text: fill('"', MOST_BYTES) },
    { why: 'a megabyte of slashes', text: fill('/ ', MOST_BYTES) },
    { why: 'a megabyte of comments', text: fill('//\n', MOST_BYTES) },
    { why: 'a megabyte of open comments', text: fill('/*', MOST_BYTES) },
    { why: 'a megabyte of backslashes in a text', text: `"${fill('\\', MOST_BYTES - 2)}` },
    { why: 'a megabyte of symbols', text: `[${fill('NaN ', MOST_BYTES - 2)}]` },
    { why: 'a megabyte of line ends', text: fill('\n', MOST_BYTES) },
    { why: 'a megabyte of one number', text: withMember(fill('9')) },
    { why: 'a megabyte of one text', text: withMember(`"${fill('x')}"`) },
    { why: 'a megabyte of one key', text: withMember(`{ "${fill('k', most - 20)}": 1 }`) },
    {
      why: 'more entries in a list than there may be',
      text: whole.replace('"encounters": [', () => `"encounters": [${fill('{},')}`),
    },
    {
      why: 'more values than there may be',
      text: whole.replace('"encounters": [', () => `"encounters": [${many(1000, () => `[${fill('0,', 100)}0]`)}`),
    },
    { why: 'as many empty encounters as may be', text: encounters(1900, () => '{}') },
    {
      why: 'as many broken outcomes as may be',
      text: encounters(18, () => `{"id":"a","timeOut":[${fill('{"add":"x"},', 7800)}0]}`),
    },
    {
      why: 'as many empty outcomes as may be',
      text: encounters(18, () => `{"id":"a","timeOut":[${fill('{},', 2850)}0]}`),
    },
    {
      why: 'as many conditions within conditions as may be',
      text: encounters(18, () => `{"id":"a","offer":{"when":[${fill('{"any":[{"any":[{}]}]},', 5500)}0]}}`),
    },
    {
      why: 'as many empty texts as may be',
      text: encounters(
        18,
        () => `{"id":"a","nodes":[${fill('{"id":"b","says":{},"replies":[{"text":{},"after":{}}]},', 11_000)}0]}`,
      ),
    },
    {
      why: 'as long a talk as may be',
      text: encounters(
        3,
        () =>
          `{"id":"a","first":"n0","nodes":[${many(1900, (k) => `{"id":"n${k}","replies":[{"next":"n${k + 1}"}]}`)}0]}`,
      ),
    },
    {
      why: 'as many misspelt keys as may be',
      text: whole.replace('"firm": {', () => `"firm": {${many(1900, (k) => `"goodsShar${k}":0`)}`),
    },
    {
      why: 'as many states as may be',
      text: whole.replace(
        '"states": {',
        () => `"states": {${many(1900, (k) => `"s${k}":{"on":{"A":"s1","B":"s${k + 1}"}}`)}`,
      ),
    },
    {
      why: 'as long a plan as may be',
      text: whole.replace(
        /"turns": \[\s*\{\s*"staff/,
        () => `"turns": [${many(1900, () => '{"staff":{"agents":9},"complaints":{"triage":5}}')} {"staff`,
      ),
    },
    { why: 'as many duplicate keys as may be', text: whole.replace('{', () => `{${fill('"id":1,', 13_000)}`) },
  ])('$why', ({ text }) => {
    const { value: parsed, ms } = timed(() => parseScenario(text));
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? 0 : parsed.problems.length).toBeLessThanOrEqual(MOST_PROBLEMS + 1);
    expect(ms).toBeLessThan(1000);
  });
});

describe('whatever the file holds, the parser answers', () => {
  const scenarios = allScenarios().map(({ text }) => text);

  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(parseScenario(bytes).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('any JSON at all', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        const parsed = parseScenario(text);
        expect(parsed.ok ? [] : parsed.problems.filter(({ severity }) => severity === 'error').length).not.toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  test('a scenario with a few bytes changed, cut out or put in', () => {
    const originals = scenarios.map(bytesOf);
    const change = fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.uint8Array({ maxLength: 6 }));
    fc.assert(
      fc.property(fc.nat({ max: 2 }), fc.array(change, { minLength: 1, maxLength: 4 }), (which, changes) => {
        let bytes = [...originals[which]!];
        for (const [at, cut, put] of changes) {
          const from = at % bytes.length;
          bytes = [...bytes.slice(0, from), ...put, ...bytes.slice(from + cut)];
        }
        const parsed = parseScenario(new Uint8Array(bytes));
        for (const { line, column } of parsed.ok ? [] : parsed.problems) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a scenario with any value in place of any other', () => {
    const original = JSON.parse(whole) as unknown;
    const paths: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]): void => {
      paths.push(path);
      if (Array.isArray(value)) for (const [k, one] of value.entries()) walk(one, [...path, k]);
      else if (typeof value === 'object' && value !== null) {
        for (const [key, one] of Object.entries(value)) walk(one, [...path, key]);
      }
    };
    walk(original, []);
    fc.assert(
      fc.property(fc.constantFrom(...paths.slice(1)), fc.jsonValue({ maxDepth: 3 }), (path, put) => {
        const copy = structuredClone(original);
        let here = copy as Record<string | number, unknown>;
        for (const step of path.slice(0, -1)) here = here[step] as typeof here;
        here[path.at(-1)!] = put;
        const parsed = parseScenario(JSON.stringify(copy));
        expect(parsed.ok ? parsed.warnings : parsed.problems).toBeInstanceOf(Array);
      }),
      { numRuns: 200 },
    );
  });
});
