import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scenarioSchema } from '../../../src/sim/index.ts';
import type { Piece } from '../../../src/sim/language/meaning/fields.ts';
import { fieldsOf } from '../../../src/sim/language/meaning/fields.ts';
import { BOOKS, meaningOf } from '../../../src/sim/language/meaning/meaning-of.ts';
import { referencePage } from '../../../src/sim/language/meaning/reference.ts';

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const schema = JSON.parse(scenarioSchema()) as Piece;
const fields = fieldsOf(schema);

test('every field of the format has a meaning in Chinese and in English', () => {
  const silent = fields.filter(({ path }) => {
    const meaning = meaningOf(path)?.meaning;
    return meaning === undefined || !/\p{Script=Han}/u.test(meaning[0]) || !/[a-z]/i.test(meaning[1]);
  });
  expect(silent.map(({ path }) => path)).toEqual([]);
  expect(fields.length).toBeGreaterThan(1500);
});

test('no meaning is left of a field that is gone', () => {
  const used = new Set(fields.map(({ path }) => meaningOf(path)?.by));
  expect(BOOKS.flatMap((book) => Object.keys(book)).filter((key) => !used.has(key))).toEqual([]);
});

test('the published schema says each meaning where its field stands, for editors that show it', () => {
  const published = fieldsOf(JSON.parse(read('public/schema/scenario.v1.json')) as Piece);
  const told = (path: string) => published.filter((field) => field.path === path).map(({ piece }) => piece.description);
  expect(published.filter(({ piece }) => !piece.description).map(({ path }) => path)).toEqual([]);
  expect(told('Scenario.firm.cash')).toEqual(['开局现金（单位：分） · cash when turn 1 opens (cents)']);
  // the same shape means something else in another place
  expect(told('Scenario.acts[].from')).not.toEqual(told('Encounter.offer.from'));
});

test('every number that is there by default says where it comes from', () => {
  const numbers = fields.filter(({ piece }) => typeof piece.default === 'number');
  const bare = numbers.filter(({ path }) => {
    const [, , , label] = meaningOf(path)?.meaning ?? [];
    return !/^(course S[A-Z]-\d+|evidence \d|chosen)/.test(label ?? '');
  });
  expect(bare.map(({ path }) => path)).toEqual([]);
  expect(numbers.length).toBeGreaterThan(500);
});

test('of the model’s constants it says what the page on the model says', () => {
  const rows = [...read('doc/model.md').matchAll(/^### \d+ (\w+)\n([\s\S]*?)(?=^##)/gm)].flatMap(([, phase, part]) =>
    [...part!.matchAll(/^\| `(\w+)` \| .*? \| (.*?) \| .*? \|$/gm)].map(([, name, label]) => [
      `${phase}.${name}`,
      label,
    ]),
  );
  expect(rows.length).toBeGreaterThan(180);
  const own = rows.map(([name]) => [name, meaningOf(`Scenario.model.${name}`)?.meaning[3]]);
  expect(own).toEqual(rows);
});

test('the reference is the one the format gives: npm run reference writes it', () => {
  expect(read('doc/authoring/reference.md')).toBe(referencePage(schema));
});

test('each table the reference points to is there, and a field that may be left out says what may stand in it', () => {
  const page = referencePage(schema);
  const heads = new Set([...page.matchAll(/^## (.+)$/gm)].map(([, head]) => head!.toLowerCase()));
  const links = [...page.matchAll(/\]\(#(\w+)\)/g)].map(([, link]) => link!);
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((link) => !heads.has(link))).toEqual([]);
  expect(page).toMatch(/^\| `owner` \|[^|]+\| 文字 text `\^\[a-z\]/m);
});
