import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sayClass, sayServerError } from '../../src/words/class/say.ts';
import { CLASS_WORDS } from '../../src/words/class/words.ts';

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
const keys = Object.keys(CLASS_WORDS) as (keyof typeof CLASS_WORDS)[];
const folder = join(import.meta.dirname, '../../src/ui/class');
const code = readdirSync(folder)
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

describe('the words of classes', () => {
  it('stand in all three languages, with the same places in each, and hold no emoji', () => {
    const places = (text: string) => [...new Set([...text.matchAll(/\{([A-Za-z]+)/g)].map(([, name]) => name))].sort();
    for (const key of keys) {
      const texts = LANGUAGES.map((language) => CLASS_WORDS[key][language]);
      expect(
        texts.every((text) => text.trim() !== ''),
        key,
      ).toBe(true);
      expect(new Set(texts.map((text) => places(text).join())).size, key).toBe(1);
      expect(
        texts.some((text) => /\p{Emoji_Presentation}/u.test(text)),
        key,
      ).toBe(false);
    }
  });

  it('are all said somewhere', () => {
    const beginnings = [...code.matchAll(/`([a-z]+(?:\.[A-Za-z]+)*\.)\$\{/g)].map(([, start]) => start ?? '');
    const unused = keys.filter(
      (key) =>
        !key.startsWith('error.') && !code.includes(`'${key}'`) && !beginnings.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it('have a sentence for whatever the server says no with', () => {
    expect(sayServerError('en', 'team.full')).toBe('The team is full; choose another.');
    expect(sayServerError('en', 'server.failed')).toBe('It did not work (server.failed)');
    expect(sayClass('en', 'game.lost', { n: 1 })).toMatch(/^1 move made/);
  });
});
