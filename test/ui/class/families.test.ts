import { expect, test } from 'vitest';
import { familiesOf, rotated } from '../../../src/ui/class/families.ts';

const SEATS = ['ana', 'bo', 'cy'];

test('levers stand under their families in the order of the desk', () => {
  const desk = [
    { lever: 'staff', family: 'people' },
    { lever: 'price', family: 'market' },
    { lever: 'training', family: 'people' },
  ];
  expect(familiesOf(desk)).toEqual([
    { family: 'people', levers: ['staff', 'training'] },
    { family: 'market', levers: ['price'] },
  ]);
});

test('dealt out the first time, then passed on until everybody has had everything', () => {
  const families = ['a', 'b', 'c', 'd'];
  const first = rotated(families, {}, SEATS);
  expect(first).toEqual({ a: 'ana', b: 'bo', c: 'cy', d: 'ana' });
  const had = new Map(families.map((family) => [family, new Set<string>()]));
  let owners = first;
  for (let module = 0; module < SEATS.length; module++) {
    for (const family of families) had.get(family)!.add(owners[family]!);
    owners = rotated(families, owners, SEATS);
  }
  expect([...had.values()].every((seats) => seats.size === SEATS.length)).toBe(true);
  expect(owners).toEqual(first);
});

test('what somebody had who left is dealt to one who is there; nobody there has nothing', () => {
  expect(rotated(['a', 'b'], { a: 'gone', b: 'cy' }, SEATS)).toEqual({ a: 'ana', b: 'ana' });
  expect(rotated(['a'], {}, [])).toEqual({});
});
