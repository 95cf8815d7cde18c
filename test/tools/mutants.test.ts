import { describe, expect, test } from 'vitest';
import type { Mutant } from '../../tools/mutants.ts';
import { CANARY, countMutants, judgeCanary, tellMutant } from '../../tools/mutants.ts';

const mutant = (status: string, replacement = 'x', file = 'a.ts'): Mutant => ({
  file,
  line: 3,
  column: 7,
  mutator: 'EqualityOperator',
  replacement,
  status,
});

describe('the count of changes', () => {
  test('takes an endless loop for noticed, and what no test reaches for not noticed', () => {
    const mutants = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].map((status) => mutant(status));
    expect(countMutants(mutants)).toMatchObject({ noticed: 2, all: 4, broken: 0 });
  });

  test('keeps changes that could not be tried out of the score, and counts them', () => {
    const mutants = ['Killed', 'RuntimeError', 'CompileError', 'Ignored', 'Pending'].map((status) => mutant(status));
    expect(countMutants(mutants)).toMatchObject({ noticed: 1, all: 1, broken: 4 });
  });

  test('is told file by file', () => {
    const mutants = [mutant('Killed', 'x', 'b.ts'), mutant('Survived', 'x', 'a.ts'), mutant('Killed', 'x', 'a.ts')];
    expect(countMutants(mutants).files).toEqual([
      { file: 'a.ts', noticed: 1, all: 2 },
      { file: 'b.ts', noticed: 1, all: 1 },
    ]);
  });

  test('names place and change of one', () => {
    expect(tellMutant(mutant('Survived', 'a\n  < b'))).toBe('Survived: a.ts:3:7 EqualityOperator: a < b');
  });
});

describe('the canary', () => {
  const [one, other] = CANARY.unnoticed;
  const sung = (missed: readonly string[], all: number = CANARY.all): Mutant[] => [
    ...missed.map((replacement) => mutant('Survived', replacement)),
    ...Array.from({ length: all - missed.length }, (_, k) => mutant('Killed', `change ${k}`)),
  ];

  test('sings when the two changes that nobody can notice, and no others, are not noticed', () => {
    expect(judgeCanary(sung([one, other]))).toBe(null);
  });

  test.each([
    ['one of the two is taken for noticed', sung([one])],
    ['a third is not noticed', sung([one, other, 'value > 0'])],
    ['another is not noticed instead', sung([one, 'value > 0'])],
    ['a change was not made', sung([one, other], CANARY.all - 1)],
    ['nothing was changed', []],
  ])('is silent when %s', (_why, mutants) => {
    expect(judgeCanary(mutants)).not.toBe(null);
  });
});
