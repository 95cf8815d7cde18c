import { describe, expect, it } from 'vitest';
import type { Book, View, WhyLine } from '../../../src/sim/index.ts';
import { engine, luckOf } from '../../../src/sim/index.ts';
import { directionOf, judge, questionOf } from '../../../src/ui/desk/guess.ts';
import { rulesFor } from '../../support/scenarios.ts';

const rules = rulesFor('T14');

/** The View after so many turns of standing pat. */
function viewAfter(turns: number): View {
  let run = engine.start(rules, luckOf('guess'));
  for (let turn = 0; turn < turns; turn++) {
    const applied = engine.apply(run, { kind: 'close', decisions: run.standing });
    if (!applied.ok) throw new Error('standing pat was refused');
    run = applied.run;
  }
  return engine.observe(run);
}
const two = viewAfter(2);
const book = two.books[0]!;
const moved = (complaints: number): readonly Book[] => [book, { ...book, complaints }];
const why = (causes: WhyLine['causes']): readonly WhyLine[] => [{ measure: 'complaints', from: 1, to: 2, causes }];
const base = { ...book, complaints: 100 };

describe('a prediction', () => {
  it('asks every question of the scenario in its turn, beginning when there is a month to compare with', () => {
    const { predictions } = rules.scenario;
    const books = [{ ...book, satisfaction: 700 }];
    const asked = predictions.map((_, k) => questionOf(rules.scenario, { turn: k + 2, books })!.measure);
    expect(asked).toEqual(predictions.map(({ measure }) => measure));
    expect(questionOf(rules.scenario, { turn: predictions.length + 2, books })).toBe(predictions[0]);
    expect(questionOf(rules.scenario, { turn: 1, books: [] })).toBeNull();
    expect(questionOf({ predictions: [] }, { turn: 2, books })).toBeNull();
  });

  it('asks the next question in place of one that has no figure', () => {
    const { predictions } = rules.scenario;
    const turn = predictions.findIndex(({ measure }) => measure === 'satisfaction') + 2;
    const books = [{ ...book, satisfaction: null }];
    expect(questionOf(rules.scenario, { turn, books })).toBe(predictions[(turn - 1) % predictions.length]);
  });

  it.each([
    [110, 'up'],
    [96, 'same'],
    [104, 'same'],
    [80, 'down'],
  ] as const)('of complaints from 100 to %d went %s', (complaints, way) => {
    expect(directionOf(base, { ...base, complaints }, 'complaints')).toBe(way);
  });

  it('cannot be judged after the first turn, nor where nobody was asked', () => {
    const first = viewAfter(1);
    const prediction = { measure: 'complaints', direction: 'up', cause: 'orders' } as const;
    expect(judge(rules.scenario, first, prediction)).toBe('unknowable');
    expect(directionOf({ ...base, satisfaction: null }, base, 'satisfaction')).toBeNull();
  });

  it('is right with the largest cause that pulled that way, half right with another, wrong the other way', () => {
    const causes = [
      { id: 'waiting', weight: 0.5 },
      { id: 'orders', weight: 0.2 },
      { id: 'quality', weight: -0.1 },
    ] as const;
    const now = { ...base, complaints: 150, waitDays: base.waitDays + 20, orders: base.orders + 9 };
    const view = { books: [base, now], why: why(causes) };
    const judged = (direction: 'up' | 'down', cause: string) =>
      judge(rules.scenario, view, { measure: 'complaints', direction, cause });
    expect(judged('up', 'waiting')).toBe('wasRight');
    expect(judged('up', 'orders')).toBe('halfRight');
    expect(judged('up', 'quality')).toBe('halfRight');
    expect(judged('down', 'quality')).toBe('wasWrong');
  });

  it('names no right cause where most of the pull cannot be seen, nor where nothing moved', () => {
    const prediction = { measure: 'complaints', direction: 'up', cause: 'orders' } as const;
    const risen = moved(book.complaints * 3 + 30);
    const mostly = why([
      { id: 'unseen', weight: 0.9 },
      { id: 'orders', weight: 0.2 },
    ]);
    expect(judge(rules.scenario, { books: risen, why: mostly }, prediction)).toBe('rightWay');
    expect(judge(rules.scenario, { books: risen, why: why([{ id: 'unseen', weight: 0.9 }]) }, prediction)).toBe(
      'rightWay',
    );
    expect(judge(rules.scenario, { books: risen, why: mostly }, { ...prediction, cause: 'unseen' })).toBe('wasRight');
    const same = { ...prediction, direction: 'same' } as const;
    expect(judge(rules.scenario, { books: moved(book.complaints), why: mostly }, same)).toBe('rightWay');
  });

  it('does not call a cause right that the books gainsay, or that stood still', () => {
    const lines = why([
      { id: 'waiting', weight: 0.5 },
      { id: 'orders', weight: 0.2 },
    ]);
    const judged = (waitDays: number, cause: string) =>
      judge(
        rules.scenario,
        { books: [base, { ...base, complaints: 150, orders: base.orders + 50, waitDays }], why: lines },
        { measure: 'complaints', direction: 'up', cause },
      );
    expect(judged(base.waitDays + 10, 'waiting')).toBe('wasRight');
    for (const waitDays of [base.waitDays, base.waitDays - 10]) {
      expect(judged(waitDays, 'waiting')).toBe('halfRight');
      expect(judged(waitDays, 'orders')).toBe('wasRight');
    }
  });
});
