import { expect, test } from 'vitest';
import { fetchScenario, readScenario } from '../../src/app/read-scenario.ts';
import { CATALOGUE } from '../../src/scenarios/catalog/list.ts';

test.each(CATALOGUE)('$id is read once its body has been fetched, whole and valid', async ({ id }) => {
  expect(readScenario({ catalogue: id })).toMatchObject({ ok: false, refusals: [{ code: 'scenario.unknown' }] });
  expect(await fetchScenario({ catalogue: id })).toEqual({ ok: true, value: null });
  const read = readScenario({ catalogue: id });
  expect(read.ok ? read.value.id : read.refusals).toBe(id);
});

test.each(CATALOGUE)('the list says of $id what its file says', async ({ id, title, summary, turns }) => {
  await fetchScenario({ catalogue: id });
  const read = readScenario({ catalogue: id });
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  const { value } = read;
  expect({ title: value.title, summary: value.summary, turns: value.period.names.length }).toEqual({
    title,
    summary,
    turns,
  });
});

test('a scenario that is not in the catalogue is refused by its name', async () => {
  expect(await fetchScenario({ catalogue: 'T99' })).toEqual({ ok: true, value: null });
  expect(readScenario({ catalogue: 'T99' })).toMatchObject({
    ok: false,
    refusals: [{ code: 'scenario.unknown', because: { id: 'T99' } }],
  });
});

test('a scenario that comes as a text needs no fetching', async () => {
  expect(await fetchScenario({ text: '{}' })).toEqual({ ok: true, value: null });
  expect(readScenario({ text: '{}' })).toMatchObject({ ok: false, refusals: [{ code: 'scenario.notValid' }] });
});
