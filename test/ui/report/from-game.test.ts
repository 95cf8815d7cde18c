import { beforeAll, describe, expect, test } from 'vitest';
import { CHIP_KINDS, chipsOf } from '../../../src/ui/report/chips.ts';
import type { Matter } from '../../../src/ui/report/matter.ts';
import { talksOf } from '../../../src/ui/report/matter.ts';
import { scoreLines } from '../../../src/ui/report/score-lines.ts';
import { VIVA_CARDS, vivaOf } from '../../../src/ui/report/viva.ts';
import { finishedMatter, inLanguage } from './finished.ts';

// Two whole games are looked back on, so what is drawn from them is asked in one file.
let sale: Matter;
let calls: Matter;
beforeAll(async () => {
  sale = await finishedMatter('T14', 'plain-sensible');
  calls = await finishedMatter('T01', 'kindest');
}, 120_000);

const guessed = (matter: Matter): Matter => ({
  ...matter,
  guesses: {
    people: Object.fromEntries(matter.review!.people!.map(({ id }) => [id, 'none'])),
    decision: 'lever staff',
    whatIfs: [],
  },
});
const keys = (matter: Matter, kind: string) =>
  chipsOf(matter)
    .filter((chip) => chip.kind === kind)
    .map(({ key }) => key);

describe('evidence on offer', () => {
  test('is the curve and the score, every turn, everybody of the cast, every promise and, once guessed, every decision', () => {
    const matter = guessed(sale);
    expect(keys(matter, 'figure')).toEqual(['figure curve', 'figure score']);
    expect(keys(matter, 'turn')).toEqual(Array.from({ length: 12 }, (_, k) => `turn ${k + 1}`));
    expect(keys(matter, 'person')).toEqual(matter.debrief.cast.map(({ id }) => `person ${id}`));
    expect(matter.view.promises.length).toBeGreaterThan(0);
    expect(keys(matter, 'promise')).toHaveLength(matter.view.promises.length);
    expect(keys(matter, 'decision')).toHaveLength(matter.review!.shares.length);
  });

  test('never gives away what the debrief still asks: neither worths nor why somebody came', () => {
    expect(keys(sale, 'decision')).toEqual([]);
    const { id } = sale.review!.people![0]!;
    const figureOf = (matter: Matter) => chipsOf(matter).find(({ key }) => key === `person ${id}`)!.figure;
    expect(figureOf(sale)).not.toContain('是：');
    expect(figureOf(guessed(sale))).toMatch(/是：/);
    expect(figureOf(guessed(sale)).startsWith(figureOf(sale))).toBe(true);
  });

  test('in a game of calls has no curve, and what was said stands in its turn', () => {
    expect(keys(calls, 'figure')).toEqual(['figure score']);
    const turns = chipsOf(calls).filter(({ kind }) => kind === 'turn');
    expect(turns).toHaveLength(6);
    for (const { figure } of turns) expect(figure).toMatch(/“.+”/);
  });

  test('has a title and a figure in every language, filled in to the last place, and the same keys in all', () => {
    for (const matter of [guessed(sale), guessed(calls)]) {
      const all = chipsOf(matter);
      expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
      for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
        const chips = chipsOf(inLanguage(matter, language));
        expect(chips.map(({ key }) => key)).toEqual(all.map(({ key }) => key));
        for (const { kind, title, figure } of chips) {
          expect(CHIP_KINDS).toContain(kind);
          expect(title).not.toBe('');
          expect(`${title} ${figure}`).not.toMatch(/\{|\}|undefined|NaN/);
          expect(figure).not.toBe('');
        }
      }
    }
  });
});

describe('the cards of a defence', () => {
  test('are five different questions about any game, in every language, the same each time', () => {
    for (const matter of [sale, calls]) {
      for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
        const told = inLanguage(matter, language);
        const cards = vivaOf(told);
        expect(new Set(cards).size).toBe(VIVA_CARDS);
        expect(vivaOf(told)).toEqual(cards);
        for (const card of cards) expect(card).not.toMatch(/\{|\}|undefined|NaN/);
      }
    }
  });

  test('ask for somebody who stayed away by name, with the turn you last spoke', () => {
    const away = sale.debrief.cast.filter(({ comes }) => !comes).map(({ id }) => id);
    const names = sale.scenario.cast.filter(({ id }) => away.includes(id)).map(({ name }) => sale.tell(name));
    expect(names.some((name) => vivaOf(sale)[0]!.includes(name))).toBe(true);
  });

  test('ask for a broken word where there is one, for a kept one where all were kept, for none where none was given', () => {
    const promise = { id: 'p', encounter: 'n1', key: 'app.name', to: -1, due: 3 } as const;
    const withPromises = (...states: readonly ('kept' | 'broken' | 'open')[]): readonly string[] =>
      vivaOf({ ...sale, view: { ...sale.view, promises: states.map((state) => ({ ...promise, state })) } });
    expect(withPromises('kept', 'broken').join()).toContain('食言');
    expect(withPromises('kept').join()).toContain('守住');
    expect(withPromises('open').join()).not.toMatch(/食言|守住它/);
  });

  test('ask for a prediction that went wrong before one that came out', () => {
    const { measure } = sale.scenario.predictions[0]!;
    const [first, second] = [sale.view.books[0]!, sale.view.books[1]!];
    const rising = { ...first, [measure]: 100 };
    const books = [rising, { ...second, [measure]: 200 }, { ...second, turn: 3, [measure]: 300 }];
    const predicting = (...ways: readonly ('up' | 'down')[]) => {
      const acts = ways.map((direction) => ({
        kind: 'close' as const,
        decisions: {},
        notes: { prediction: { measure, direction, cause: 'unseen' } },
      }));
      const start = { kind: 'close' as const, decisions: {} };
      return vivaOf({ ...sale, view: { ...sale.view, books }, record: { acts: [start, ...acts] } }).join();
    };
    expect(predicting('up', 'down')).toContain('结果不是');
    expect(predicting('up', 'up')).toContain('说中了');
  });
});

test('answers of one talk stand together under the turn in which they were given', () => {
  const answer = (encounter: string, reply: string) => ({ kind: 'answer' as const, encounter, reply });
  const close = { kind: 'close' as const, decisions: {} };
  const acts = [answer('a', '1'), answer('b', '2'), answer('a', '3'), close, answer('a', '4'), close];
  expect(talksOf({ acts })).toEqual([
    { turn: 1, encounter: 'a', replies: ['1', '3'] },
    { turn: 1, encounter: 'b', replies: ['2'] },
    { turn: 2, encounter: 'a', replies: ['4'] },
  ]);
});

test('the score is told with its par and how far it lies from it; without marks only that there are none', () => {
  const { score, marks } = sale.debrief;
  const par = Math.round((marks!.nothing.total + marks!.reference.total) / 2);
  const [, line] = scoreLines(sale);
  expect(line).toContain(`${score.total / 10}`);
  expect(line).toContain(`及格线 ${par / 10}`);
  const without = { ...sale, debrief: { ...sale.debrief, marks: null } };
  expect(scoreLines(without).at(-1)).toBe('这个剧本没有标线，只有故事');
});
