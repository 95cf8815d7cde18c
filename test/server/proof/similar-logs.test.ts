import { beforeAll, describe, expect, test } from 'vitest';
import type { Likeness } from '../../../src/server/proof/similar-logs.ts';
import { similarLogs } from '../../../src/server/proof/similar-logs.ts';
import { fieldWithCopies, randomActs } from './fields.ts';

const game = (attempt: string, acts: ReturnType<typeof randomActs>, team = attempt) => ({ attempt, team, acts });
const name = ({ attempt }: { readonly attempt: string }) => attempt.split(' ')[0];

describe('a thousand games, of which twenty are copies and twenty nearly', () => {
  let found: readonly Likeness[];
  beforeAll(async () => {
    found = await similarLogs(fieldWithCopies({ honest: 960, copies: 20, near: 20 }, 'cup'));
  });
  const reported = (kind: string) =>
    new Set(
      found
        .flatMap(({ first, second }) => [first, second].filter((one) => name(one) === kind))
        .map((one) => one.attempt),
    );

  test('every copy is reported, as one', () => {
    expect(reported('copy').size).toBe(20);
    const exact = found.filter((one) => one.exact);
    expect(new Set(exact.map(({ second }) => second.attempt).filter((one) => one.startsWith('copy'))).size).toBe(20);
    expect(exact.every(({ agreement }) => agreement === 1)).toBe(true);
  });

  test('nine of ten near copies are, and hardly any pair that has nothing to do with each other', () => {
    expect(reported('near').size).toBeGreaterThanOrEqual(18);
    const falsely = found.filter(({ first, second }) => name(first) === 'honest' && name(second) === 'honest');
    expect(new Set(falsely.flatMap(({ first, second }) => [first.attempt, second.attempt])).size).toBeLessThanOrEqual(
      10,
    );
  });

  test('the likeliest come first, each with what it shares and fewest others decided', () => {
    const bits = found.map((one) => (one.exact ? 1e9 : 0) + one.bits);
    expect(bits).toEqual(bits.toSorted((one, other) => other - one));
    const [first] = found;
    expect(first!.shared).toHaveLength(5);
    const games = first!.shared.map((one) => one.games);
    expect(games).toEqual(games.toSorted((one, other) => one - other));
    expect(games[0]).toBeLessThan(250);
  });
});

test('games of one team are not compared, and those who did nothing alike are not near', async () => {
  const acts = randomActs('own');
  const quiet = acts.slice(0, 1);
  const others = Array.from({ length: 30 }, (_, k) => game(`other ${k}`, randomActs(`other ${k}`)));
  const found = await similarLogs([
    ...[game('first', acts, 'own'), game('second', acts, 'own')],
    ...[game('begun', []), game('begun too', [])],
    ...others,
  ]);
  expect(found).toEqual([]);
  // one act alike is an exact copy all the same: how little it says is told in bits
  const small = await similarLogs([game('a', quiet), game('b', quiet), ...others]);
  expect(small).toMatchObject([{ exact: true, first: { team: 'a' }, second: { team: 'b' } }]);
});

test('a number moved a little is alike in part, one moved far is not', async () => {
  const others = Array.from({ length: 100 }, (_, k) => game(`other ${k}`, [close(1000 * k)]));
  const both = async (cents: number) => {
    const found = await similarLogs([game('a', copied(50_000)), game('b', copied(cents)), ...others]);
    return found.find(({ first, second }) => first.team === 'a' && second.team === 'b')!.agreement;
  };
  const [same, near, far] = [await both(50_000), await both(50_500), await both(99_000)];
  expect(same).toBe(1);
  expect(near).toBeLessThan(same);
  expect(far).toBeLessThan(near);
});

const close = (cents: number) => ({ kind: 'close', decisions: { price: { base: cents } } }) as const;
/** A game that is alike but for its first price. */
const copied = (cents: number) => [close(cents), ...Array.from({ length: 6 }, (_, k) => close(10_007 + 6007 * k))];
