import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formGuide } from '../../src/scenarios/form-guide.ts';
import { sayChoice } from '../../src/words/editor/choices.ts';
import { sayMeaning } from '../../src/words/editor/meaning.ts';
import { inTraditional } from '../../src/words/editor/traditional.ts';
import { EDITOR_WORDS } from '../../src/words/editor/words.ts';

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
const keys = Object.keys(EDITOR_WORDS) as (keyof typeof EDITOR_WORDS)[];
const folder = join(import.meta.dirname, '../../src/ui/editor');
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

describe('the words of the editor', () => {
  it('stand in all three languages, with the same places in each', () => {
    const places = (text: string) => [...new Set([...text.matchAll(/\{([A-Za-z]+)/g)].map(([, name]) => name))].sort();
    for (const key of keys) {
      const texts = LANGUAGES.map((language) => EDITOR_WORDS[key][language]);
      expect(
        texts.every((text) => text.trim() !== ''),
        key,
      ).toBe(true);
      expect(new Set(texts.map((text) => places(text).join())).size, key).toBe(1);
    }
  });

  it('are all said somewhere', () => {
    const beginnings = [...code.matchAll(/`([a-z]+(?:\.[A-Za-z]+)*\.)\$\{/g)].map(([, start]) => start ?? '');
    const unused = keys.filter(
      (key) => !code.includes(`'${key}'`) && !beginnings.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it('tell what a field means in traditional signs too, with no simplified one left of those that differ', () => {
    expect(inTraditional('客户对隐私的感觉；联系与重复')).toBe('客戶對隱私的感覺；聯繫與重複');
    const told: string[] = [];
    const walk = (piece: unknown): void => {
      if (typeof piece !== 'object' || piece === null) return;
      const { meaning } = piece as { meaning?: { 'zh-Hans': string; en: string } };
      if (meaning) told.push(sayMeaning('zh-Hant', meaning));
      Object.values(piece).forEach(walk);
    };
    walk(formGuide());
    expect(told.length).toBeGreaterThan(400);
    // signs that no traditional text has, by a sample of the commonest
    expect(told.filter((text) => /[这们个对过还来时说会没样开关见问间无]/.test(text))).toEqual([]);
  });

  it('call values of the language by their names, and leave the others as they are', () => {
    expect(sayChoice('en', 'place', 'counter')).toBe('at the counter');
    expect(sayChoice('zh-Hant', 'tags', 'empathic')).toBe('同理');
    expect(sayChoice('en', 'dial', 'serve.failure')).toBe('serve.failure');
  });
});
