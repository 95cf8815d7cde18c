import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEVER_WORDS } from '../../src/sim/levers/index.ts';
import { COURSE_TERMS, COURSE_WORDS } from '../../src/words/course/terms.ts';
import { ownBank } from '../questions/own.ts';

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
const terms = COURSE_TERMS.flatMap((group) => group.terms);
const texts = [
  ...COURSE_TERMS.map(({ name }) => name),
  ...terms.flatMap(({ name, means, shows, mistaken }) => [name, means, shows, mistaken]),
  ...Object.values(COURSE_WORDS),
];

describe('the terms of the course', () => {
  it('stand once each, in all three languages, each in its own signs, and hold no emoji', () => {
    expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
    for (const text of texts) {
      expect(LANGUAGES.filter((language) => !text[language].trim())).toEqual([]);
      expect(text['zh-Hans']).toMatch(/[\u4e00-\u9fff]|^CRM/);
      expect(text['zh-Hant']).not.toMatch(/[这们关题说问时为与会样还过买卖门业户销务价发经现应给开让认识]/u);
      expect(text.en).not.toMatch(/[\u4e00-\u9fff]/);
      expect(Object.values(text).join('')).not.toMatch(/\p{Emoji_Presentation}/u);
    }
  });

  it('each have a question that is asked, with why its answer is so, and no new question is without its term', () => {
    const { questions } = ownBank();
    const unasked = terms.filter(({ question }) => {
      const asked = questions.find(({ id }) => id === question);
      return asked?.state !== 'open' || !asked.explains;
    });
    expect(unasked.map(({ id }) => id)).toEqual([]);
    const own = questions.filter(({ source }) => source === undefined);
    expect(own.map(({ id, concept }) => `${id} ${concept}`).toSorted()).toEqual(
      terms
        .filter(({ question }) => question.startsWith('n'))
        .map(({ id, question }) => `${question} ${id}`)
        .toSorted(),
    );
  });

  it('name levers there are', () => {
    expect(terms.flatMap(({ levers }) => levers.filter((lever) => !Object.hasOwn(LEVER_WORDS, lever)))).toEqual([]);
  });

  it('have no label that nobody says', () => {
    const code = ['glossary', 'checks']
      .map((name) => join(import.meta.dirname, '../../src/ui', name))
      .flatMap((folder) => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')))
      .join('\n');
    expect(Object.keys(COURSE_WORDS).filter((key) => !code.includes(`'${key}'`))).toEqual([]);
  });
});
