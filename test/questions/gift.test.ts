import fc from 'fast-check';
import { parse } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { checkBank } from '../../src/questions/check.ts';
import { readGift } from '../../src/questions/formats/gift-read.ts';
import { writeGift } from '../../src/questions/formats/gift-write.ts';
import type { Bank, Question } from '../../src/questions/question.ts';
import { GAP } from '../../src/questions/question.ts';
import type { Language } from '../../src/sim/index.ts';
import { LANGUAGES } from '../../src/sim/language/text.ts';
import { ownBank } from './own.ts';
import { randomBank } from './random-bank.ts';

const { questions } = ownBank();
const usual = { language: null, module: null };

/** The questions with what they say in one language alone. */
function inOne(list: readonly Question[], language: Language): unknown {
  const reduce = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reduce);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const spoken = entries.some(([key]) => (LANGUAGES as readonly string[]).includes(key));
    return Object.fromEntries(
      entries.filter(([key]) => !spoken || key === language).map(([key, one]) => [key, reduce(one)]),
    );
  };
  return reduce(list);
}

function readBack(gift: string): Bank {
  const read = checkBank(readGift(gift, usual));
  if (!read.ok) throw new Error(`${JSON.stringify(read.problems)}\n${gift}`);
  return read.bank;
}

/** What another reader of GIFT makes of a question, as we would say it. */
const TYPES = {
  trueFalse: 'TF',
  single: 'MC',
  multiple: 'MC',
  blank: 'Short',
  short: 'Essay',
  essay: 'Essay',
} as const;
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('GIFT', () => {
  it.each(LANGUAGES)('all our questions come back from it in %s with their keys, points and flags', (language) => {
    const read = readBack(writeGift(questions, language));
    expect(read).toEqual({ format: 1, languages: [language], questions: inOne(questions, language) });
  });

  it.each(LANGUAGES)('gift-pegjs reads our questions in %s, unchanged in meaning', (language) => {
    const read = parse(writeGift(questions, language)).filter((one) => one.type !== 'Category');
    expect(read).toHaveLength(questions.length);
    for (const [k, question] of questions.entries()) {
      const other = read[k]!;
      expect(other).toMatchObject({ title: question.id, id: question.id, type: TYPES[question.kind] });
      const tags = 'tags' in other ? other.tags : null;
      const source = question.source === undefined ? [] : [`source.${question.source}`];
      expect(tags).toEqual(expect.arrayContaining([`state.${question.state}`, ...source]));
      for (const { weight } of question.flags) expect(tags).toContain(`flag.${weight}`);
      const asks = question.asks[language]!.replace(GAP, ' _____ ');
      if ('stem' in other) expect(squeezed(other.stem.text)).toBe(squeezed(asks));
      const told = 'globalFeedback' in other ? (other.globalFeedback?.text ?? '') : '';
      expect(told).toContain(question.explains![language]!);
      if (question.kind === 'trueFalse' && other.type === 'TF') expect(other.isTrue).toBe(question.key);
      if ('options' in question && other.type === 'MC') {
        const all = question.options.filter(({ right }) => right).length;
        expect(other.choices.map(({ text }) => text.text)).toEqual(question.options.map(({ says }) => says[language]));
        for (const [at, { right }] of question.options.entries()) {
          const choice = other.choices[at]!;
          if (question.kind === 'single') expect(choice.isCorrect).toBe(right);
          else expect(choice.weight).toBeCloseTo((right ? 100 : -100) / all, 4);
        }
      }
      if (question.kind === 'blank' && other.type === 'Short') {
        expect(other.choices.map(({ text }) => text.text)).toEqual(question.accepts[language]);
      }
      if ('points' in question) for (const { says } of question.points) expect(told).toContain(says[language]);
    }
  });

  it('any bank comes back from it the same, whatever signs stand in its texts', () => {
    fc.assert(
      fc.property(randomBank(['en']), (bank) => {
        const checked = checkBank({ value: bank, placeOf: () => ({ line: 1, column: 1 }), problems: [] });
        if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
        const read = readBack(writeGift(checked.bank.questions, 'en'));
        expect(read).toEqual(checked.bank);
      }),
      { numRuns: 150 },
    );
  });

  it('reads what others write: titles, categories, HTML, escapes, several lines, short answers with no sign', () => {
    const read = readBack(
      [
        '// a remark\n$CATEGORY: course/M3 service',
        '::first::[html]<p>What &amp; why\\: 2 \\= 1 + 1?</p>{\n=[html]<b>yes</b>\n~no\n~%-50%perhaps\n}',
        'Two and two make {=four =4} in all.',
        'Grant is buried in {Grant}',
        'Water is wet.{TRUE####Of course.}',
        'Say what it is. {####• wet\n• cold}',
        'Choose {~%50%a ~%50%b ~%-100%c}',
      ].join('\n\n'),
    );
    const [first, ...others] = read.questions;
    expect(first).toMatchObject({ id: 'first', module: 'M3', kind: 'single', concept: 'imported', state: 'open' });
    expect(first).toMatchObject({ asks: { en: 'What & why: 2 = 1 + 1?' }, options: [{ says: { en: 'yes' } }, {}, {}] });
    expect(others).toMatchObject([
      { kind: 'blank', asks: { en: 'Two and two make ____ in all.' }, accepts: { en: ['four', '4'] } },
      { kind: 'blank', asks: { en: 'Grant is buried in ____' }, accepts: { en: ['Grant'] } },
      { kind: 'trueFalse', key: true, explains: { en: 'Of course.' } },
      { kind: 'essay', points: [{ says: { en: 'wet' } }, { says: { en: 'cold' } }] },
      { kind: 'multiple', options: [{ right: true }, { right: true }, { right: false }] },
    ]);
  });

  it.each([
    ['a brace that is not closed', 'One\n\n::a::Two {=x', 'gift.open', 3],
    ['a piece that is no question', 'Only words.', 'gift.noAnswers', 1],
    ['numbers', '\n\nHow many? {#3:1}', 'gift.kind', 3],
    ['matching', 'Match {=a -> b =c -> d}', 'gift.kind', 1],
  ])('tells %s with its line', (_what, gift, code, line) => {
    const { problems } = readGift(gift, { language: 'en', module: 'M1' });
    expect(problems).toContainEqual(expect.objectContaining({ code, place: { line, column: 1 }, severity: 'error' }));
  });

  it('tells a remark on one answer that it leaves out, and a module that nobody says', () => {
    const { problems, value, placeOf } = readGift('Q {=a#well done ~b}', usual);
    expect(problems).toMatchObject([{ code: 'gift.feedback', severity: 'warning', because: { found: 'well done' } }]);
    const read = checkBank({ value, placeOf, problems });
    expect(read).toMatchObject({
      ok: false,
      problems: [{}, { code: 'shape.missingKey', because: { key: 'module' }, place: { line: 1, column: 1 } }],
    });
  });

  it('never throws, whatever the file holds', () => {
    const signs = fc.constantFrom(
      ...'{}=~#:%\\[]/T\n '.split(''),
      '::',
      '####',
      '//',
      '$CATEGORY:',
      '\n\n',
      '->',
      '题',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
        expect(typeof checkBank(readGift(parts.join(''), usual)).ok).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });
});
