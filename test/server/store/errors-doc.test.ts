import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { STORE_ERRORS } from '../../../src/server/store/store-error.ts';

test('doc/errors.md lists exactly the errors of the store, each with what happened and what to do', () => {
  const doc = readFileSync(join(import.meta.dirname, '../../../doc/errors.md'), 'utf8');
  const [, own = ''] = doc.split('\n## Errors of the store\n');
  const rows = own
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.slice(2, -2).split(' | '));
  expect(rows.map(([code = '']) => code.replaceAll('`', ''))).toEqual(Object.keys(STORE_ERRORS));
  for (const row of rows) {
    expect(row).toHaveLength(3);
    for (const cell of row) expect(cell.trim()).not.toBe('');
  }
});
