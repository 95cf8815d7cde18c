import { expect, test } from 'vitest';
import { fuzz } from '../support/fuzz.ts';
import { fixture } from './place.ts';

const texts = [fixture('one-of-each'), fixture('two-ends')];

test.each([1, 2, 3, 4])(
  'of 20,000 files every one is answered in under a second, every problem with its place and what to do: part %i of 4',
  (part) => {
    const { wrong, problems } = fuzz(`files ${part}`, 5000, texts);
    expect(wrong).toEqual([]);
    expect(problems).toBeGreaterThan(5000);
  },
);
