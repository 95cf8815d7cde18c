import { describe, expect, it } from 'vitest';
import { office } from '../../src/words/office.ts';
import { CATALOGUE, isKey, say } from '../../src/words/say.ts';

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
const places = (text: string) => [...new Set([...text.matchAll(/\{([A-Za-z]+)/g)].map(([, name]) => name))].sort();

describe('the words of an office', () => {
  it('say otherwise only what is said in a shop, with the same places to fill in', () => {
    for (const [key, said] of Object.entries(office)) {
      expect(isKey(key), key).toBe(true);
      const usual = CATALOGUE[key as keyof typeof CATALOGUE];
      for (const language of LANGUAGES) {
        expect(said[language].trim(), key).not.toBe('');
        expect(places(said[language]), key).toEqual(places(usual[language]));
      }
    }
  });

  it('leave a street, a shop and its door out', () => {
    for (const said of Object.values(office)) {
      expect(said['zh-Hans']).not.toMatch(/店|街|柜台|货架|茶桌/);
      expect(said.en).not.toMatch(/shop|street|counter|shelves|tea/i);
    }
  });

  it('are said where the firm is an office, and nowhere else', () => {
    expect(say('en', 'place.loyal', {}, 'office')).toBe('Meeting room');
    expect(say('en', 'place.loyal')).toBe('Tea table');
    expect(say('en', 'app.close', {}, 'office')).toBe(say('en', 'app.close'));
  });
});
