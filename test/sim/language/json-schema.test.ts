import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { scenarioSchema } from '../../../src/sim/index.ts';

const root = join(import.meta.dirname, '../../..');

test('the published schema is the one the language gives: npm run schema writes it', () => {
  expect(readFileSync(join(root, 'public/schema/scenario.v1.json'), 'utf8')).toBe(scenarioSchema());
});

test('the schema accepts the fixture and refuses an empty scenario', () => {
  const validate = new Ajv({ strict: false }).compile(JSON.parse(scenarioSchema()) as object);
  const fixture = JSON.parse(readFileSync(join(root, 'test/fixtures/two-ends.json'), 'utf8')) as unknown;
  expect(validate(fixture), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({})).toBe(false);
});
