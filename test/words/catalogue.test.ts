import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEVER_WORDS } from '../../src/sim/levers/index.ts';
import { CATALOGUE, isKey } from '../../src/words/say.ts';

const ROOT = join(import.meta.dirname, '../..');
const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;

/** Every source of the product but those that hold words, as path and code. */
function sources(): readonly { readonly path: string; readonly code: string }[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, code: readFileSync(path, 'utf8') }));
}
const ALL = sources();
const NOT_WORDS = ALL.filter(({ path, code }) => !path.includes('/src/words/') || !code.includes('satisfies Words'));
const keys = Object.keys(CATALOGUE) as (keyof typeof CATALOGUE)[];

describe('the words of the product', () => {
  it('stand in all three languages, each with something to say', () => {
    const missing = keys.flatMap((key) =>
      LANGUAGES.filter((language) => !CATALOGUE[key][language]?.trim()).map((language) => `${key} ${language}`),
    );
    expect(missing).toEqual([]);
  });

  it('have the same places to fill in every language', () => {
    const places = (text: string) => [...new Set([...text.matchAll(/\{([A-Za-z]+)/g)].map(([, name]) => name))].sort();
    const uneven = keys.filter((key) => {
      const [first, ...others] = LANGUAGES.map((language) => places(CATALOGUE[key][language]).join());
      return others.some((other) => other !== first);
    });
    expect(uneven).toEqual([]);
  });

  it('hold no emoji', () => {
    const emoji = keys.filter((key) => LANGUAGES.some((one) => /\p{Emoji_Presentation}/u.test(CATALOGUE[key][one])));
    expect(emoji).toEqual([]);
  });

  it('are all said somewhere: by their key, or by a key that is put together from its beginning', () => {
    const code = NOT_WORDS.map((source) => source.code).join('\n');
    const beginnings = [...code.matchAll(/`([a-z]+(?:\.[A-Za-z]+)*\.)\$\{/g)].map(([, start]) => start ?? '');
    const unused = keys.filter(
      (key) => !code.includes(`'${key}'`) && !beginnings.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it('have a sentence for every reason the engine or a host refuses for', () => {
    const codes = new Set<string>();
    for (const { path, code } of ALL) {
      if (path.includes('/src/words/')) continue;
      for (const [, found] of code.matchAll(/\brefused?\(\s*'([a-z]+\.[A-Za-z]+)'/g)) codes.add(found ?? '');
    }
    expect(codes.size).toBeGreaterThan(20);
    const own = Object.values(LEVER_WORDS).flatMap(({ refusals }) => Object.keys(refusals));
    expect([...codes].filter((code) => !isKey(`refusal.${code}`) && !own.includes(code))).toEqual([]);
  });

  it('have a name for every line the engine posts in the ledger', () => {
    const lines = new Set<string>();
    for (const { path, code } of ALL) {
      if (!path.includes('/src/sim/')) continue;
      for (const [, line] of code.matchAll(/postLine\(firm, '([A-Za-z]+)'/g)) lines.add(line ?? '');
    }
    expect(lines.size).toBeGreaterThan(5);
    expect([...lines].filter((line) => !isKey(`line.${line}`))).toEqual([]);
  });
});
