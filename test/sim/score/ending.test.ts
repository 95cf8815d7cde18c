import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../src/sim/language/scenario.ts';
import { endingOf } from '../../../src/sim/score/ending.ts';
import { scoredRules } from '../../support/scored-rules.ts';

type When = Scenario['endings'][number]['when'];
const text = { en: 'x' };
const ending = (id: string, ...when: When): Scenario['endings'][number] => ({ id, title: text, text, when });
const rules = (...endings: Scenario['endings']) => scoredRules({ more: { endings } });
const score = (total: number, axes: Readonly<Record<string, number>> = {}) => ({ scheme: 'six', total, axes });

describe('the ending of a game', () => {
  const four = rules(
    ending('grand', { axis: 'total', from: 70 }),
    ending('loved', { axis: 'loyalty', from: 60 }, { axis: 'value', to: 30 }),
    ending('poor', { axis: 'value', to: 30 }),
    ending('plain'),
  );

  it.each([
    ['grand', 700, { loyalty: 900, value: 100 }, 'at the bound of the total'],
    ['grand', 950, { loyalty: 0, value: 900 }, 'above it'],
    ['loved', 699, { loyalty: 600, value: 299 }, 'below it, when all that is asked holds'],
    ['poor', 100, { loyalty: 599, value: 100 }, 'when one of two things asked does not hold'],
    ['plain', 100, { loyalty: 900, value: 300 }, 'when an upper bound is reached'],
  ])('is %s at a total of %d with %j: %s', (id, total, axes, _why) => {
    expect(endingOf(four, score(total, axes))).toBe(id);
  });

  it('is the first that holds', () => {
    expect(endingOf(rules(ending('first'), ending('second')), score(500))).toBe('first');
  });

  it('takes an axis that was not scored for nothing', () => {
    expect(endingOf(four, score(0))).toBe('poor');
  });

  it('is the last where none holds', () => {
    const high = { axis: 'total', from: 90 } as const;
    expect(endingOf(rules(ending('one', high), ending('other', high), ending('third', high)), score(100))).toBe(
      'third',
    );
  });
});
