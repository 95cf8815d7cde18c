import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scenarioSchema } from '../../src/sim/index.ts';
import { call, callJson, ownFolder } from './rapport.ts';

const folder = ownFolder();

it('schema prints the schema, on one line where JSON is asked for, or writes it to a file', async () => {
  const file = folder.path('schema.json');
  expect(await call('schema')).toEqual({ code: 0, out: scenarioSchema(), err: '' });
  expect((await callJson('schema')).value).toEqual(JSON.parse(scenarioSchema()));
  expect((await callJson('schema', '--out', file)).value).toEqual({ ok: true, file });
  expect(readFileSync(file, 'utf8')).toBe(scenarioSchema());
});
