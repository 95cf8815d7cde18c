import { expect, test } from 'vitest';
import { hashLink, newCode, newId, newLink, newSeed } from '../../../src/server/store/tokens.ts';

const MANY = 4000;
const drawn = (draw: () => string) => Array.from({ length: MANY }, draw);

test('a code has six signs without 0, O, 1 and I, and uses all the others', () => {
  const codes = drawn(newCode);
  expect(codes.every((code) => /^[2-9A-HJ-NP-Z]{6}$/.test(code))).toBe(true);
  expect(new Set(codes.join('')).size).toBe(32);
});

test.each([
  { what: 'ids', draw: newId, form: /^[0-9a-f]{32}$/ },
  { what: 'links', draw: newLink, form: /^[2-9A-HJ-NP-Z]{26}$/ },
  { what: 'seeds', draw: newSeed, form: /^[0-9a-f]{64}$/ },
])('no two $what are the same', ({ draw, form }) => {
  const all = drawn(draw);
  expect(all.every((one) => form.test(one))).toBe(true);
  expect(new Set(all).size).toBe(MANY);
});

test('what is kept of a link does not hold it', () => {
  const link = newLink();
  expect(hashLink(link)).toMatch(/^[0-9a-f]{64}$/);
  expect(hashLink(link)).not.toContain(link.toLowerCase());
  expect(hashLink(`${link}2`)).not.toBe(hashLink(link));
});
