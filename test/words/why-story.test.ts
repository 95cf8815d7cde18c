import { describe, expect, it } from 'vitest';
import { legendOf } from '../../src/sim/view/legend.ts';
import { PARTS } from '../../src/sim/why/carried.ts';
import { stories } from '../../src/sim/why/story.ts';
import { PULLS, REASONS } from '../../src/sim/why/ways.ts';
import { isKey } from '../../src/words/say.ts';
import { tellStory } from '../../src/words/why-story.ts';
import { gameOf } from '../support/finished-games.ts';
import { rulesFor } from '../support/scenarios.ts';

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
const rules = rulesFor('T14');
const play = gameOf(rules, 'random', 'words');
const who = Array.from({ length: 80 }, (_, k) => k * 26);
const told = stories(rules, { luck: play.run.luck, acts: play.acts }, who);
const tell = (language: (typeof LANGUAGES)[number], k: number) =>
  tellStory(told[k]!, {
    language,
    scenario: rules.scenario,
    levers: legendOf(rules).levers,
    name: 'Ann',
    beside: false,
  });

describe('a story in words', () => {
  it('has a name for every part, pull and reason there is', () => {
    const keys = [
      ...PARTS.map((part) => `part.${part}`),
      ...PULLS.map((pull) => `pull.${pull}`),
      ...REASONS.map((reason) => `reason.${reason}`),
    ];
    expect(keys.filter((key) => !isKey(key))).toEqual([]);
  });

  it.each(LANGUAGES)('fills every place and stays short in %s', (language) => {
    for (const k of who.keys()) {
      const sentences = tell(language, k);
      expect(sentences.length).toBeGreaterThan(2);
      expect(sentences.length).toBeLessThan(13);
      for (const sentence of sentences) {
        expect(sentence).not.toMatch(/[{}]|undefined|NaN|\[object/);
        expect(sentence).toMatch(language === 'en' ? /\.$/ : /。$/);
      }
    }
  });

  it('says first how it ended, then how it would have', () => {
    const left = told.findIndex(({ fate }) => fate.kind === 'left');
    const stays = told.findIndex(({ fate }) => fate.kind === 'stays');
    expect(tell('en', left)[0]).toMatch(/^Ann left in [A-Z][a-z]+\.$/);
    expect(tell('en', stays)[0]).toBe('Ann was still a customer at the end.');
    expect(tell('en', left)[1]).toMatch(/^On the same luck, with everything left as it was, Ann would /);
  });

  it('names the pivotal lever with its value, its turns and how it worked', () => {
    const k = told.findIndex(({ causes }) => causes[0]?.pivotal && causes[0].deed.kind === 'lever');
    const text = tell('en', k).join(' ');
    expect(text).toMatch(/What decided it was “.+” at “.+” instead of “.+” \(.+\): without it, Ann would/);
    expect(tell('zh-Hans', k).join('')).toContain('起决定作用的是');
  });
});
