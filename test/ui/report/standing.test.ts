import { describe, expect, test } from 'vitest';
import { isDone, lengthOf, standingOf } from '../../../src/ui/report/standing.ts';

const known = (key: string) => key === 'turn 5';
const box = (text: string, ...evidence: string[]) => ({ text, evidence });

describe('the length of what was written', () => {
  test.each([
    ['', 'zh-Hans', { unit: 'signs', n: 0 }],
    ['', 'en', { unit: 'words', n: 0 }],
    ['价格，不是一切。', 'zh-Hans', { unit: 'signs', n: 6 }],
    ['价格不是一切', 'en', { unit: 'signs', n: 6 }],
    ['  RFM 分数 3 分 ', 'zh-Hans', { unit: 'signs', n: 5 }],
    ['Price isn’t everything, is it?', 'zh-Hans', { unit: 'words', n: 5 }],
    ['Auntie Chen (陈姨) left in well-known anger', 'en', { unit: 'words', n: 8 }],
    ['。。。，，，!!! --- …', 'zh-Hant', { unit: 'signs', n: 0 }],
  ] as const)('%j on a page in %s', (text, language, length) => {
    expect(lengthOf(text, language)).toEqual(length);
  });
});

describe('a box', () => {
  test('is done at 80 characters or 40 words, and not one before', () => {
    for (const [unit, least] of [
      ['想', 80],
      ['word ', 40],
    ] as const) {
      expect(isDone(standingOf(box(unit.repeat(least), 'turn 5'), 'en', known))).toBe(true);
      const short = standingOf(box(unit.repeat(least - 1), 'turn 5'), 'en', known);
      expect(short).toMatchObject({ n: least - 1, least, missing: 1 });
      expect(isDone(short)).toBe(false);
    }
  });

  test('of any length is not done without evidence, nor with evidence that is none of this game', () => {
    const long = '想'.repeat(500);
    expect(standingOf(box(long), 'zh-Hans', known)).toMatchObject({ missing: 0, evidence: false });
    expect(isDone(standingOf(box(long, 'turn 99'), 'zh-Hans', known))).toBe(false);
    expect(isDone(standingOf(box(long, 'turn 99', 'turn 5'), 'zh-Hans', known))).toBe(true);
  });
});
