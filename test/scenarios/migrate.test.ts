import { expect, test } from 'vitest';
import { FORMAT, migrate } from '../../src/scenarios/migrate.ts';

test('a scenario of the newest version stays as it is', () => {
  const scenario = { format: FORMAT, id: 'A' };
  expect(migrate(scenario)).toEqual({ ok: true, value: scenario });
});

test('an older one is led through every version in between', () => {
  const steps = {
    1: ({ title, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, name: title }),
    2: (scenario: Readonly<Record<string, unknown>>) => ({ ...scenario, turns: 12 }),
  };
  expect(migrate({ format: 1, title: 'x' }, steps, 3)).toEqual({
    ok: true,
    value: { format: 3, name: 'x', turns: 12 },
  });
  expect(migrate({ format: 2, name: 'x' }, steps, 3)).toEqual({ ok: true, value: { format: 3, name: 'x', turns: 12 } });
});

test.each([
  { format: undefined, code: 'format.missing' },
  { format: 'one', code: 'format.unknown' },
  { format: 0, code: 'format.unknown' },
  { format: 1.5, code: 'format.unknown' },
  { format: null, code: 'format.unknown' },
  { format: FORMAT + 1, code: 'format.newer' },
])('format $format is told as $code', ({ format, code }) => {
  expect(migrate({ format })).toMatchObject({ ok: false, code });
});

test('a version with no way to the newest is unknown', () => {
  expect(migrate({ format: 1 }, {}, 2)).toMatchObject({ ok: false, code: 'format.unknown' });
});

test.each([[[]], ['a'], [5], [null]])('%j is left to the check of its shape', (value) => {
  expect(migrate(value)).toEqual({ ok: true, value });
});
