import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { QUESTION_PROBLEMS } from '../../src/questions/problems.ts';
import { FAULTS } from '../../src/sim/fault.ts';
import { PROBLEMS, severityOf } from '../../src/sim/language/problem.ts';
import { questionSayings } from '../../src/words/problems/questions.ts';
import { PROBLEM_SAYINGS } from '../../src/words/problems/say-problem.ts';
import { refusals } from '../../src/words/refusals.ts';

const doc = readFileSync(join(import.meta.dirname, '../../doc/errors.md'), 'utf8');

/** The rows of the tables of one section, cells as they stand. */
function rowsOf(section: string): string[][] {
  const [, body = ''] = doc.split(`\n## ${section}\n`);
  const [own = ''] = body.split('\n## ');
  return own
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.slice(2, -2).split(' | '));
}
const codesOf = (section: string) => rowsOf(section).map(([code = '']) => code.replaceAll('`', ''));

/** A sentence as it stands in a cell of a table. */
const cell = (sentence: string) => sentence.replaceAll('|', '\\|');

describe('doc/errors.md lists exactly', () => {
  test('the faults', () => {
    expect(codesOf('Faults')).toEqual([...FAULTS]);
  });

  test('the refusals', () => {
    const codes = Object.keys(refusals).map((key) => key.replace('refusal.', ''));
    expect(codesOf('Refusals').toSorted()).toEqual(codes.filter((code) => code !== 'other').toSorted());
  });

  test('the problems of a scenario, with their English sentences', () => {
    const wanted = (Object.keys(PROBLEM_SAYINGS) as (keyof typeof PROBLEM_SAYINGS)[]).map((code) => {
      const { what, fix } = PROBLEM_SAYINGS[code];
      const warning = severityOf(code) === 'warning' ? 'warning: ' : '';
      return `| \`${code}\` | ${warning}${cell(what.en)} | ${cell(fix.en)} |`;
    });
    const found = doc.split('\n').filter((line) => wanted.some((row) => line.split(' | ')[0] === row.split(' | ')[0]));
    expect(found).toEqual(wanted);
    expect(codesOf('Problems of a scenario')).toEqual(Object.keys(PROBLEM_SAYINGS));
  });

  test('the problems of questions, with their English sentences', () => {
    const codes = Object.keys(QUESTION_PROBLEMS) as (keyof typeof QUESTION_PROBLEMS)[];
    const wanted = codes.map((code) => {
      const { what, fix } = questionSayings[code];
      const weight = QUESTION_PROBLEMS[code] === 'warning' ? 'warning: ' : '';
      return [`\`${code}\``, weight + cell(what.en), cell(fix.en)];
    });
    expect(rowsOf('Problems of questions')).toEqual(wanted);
  });

  test('no row without its sentences', () => {
    for (const section of ['Faults', 'Refusals', 'Problems of a scenario', 'Problems of questions']) {
      for (const row of rowsOf(section)) {
        expect(row.length).toBe(3);
        for (const sentence of row) expect(sentence.trim()).not.toBe('');
      }
    }
  });
});

describe('the sentences for problems', () => {
  test('there is a pair for every code, and none besides', () => {
    const own = Object.keys(PROBLEM_SAYINGS).filter((code) => !/^(chart|bound)\./.test(code));
    expect(own.toSorted()).toEqual(Object.keys(PROBLEMS).toSorted());
  });

  test.each(Object.entries({ ...PROBLEM_SAYINGS, ...questionSayings }))(
    '%s says the same in every language, with the same places',
    (_, saying) => {
      for (const said of [saying.what, saying.fix]) {
        const places = Object.values(said).map((text) => new Set(text.match(/(?<=\{)[A-Za-z]+(?=[:}])/g)));
        expect(Object.keys(said).toSorted()).toEqual(['en', 'zh-Hans', 'zh-Hant']);
        expect(places.map((one) => [...one].toSorted())).toEqual(Array(3).fill([...places[2]!].toSorted()));
        expect(said['zh-Hans']).toMatch(/[\u4e00-\u9fff]/);
        expect(said['zh-Hant']).toMatch(/[\u4e00-\u9fff]/);
        expect(said.en).not.toMatch(/[\u4e00-\u9fff]/);
      }
    },
  );
});
