import { expect, test } from 'vitest';
import { readRoute, writeRoute } from '../../src/app/router.ts';

test.each([
  { hash: '', page: 'start', seed: null, language: null, why: 'the bare page' },
  { hash: '#', page: 'start', seed: null, language: null, why: 'a lone sign' },
  { hash: '#/', page: 'start', seed: null, language: null, why: 'the start page' },
  { hash: '#/play', page: 'play', seed: null, language: null, why: 'the game that stands' },
  { hash: '#/seed=7', page: 'play', seed: '7', language: null, why: 'a seed means play' },
  { hash: '#/seed=7&lang=en', page: 'play', seed: '7', language: 'en', why: 'a link a teacher hands out' },
  { hash: '#/play?seed=7&lang=zh-Hant', page: 'play', seed: '7', language: 'zh-Hant', why: 'written as a query' },
  { hash: '#/lang=en', page: 'start', seed: null, language: 'en', why: 'the start page in a language' },
  { hash: '#/lang=fr', page: 'start', seed: null, language: null, why: 'a language the product has not' },
  { hash: '#/seed=', page: 'play', seed: '', language: null, why: 'the empty seed is a seed too' },
  { hash: '#/seed=%E7%A7%8B+7', page: 'play', seed: '秋 7', language: null, why: 'escapes and plus' },
  { hash: '#/seed=100%', page: 'play', seed: '100%', language: null, why: 'a stray per cent sign' },
  { hash: '#/seed=a=b', page: 'play', seed: 'a=b', language: null, why: 'an equals sign in the value' },
  { hash: '#/scenario=T01', page: 'start', seed: null, scenario: 'T01', language: null, why: 'another scenario' },
  {
    hash: '#/play&scenario=T01',
    page: 'play',
    seed: null,
    scenario: 'T01',
    language: null,
    why: 'its game that stands',
  },
  { hash: '#/scenario=T01&seed=7', page: 'play', seed: '7', scenario: 'T01', language: null, why: 'a link to it' },
  { hash: '#/scenario=', page: 'start', seed: null, language: null, why: 'a scenario without a name' },
  { hash: '#/nowhere', page: 'start', seed: null, language: null, why: 'no such page' },
])('$hash: $why', ({ hash, page, seed, language, scenario = null }) => {
  expect(readRoute(hash)).toEqual({ page, seed, language, scenario });
});

test.each(['', '7', '秋天 & 春天', 'a=b?c#d/e%', '+', "O'Neil"])(
  'a seed written into an address reads back: %s',
  (seed) => {
    expect(readRoute(writeRoute({ page: 'play', seed, scenario: 'T01' }))).toMatchObject({
      page: 'play',
      seed,
      scenario: 'T01',
    });
  },
);

test.each([
  { page: 'start', scenario: null },
  { page: 'play', scenario: null },
  { page: 'start', scenario: 'T01' },
  { page: 'play', scenario: 'T01' },
] as const)('the address of $page with $scenario reads back', ({ page, scenario }) => {
  expect(readRoute(writeRoute({ page, seed: null, scenario }))).toMatchObject({ page, seed: null, scenario });
});
