import { expect, test } from 'vitest';
import { readScenario } from '../../src/app/read-scenario.ts';
import { CATALOGUE_IDS, SHELF } from '../../src/scenarios/catalog/ids.ts';

test.each(CATALOGUE_IDS)('the page carries %s, whole and valid', (id) => {
  const read = readScenario({ catalogue: id });
  expect(read.ok ? read.value.id : read.refusals).toBe(id);
});

test.each(SHELF)('the shelf calls $id as its file does', ({ id, title }) => {
  const read = readScenario({ catalogue: id });
  expect(read.ok ? read.value.title : read.refusals).toEqual(title);
});

test('a scenario that is not in the catalogue is refused by its name', () => {
  expect(readScenario({ catalogue: 'T99' })).toMatchObject({
    ok: false,
    refusals: [{ code: 'scenario.unknown', because: { id: 'T99' } }],
  });
});
