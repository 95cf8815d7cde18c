import { describe, expect, it } from 'vitest';
import { formatChange, formatMoney, formatMoneyShort, formatNumber } from '../../src/words/number.ts';
import { fill, say } from '../../src/words/say.ts';

describe('a sentence', () => {
  it('takes its values in their places, numbers in groups of three', () => {
    expect(fill('{n} of {of}', { n: 1234, of: 'many' })).toBe('1,234 of many');
  });

  it('takes the form that goes with the number', () => {
    expect(say('en', 'promise.due', { turn: 'May' })).toBe('due in May');
    expect(say('en', 'desk.promises', { n: 1 })).toBe('1 promise due now');
    expect(say('en', 'desk.promises', { n: 2 })).toBe('2 promises due now');
    expect(say('en', 'desk.promises', { n: 0 })).toBe('0 promises due now');
    expect(say('zh-Hans', 'desk.promises', { n: 2 })).toContain('2');
  });

  it('shows a place that nobody filled, so that it is found', () => {
    expect(fill('{who} left', {})).toBe('{who} left');
  });

  it('never takes a value from what every object has', () => {
    expect(fill('{toString} {constructor}', {})).toBe('{toString} {constructor}');
  });
});

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [-1234567, '−1,234,567'],
    [3.14, '3.1'],
    [-0.04, '0'],
    [2.95, '3'],
  ])('%d is written %s', (value, text) => expect(formatNumber(value)).toBe(text));

  it.each([
    [4, '+4'],
    [-3, '−3'],
    [0, '0'],
  ])('a change of %d is written %s', (value, text) => expect(formatChange(value)).toBe(text));

  it.each([
    [3_120_000, '¥31,200'],
    [6300, '¥63'],
    [6350, '¥63.50'],
    [10_049, '¥100'],
    [-136_700, '−¥1,367'],
    [0, '¥0'],
  ])('%d cents are %s', (cents, text) => expect(formatMoney(cents)).toBe(text));

  it('is short for a phone in the way of each language', () => {
    expect(formatMoneyShort('zh-Hans', 4_710_000)).toBe('4.7万');
    expect(formatMoneyShort('zh-Hant', 4_710_000)).toBe('4.7萬');
    expect(formatMoneyShort('en', 4_710_000)).toBe('¥47.1k');
    expect(formatMoneyShort('en', 90_000)).toBe('¥900');
  });
});
