import { expect, test } from 'vitest';
import { allScenarios } from '../scenarios/place.ts';
import { fuzz } from '../support/fuzz.ts';

const texts = allScenarios().map(({ text }) => text);
const ROUNDS = Array.from({ length: 20 }, (_, k) => k);

test.each(ROUNDS)(
  'of a million files every one is answered in under a second: part %i of twenty',
  (round) => {
    expect(fuzz(`night ${round}`, 50_000, texts).wrong).toEqual([]);
  },
  3_600_000,
);
