import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, parseBank } from '../../src/questions/parse.ts';
import { QUESTION_PROBLEMS } from '../../src/questions/problems.ts';

const sound = {
  format: 1,
  languages: ['en'],
  questions: [
    {
      id: 'one',
      module: 'M1',
      concept: 'own',
      state: 'open',
      kind: 'single',
      asks: { en: 'Which?' },
      options: [
        { says: { en: 'this' }, right: true },
        { says: { en: 'that' }, right: false },
      ],
    },
    {
      id: 'two',
      module: 'M1',
      concept: 'own',
      state: 'open',
      kind: 'blank',
      asks: { en: 'It is ____.' },
      accepts: { en: ['so'] },
    },
    {
      id: 'three',
      module: 'M1',
      concept: 'own',
      state: 'review',
      kind: 'short',
      asks: { en: 'Say it.' },
      wanted: 1,
      points: [{ says: { en: 'this' }, terms: { en: ['this'] } }],
    },
  ],
};
const text = JSON.stringify(sound, null, 2);
/** The place of some text in the sound file. */
function placeOf(part: string) {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

describe('a file of questions', () => {
  it('is read, with flags where none are written', () => {
    const read = parseBank(text);
    expect(read).toMatchObject({ ok: true, warnings: [] });
    if (read.ok) expect(read.bank.questions[0]?.flags).toEqual([]);
  });

  it.each<[string, string, string, string, string]>([
    ['a misspelt kind', '"single"', '"singel"', 'shape.choice', '"single"'],
    [
      'a key that is not known',
      '"asks": {\n        "en": "Which',
      '"aks": {\n        "en": "Which',
      'shape.unknownKey',
      '"asks"',
    ],
    ['two that are right', '"right": false', '"right": true', 'question.oneRight', '[\n        {\n          "says"'],
    ['two gaps', 'It is ____.', '____ is ____.', 'question.oneGap', '"It is'],
    ['no gap', 'It is ____.', 'It is.', 'question.oneGap', '"It is'],
    ['more wanted than there are', '"wanted": 1', '"wanted": 3', 'question.wanted', '1,\n      "points"'],
    ['a term of signs', '"so"', '"…"', 'question.emptyTerm', '"so"'],
    ['an arrow in a term', '"so"', '"a->b"', 'shape.pattern', '"so"'],
    ['an id twice', '"two"', '"one"', 'id.duplicate', '"two"'],
    [
      'a text that is missing',
      '"en": "this"\n          },\n          "right"',
      '"zh-Hans": "这"\n          },\n          "right"',
      'text.missing',
      '{\n          "en": "this"\n          },\n          "right"',
    ],
    [
      'the same option twice',
      '"that"',
      '"this"',
      'question.sameOption',
      '{\n          "says": {\n            "en": "that"',
    ],
    ['a line break in an option', '"that"', '"th\\nat"', 'shape.pattern', '"that"'],
  ])('%s is told where it stands', (_what, from, to, code, at) => {
    expect(text).toContain(from);
    const read = parseBank(text.replace(from, to));
    expect(read.ok).toBe(false);
    if (read.ok) return;
    const found = read.problems.find((one) => one.code === code);
    expect(found).toBeDefined();
    if (text.includes(at)) expect(found!.place).toEqual(placeOf(at));
    expect(found!.path[0]).toBe('questions');
  });

  it('a short answer whose point has no terms is told', () => {
    const read = parseBank(text.replace(/,\s+"terms": \{\s+"en": \[\s+"this"\s+\]\s+\}/, ''));
    expect(read).toMatchObject({
      ok: false,
      problems: [{ code: 'question.noTerms', path: ['questions', 2, 'points', 0] }],
    });
  });

  it('several with none right are told', () => {
    const read = parseBank(text.replace('"single"', '"multiple"').replace('"right": true', '"right": false'));
    expect(read).toMatchObject({ ok: false, problems: [{ code: 'question.noneRight' }] });
  });

  it.each([
    ['nothing', '', 'file.empty'],
    ['a list', '[]', 'shape.object'],
    ['a newer format', text.replace('"format": 1', '"format": 2'), 'shape.choice'],
    ['a key twice', text.replace('"format": 1', '"format": 1, "format": 1'), 'json.duplicateKey'],
    ['a key that reaches into prototypes', text.replace('"format": 1', '"__proto__": 1'), 'json.hostileKey'],
    ['depth', '['.repeat(100_000), 'file.tooDeep'],
    ['size', ' '.repeat(MOST_BYTES + 1), 'file.tooBig'],
  ])('%s is refused', (_what, file, code) => {
    const read = parseBank(file);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problems.map((one) => one.code)).toContain(code);
  });

  it('a text in a language that is not declared is only a warning', () => {
    const read = parseBank(text.replace('"en": "Which?"', '"en": "Which?", "zh-Hans": "哪个？"'));
    expect(read).toMatchObject({ ok: true, warnings: [{ code: 'text.undeclared', severity: 'warning' }] });
  });

  it('any JSON is judged without a throw', () => {
    fc.assert(
      fc.property(fc.json(), (file) => {
        expect(typeof parseBank(file).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  it('what can be wrong has a weight', () => {
    expect(Object.values(QUESTION_PROBLEMS).filter((weight) => weight === 'warning')).toHaveLength(1);
  });
});
