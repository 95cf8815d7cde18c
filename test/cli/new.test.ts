import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { TEMPLATE_IDS } from '../../src/scenarios/templates/list.ts';
import { call, callJson, ownFolder, root } from './rapport.ts';

const folder = ownFolder();

it.each(TEMPLATE_IDS)('new from %s writes a scenario that validates and plays at once', async (template) => {
  const file = folder.path(`${template}.json`);
  const made = await callJson('new', 'MyOwn', '--template', template, '--out', file);
  expect(made.value).toEqual({ ok: true, file, id: 'MyOwn', template, languages: ['zh-Hans', 'zh-Hant', 'en'] });
  expect(await call('validate', file)).toEqual({ code: 0, out: `${file}: no problems\n`, err: '' });
  const played = await callJson<{ scenario: string; score: unknown }>('play', file, '--seed', '1', '--player', 'first');
  expect(played.code).toBe(0);
  expect(played.value.scenario).toBe('MyOwn');
  expect(played.value.score).not.toBeNull();
});

it('new points the file at the published schema, so that an editor completes and checks', async () => {
  const file = folder.path('Pointed.json');
  await call('new', 'Pointed', '--out', file);
  const { $schema } = JSON.parse(readFileSync(file, 'utf8')) as { $schema: string };
  expect(resolve(dirname(file), $schema)).toBe(join(root, 'public/schema/scenario.v1.json'));
});

it('new keeps the languages asked for, and no text in another', async () => {
  const file = folder.path('Two.json');
  expect((await call('new', 'Two', '--out', file, '--languages', 'en, zh-Hans')).code).toBe(0);
  const text = readFileSync(file, 'utf8');
  expect((JSON.parse(text) as { languages: unknown }).languages).toEqual(['zh-Hans', 'en']);
  expect(text).not.toContain('zh-Hant');
  expect((await call('validate', file)).out).toBe(`${file}: no problems\n`);
});

it('new never overwrites a file', async () => {
  const file = folder.write('Kept.json', 'my work');
  const { code, err } = await call('new', 'Kept', '--out', file);
  expect(code).toBe(2);
  expect(err).toContain('will not be overwritten');
  expect(readFileSync(file, 'utf8')).toBe('my work');
});

it.each([
  { words: ['myShop'], told: 'Did you mean MyShop?' },
  { words: ['小店'], told: 'such as MyShop; its title stands in the file' },
  { words: ['T14'], told: 'choose another name, such as MyT14' },
  { words: ['Shop', '--template', 'retial'], told: 'Did you mean retail?' },
  { words: ['Shop', '--languages', 'en,zh-hans'], told: 'Did you mean zh-Hans?' },
])('new $words is refused with what to write instead', async ({ words, told }) => {
  const { code, err } = await call('new', ...words);
  expect(code).toBe(2);
  expect(err).toContain(told);
  expect(existsSync('Shop.json')).toBe(false);
});
