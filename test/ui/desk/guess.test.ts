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
const after = (complaints: number): readonly Book[] => [book, { ...book, complaints }];
const why = (causes: WhyLine['causes']): readonly WhyLine[] => [{ measure: 'complaints', from: 1, to: 2, causes }];
const base = { ...book, complaints: 100 };

describe('a prediction', () => {
  it('asks every question of the scenario in its turn', () => {
    const { predictions } = rules.scenario;
    const asked = predictions.map((_, k) => questionOf(rules.scenario, k + 1)!.measure);
    expect(asked).toEqual(predictions.map(({ measure }) => measure));
    expect(questionOf(rules.scenario, predictions.length + 1)).toBe(predictions[0]);
    expect(questionOf({ ...rules.scenario, predictions: [] }, 1)).toBeNull();
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
    expect(judge(first, prediction)).toBe('unknowable');
    expect(directionOf({ ...base, satisfaction: null }, base, 'satisfaction')).toBeNull();
  });

  it('is right with the largest cause that pulled that way, half right with another, wrong the other way', () => {
    const causes = [
      { id: 'waiting', weight: 0.5 },
      { id: 'orders', weight: 0.2 },
      { id: 'quality', weight: -0.1 },
    ] as const;
    const view = { books: [base, { ...base, complaints: 150 }], why: why(causes) };
    const judged = (direction: 'up' | 'down', cause: string) =>
      judge(view, { measure: 'complaints', direction, cause });
    expect(judged('up', 'waiting')).toBe('wasRight');
    expect(judged('up', 'orders')).toBe('halfRight');
    expect(judged('up', 'quality')).toBe('halfRight');
    expect(judged('down', 'quality')).toBe('wasWrong');
  });

  it('is not spoilt by what nobody can see', () => {
    const view = { books: after(book.complaints * 3 + 30), why: why([{ id: 'unseen', weight: 0.9 }]) };
    expect(judge(view, { measure: 'complaints', direction: 'up', cause: 'orders' })).toBe('wasRight');
  });
});
