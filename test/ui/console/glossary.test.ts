import { describe, expect, test } from 'vitest';
import { courseTerms } from '../../../src/ui/glossary/course-terms.ts';
import { matches, TERMS, textsOf } from '../../../src/ui/glossary/terms.ts';

const found = (sought: string) => TERMS.filter((term) => matches(textsOf(term), sought));

describe('the glossary', () => {
  test('has every word while nothing is looked for', () => {
    expect(found('')).toEqual([...TERMS]);
  });

  test.each([
    ['顾客', '客户'],
    ['顧客', '客戶'],
    ['顾客', 'customer'],
  ])('finds the same under %s as under %s', (one, other) => {
    expect(found(one)).toEqual(found(other));
    expect(found(one)).toContain('customer');
    expect(found(one).length).toBeLessThan(TERMS.length);
  });

  test('finds a word of any language, whatever the page speaks, and each of several words by itself', () => {
    expect(found('虚假忠诚')).toContain('loyalty');
    expect(found('SPURIOUS loyalty')).toEqual(['loyalty']);
    expect(found('no such thing')).toEqual([]);
  });

  test('finds terms of the course under their themes, by either word for a customer and in any language', () => {
    const ids = (sought: string) => courseTerms(sought).flatMap(({ terms }) => terms.map(({ id }) => id));
    expect(ids('')).toHaveLength(35);
    expect(ids('顾客价值')).toContain('twoValues');
    expect(ids('客户价值')).toEqual(ids('顾客价值'));
    expect(ids('4R')).toEqual(['fourR']);
    expect(courseTerms('4r').map(({ id }) => id)).toEqual(['market']);
    expect(courseTerms('nosuchthing')).toEqual([]);
  });
});
