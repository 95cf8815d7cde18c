import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { OwnTree } from './a-tree-of-ones-own.ts';

const LEVER = `
import * as z from 'zod';
import { lever } from '../lever.ts';

export const tea = lever({
  id: 'tea',
  family: 'service',
  knobs: { cups: { kind: 'number', unit: 'cups' } },
  terms: z.strictObject({ cupCents: z.int().min(0).default(300) }),
  constants: z.strictObject({ warmth: z.number().default(0.05) }),
  memory: () => null,
  bill: ({ cups }, { terms }) => (cups === 0 ? [] : [{ cents: cups * terms.cupCents, minutes: {}, because: 'tea.leaves' }]),
  act: ({ cups }, _desk, { warmth }, dials) => {
    if (cups > 0) dials.add('feel.mood', warmth * cups);
    return null;
  },
});
`;
const text = (en: string) => `{ 'zh-Hans': '茶', 'zh-Hant': '茶', en: '${en}' }`;
const WORDS = `
import type { WordsOf } from '../words-shape.ts';
import type { tea } from './lever.ts';

export const words: WordsOf<typeof tea.knobs> = {
  name: ${text('Tea')}, short: ${text('Tea')}, hint: ${text('A cup for everybody')}, about: ${text('Cups of tea')},
  knobs: { cups: { name: ${text('Cups')}, unit: ${text('{n} cups')} } },
  bills: { 'tea.leaves': ${text('tea leaves')} },
  refusals: {},
};
`;

let tree: OwnTree;
test.beforeAll(() => {
  tree = new OwnTree();
  // one folder …
  mkdirSync(join(tree.root, 'src/sim/levers/tea'));
  tree.write('src/sim/levers/tea/lever.ts', LEVER);
  tree.write('src/sim/levers/tea/words.ts', WORDS);
  // … and one line of the list, with what it imports
  const list = tree.read('src/sim/levers/index.ts');
  const line = '  { lever: tea, words: teaWords },\n';
  const imports = "import { tea } from './tea/lever.ts';\nimport { words as teaWords } from './tea/words.ts';\n";
  tree.write('src/sim/levers/index.ts', imports + list.replace(/(const SHELF: .*\n)/, `$1${line}`));
  // an author uses it
  const scenario = JSON.parse(tree.read('src/scenarios/catalog/T14.json'));
  scenario.levers.tea = { knobs: { cups: { steps: [0, 100, 200], start: 0 } } };
  scenario.acts[0].opens.push('tea');
  scenario.acts[0].agenda[0].unshift('tea');
  delete scenario.scoring;
  tree.write('src/scenarios/catalog/T14.json', JSON.stringify(scenario));
});
test.afterAll(() => tree.remove());

test('a new lever, one folder and one line, is in the schema, with random players, on the command line and in the bench', async () => {
  test.setTimeout(300_000);
  const schema = JSON.parse(await tree.run('src/cli/main.ts', 'schema'));
  expect(Object.keys(schema.properties.levers.properties)).toContain('tea');
  await tree.run('src/cli/main.ts', 'validate', 'T14');
  const cups: number[] = [];
  for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
    await tree.run('src/cli/main.ts', 'play', 'T14', '--seed', seed, '--player', 'random', '--out', 'record.json');
    const { acts } = JSON.parse(tree.read('record.json'));
    cups.push(...acts.flatMap((act: { decisions?: { tea: { cups: number } } }) => act.decisions?.tea.cups ?? []));
  }
  expect(cups).toHaveLength(72);
  expect([...new Set(cups)].sort((one, other) => one - other)).toEqual([0, 100, 200]);
  await tree.run('src/cli/main.ts', 'verify', 'record.json');
  const bench = JSON.parse(await tree.run('src/cli/main.ts', 'bench', '--quick', '--json'));
  expect(Object.keys(bench.leverMicros)).toContain('tea');
});

test('a new lever lies on the desk, says what it costs, and is decided', async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1366, height: 625 });
  await page.goto(`${await tree.serve()}/#/seed=tea&lang=en`);
  const next = page
    .locator('.opening button.button-main, .reply:not([disabled]), #talk-done')
    .filter({ visible: true });
  const card = page.locator('[data-lever="tea"]');
  for (let step = 0; step < 30 && !(await page.locator('#confirm').isVisible()); step++) {
    await next.or(page.locator('#confirm')).first().waitFor();
    if (await next.first().isVisible()) await next.first().click();
  }
  await expect(card.getByRole('heading')).toContainText('Tea');
  await card.getByText('100 cups').click();
  await expect(card.locator('.lever-bill')).toContainText('¥300');
});
