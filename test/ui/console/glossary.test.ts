import { describe, expect, test } from 'vitest';
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
});
