import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WIRE_ERRORS } from '../../src/wire/errors.ts';

test('doc/errors.md lists exactly the errors of the server, with status, what is so and what to do', () => {
  const doc = readFileSync(join(import.meta.dirname, '../../doc/errors.md'), 'utf8');
  const [, own = ''] = doc.split('\n## Errors of the server\n');
  const rows = own
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.slice(2, -2).split(' | '));
  const listed = rows.map(([code = '', ...rest]) => [code.replaceAll('`', ''), ...rest]);
  const known = Object.entries(WIRE_ERRORS).map(([code, { status, says, todo }]) => [code, `${status}`, says, todo]);
  expect(listed).toEqual(known);
});
