import { describe, expect, test } from 'vitest';
import { bgNbd } from '../../src/insight/bg-nbd.ts';
import { mbgNbd } from '../../src/insight/mbg-nbd.ts';
import { nbd } from '../../src/insight/nbd.ts';
import { paretoNbd } from '../../src/insight/pareto-nbd.ts';
import { expectRelative } from './near.ts';

const MODELS = [
  ['BG/NBD', bgNbd],
  ['MBG/NBD', mbgNbd],
  ['Pareto/NBD', paretoNbd],
  ['NBD', nbd],
] as const;

/** A few customers of every kind, in weeks. */
const SOME = {
  x: [0, 0, 0, 1, 1, 2, 3, 5, 9, 2, 0, 1],
  tx: [0, 0, 0, 3, 20, 8, 25, 29, 38, 30, 0, 12],
  T: [39, 35, 30, 38, 36, 39, 33, 31, 39, 34, 28, 30],
};

describe.each(MODELS)('a fit of %s', (_name, model) => {
  test('is one and the same for the order of customers and for equal ones put together', () => {
    const turned = { x: [...SOME.x].reverse(), tx: [...SOME.tx].reverse(), T: [...SOME.T].reverse() };
    expect(model.fit(turned)).toEqual(model.fit(SOME));
    const twice = Array.from(SOME.x, () => 2);
    const doubled = { x: [...SOME.x, ...SOME.x], tx: [...SOME.tx, ...SOME.tx], T: [...SOME.T, ...SOME.T] };
    expect(model.fit({ ...SOME, count: twice })).toEqual(model.fit(doubled));
  });

  test('foretells the same purchases whatever the unit of time', () => {
    const days = { x: SOME.x, tx: Array.from(SOME.tx, (v) => v * 7), T: Array.from(SOME.T, (v) => v * 7) };
    const [weeks, inDays] = [model.fit(SOME)!, model.fit(days)!];
    const one = { x: 2, tx: 8, T: 39 };
    const same = { x: 2, tx: 56, T: 273 };
    expectRelative(model.future(inDays.params as never, 91, same), model.future(weeks.params as never, 13, one), 1e-3);
  });

  test('has nothing to fit where nobody came back', () => {
    expect(model.fit({ x: [0, 0], tx: [0, 0], T: [5, 9] })).toBeNull();
    expect(model.fit({ x: [], tx: [], T: [] })).toBeNull();
  });

  test('leaves out who was not yet a customer', () => {
    const later = { x: [...SOME.x, 0], tx: [...SOME.tx, 0], T: [...SOME.T, -1] };
    expect(model.fit(later)).toEqual(model.fit(SOME));
  });
});

describe('a fit on an edge', () => {
  test('says that it has no single peak', () => {
    // everybody buys to the last day: nothing speaks for anybody ever leaving
    const loyal = { x: [9, 10, 11, 10], tx: [39, 39, 39, 39], T: [39, 39, 39, 39] };
    expect(paretoNbd.fit(loyal)!.converged).toBe(false);
  });
});
