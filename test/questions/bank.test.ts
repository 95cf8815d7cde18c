import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownQuestions } from '../../src/questions/bank.ts';
import { questionsFor, sittingsOf } from '../../src/questions/choose.ts';
import { parseBank } from '../../src/questions/parse.ts';
import { LANGUAGES } from '../../src/sim/language/text.ts';
import { ownBank, ownFiles } from './own.ts';

const { questions } = ownBank();

describe('the product’s own questions', () => {
  it.each(ownFiles)(
    'the file of $module is sound, with nothing to warn of, and holds its own module alone',
    ({ module, file }) => {
      const read = parseBank(readFileSync(file));
      expect(read).toMatchObject({ ok: true, warnings: [] });
      if (read.ok) expect(new Set(read.bank.questions.map((one) => one.module))).toEqual(new Set([module]));
    },
  );

  it('stand for all 64 of the course’s bank, each once', () => {
    const sources = Array.from({ length: 64 }, (_, k) => `Q${String(k + 1).padStart(2, '0')}`);
    const told = questions.flatMap(({ source }) => source ?? []);
    expect(told.toSorted()).toEqual(sources);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it('are open where the course’s are usable, 38 of them, and the rest is kept for a teacher with the reason said', () => {
    const ofCourse = questions.filter(({ source }) => source !== undefined);
    const kept = questions.filter(({ state }) => state === 'review');
    expect(ofCourse.filter(({ state }) => state === 'open')).toHaveLength(38);
    expect(kept.filter(({ source }) => source === undefined)).toEqual([]);
    expect(kept.filter(({ flags }) => flags.length === 0)).toEqual([]);
    expect(kept.flatMap(({ source }) => source)).toEqual(expect.arrayContaining(['Q02', 'Q20', 'Q34', 'Q42', 'Q54']));
    expect(questions.find(({ id }) => id === 'q42')?.flags).toMatchObject([{ weight: 'high' }]);
  });

  it('are said in three languages, each in its own signs', () => {
    for (const { asks, explains, flags } of questions) {
      for (const text of [asks, explains!, ...flags.map(({ says }) => says)]) {
        expect(Object.keys(text).toSorted()).toEqual([...LANGUAGES].toSorted());
        expect(text['zh-Hans']).toMatch(/[\u4e00-\u9fff]/);
        expect(text['zh-Hant']).toMatch(/[\u4e00-\u9fff]/);
        expect(text['zh-Hant']).not.toMatch(/[这们关题说问时为与会样还过买卖门]/);
        expect(text.en).not.toMatch(/[\u4e00-\u9fff]/);
      }
    }
  });

  it('are of all six kinds, and true/false has both answers', () => {
    expect(new Set(questions.map(({ kind }) => kind)).size).toBe(6);
    const keys = questions.flatMap((one) => (one.kind === 'trueFalse' && one.state === 'open' ? [one.key] : []));
    expect(new Set(keys)).toEqual(new Set([true, false]));
  });

  it('are the same when the page fetches them', async () => {
    expect(await ownQuestions()).toEqual(questions);
  });
});

describe('questions of a scenario', () => {
  const game = 'ab'.repeat(32);

  it.each([
    ['T01', 'customerFile', 'M1'],
    ['T11', 'tiers', 'M4'],
    ['T14', 'perceivedValue', 'M5'],
  ])('%s asks of %s, has enough for two sittings, and never what waits for a teacher', (scenario, concept, module) => {
    const asked = questionsFor(scenario, questions);
    expect(asked.length).toBeGreaterThanOrEqual(8);
    expect(asked.map((one) => one.concept)).toContain(concept);
    expect(asked.map((one) => one.module)).toContain(module);
    expect(asked.filter(({ state }) => state !== 'open')).toEqual([]);
  });

  it('another task of the course asks of its module, a scenario of one’s own of nothing', () => {
    expect(new Set(questionsFor('T05', questions).map(({ module }) => module))).toEqual(new Set(['M2']));
    expect(questionsFor('MyShop', questions)).toEqual([]);
  });

  it('every scenario of the catalogue asks each of its questions once, at most four at a time, sentences last', () => {
    for (const scenario of ['T01', 'T11', 'T14']) {
      const sittings = sittingsOf(scenario, game, questions);
      const ids = sittings.flat().map(({ id }) => id);
      expect(ids.toSorted()).toEqual(
        questionsFor(scenario, questions)
          .map(({ id }) => id)
          .toSorted(),
      );
      expect(Math.max(...sittings.map(({ length }) => length))).toBeLessThanOrEqual(4);
      expect(sittings[0]!.length).toBeGreaterThanOrEqual(3);
      const isOpen = sittings[0]!.map(({ kind }) => kind === 'short' || kind === 'essay');
      expect(isOpen.slice(0, -1)).not.toContain(true);
    }
  });

  it('the same game is asked the same, another game begins elsewhere', () => {
    expect(sittingsOf('T14', game, questions)).toEqual(sittingsOf('T14', game, questions));
    expect(sittingsOf('T14', game, questions)[0]).not.toEqual(sittingsOf('T14', 'ac'.repeat(32), questions)[0]);
  });
});
