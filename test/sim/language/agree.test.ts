import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { coins } from '../../../src/players/coins.ts';
import { scenarioSchema } from '../../../src/sim/index.ts';
import type { Piece } from '../../../src/sim/language/meaning/fields.ts';
import { Scenario } from '../../../src/sim/language/scenario.ts';
import { readShape } from '../../../src/sim/language/shape.ts';
import { damage, pathsIn } from '../../support/damage.ts';
import { edgesAt } from '../../support/edges.ts';
import type { Toss } from '../../support/random-scenarios.ts';

const root = join(import.meta.dirname, '../../..');

type Whole = Record<string, unknown>;
const ajv = new Ajv({ strict: false });
ajv.addSchema(JSON.parse(readFileSync(join(root, 'public/schema/scenario.v1.json'), 'utf8')) as object, 'scenario');
/** Bounds as the parser has them. */
const language = JSON.parse(scenarioSchema()) as Piece;
const edges = (path: readonly (string | number)[], old: unknown) => edgesAt(language, path, old);
const validate = ajv.getSchema('scenario')!;
const originals = ['one-of-each', 'two-ends'].map((name) =>
  readFileSync(join(root, `test/fixtures/${name}.json`), 'utf8'),
);

/** Parts of the scenarios, each with what the schema and the parser have for its place. */
const parts = originals.flatMap((text) => {
  const whole = JSON.parse(text) as Whole;
  return Object.keys(whole).map((key) => ({
    key,
    text: JSON.stringify({ [key]: whole[key] }),
    paths: pathsIn({ [key]: whole[key] }),
    bySchema: ajv.getSchema(`scenario#/properties/${key}`)!,
    byParser: Scenario.shape[key as keyof typeof Scenario.shape],
  }));
});

interface Judged {
  readonly bySchema: boolean;
  readonly byParser: boolean;
  readonly done: string;
}

/** Of so many documents, those the two judge differently, and the share that is sound. A `null` is no document. */
function compare(documents: number, make: (k: number) => Judged | null) {
  const disagree: Judged[] = [];
  let sound = 0;
  let judged = 0;
  for (let k = 0; judged < documents; k++) {
    const one = make(k);
    if (one === null) continue;
    judged += 1;
    if (one.bySchema) sound += 1;
    if (one.bySchema !== one.byParser) disagree.push(one);
  }
  return { disagree: disagree.slice(0, 5), sound: sound / documents };
}

const slips = (value: unknown, paths: Parameters<typeof damage>[1], toss: Toss): string =>
  [damage(value, paths, toss, edges), ...(toss() < 0.2 ? [damage(value, paths, toss, edges)] : [])].join('; ');

test('the published schema and the parser agree on the shape of 10,000 scenarios that differ in one part', () => {
  const toss = coins('schema and parser');
  const { disagree, sound } = compare(10_000, (k) => {
    // by turns one of the parts, and one of the places
    const part = k % 2 === 0 ? parts[(k / 2) % parts.length]! : parts[Math.floor(toss() * parts.length)]!;
    const value = JSON.parse(part.text) as Whole;
    const done = slips(value, part.paths, toss);
    const here = value[part.key];
    if (here === undefined || Object.keys(value).length > 1) return null; // the root is the next test's
    return { bySchema: part.bySchema(here) as boolean, byParser: part.byParser.safeParse(here).success, done };
  });
  expect(disagree).toEqual([]);
  // of both kinds there are enough for the agreement to mean something
  expect(sound).toBeGreaterThan(0.1);
  expect(sound).toBeLessThan(0.6);
});

test('and of 300 scenarios that differ anywhere', () => {
  const toss = coins('schema and parser, whole');
  const paths = originals.map((text) => pathsIn(JSON.parse(text)));
  const { disagree, sound } = compare(300, (k) => {
    const value = JSON.parse(originals[k % originals.length]!) as Whole;
    const done = slips(value, paths[k % originals.length]!, toss);
    return { bySchema: validate(value) as boolean, byParser: Scenario.safeParse(value).success, done };
  });
  expect(disagree).toEqual([]);
  expect(sound).toBeGreaterThan(0.05);
});

test('a list of two numbers is two numbers in the schema too', () => {
  const value = JSON.parse(originals[1]!) as { model?: unknown };
  for (const silent of [[0.4], [0.4, 0.1, 0.1], [0.4, 0.1]]) {
    value.model = { leave: { silent } };
    expect(validate(value)).toBe(readShape(value).ok);
  }
});
