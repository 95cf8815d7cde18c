import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { applyExceptions, findCycles, findViolations } from './architecture/check.ts';
import { readAllImports } from './architecture/imports.ts';
import { EXCEPTIONS, ROOMS } from './architecture/table.ts';

const root = join(import.meta.dirname, '..');
const imports = readAllImports(root, 'src');

test('every import in src is one that the table allows', () => {
  expect(applyExceptions(findViolations(imports), EXCEPTIONS).broken).toEqual([]);
});

test('the table has no exception', () => {
  expect(EXCEPTIONS).toEqual([]);
});

test('no files import each other in a circle', () => {
  expect(findCycles(imports)).toEqual([]);
});

test('every folder of src is a room of the table', () => {
  expect(readdirSync(join(root, 'src')).filter((name) => !(name in ROOMS))).toEqual([]);
});

test('every imported file exists', () => {
  const files = imports.filter((one) => one.target === 'file');
  expect(files.filter((one) => !existsSync(join(root, one.to))).map((one) => `${one.from} -> ${one.to}`)).toEqual([]);
});
