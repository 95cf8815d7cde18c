import { expect, it } from 'vitest';
import { FINDINGS } from '../../src/balance/report-shape.ts';
import { balanceWords } from '../../src/words/balance.ts';
import { BECAUSE, FINDING_WORDS } from '../../src/words/balance-findings.ts';

const SAID = [
  ...Object.values(balanceWords),
  ...Object.values(BECAUSE),
  ...Object.values(FINDING_WORDS).flatMap(({ what, todo }) => [what, todo]),
];
const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
const places = (text: string) =>
  [...new Set([...text.matchAll(/\{([A-Za-z]+)/g)].map(([, name]) => name))].sort().join();

it('a report has a sentence for every finding', () => {
  expect(Object.keys(FINDING_WORDS).sort()).toEqual([...FINDINGS].sort());
});

it('the words of a report stand in all three languages, with the same places to fill', () => {
  for (const said of SAID) {
    expect(LANGUAGES.filter((language) => said[language].trim() === '')).toEqual([]);
    expect(new Set(LANGUAGES.map((language) => places(said[language]))).size, said.en).toBe(1);
  }
});
