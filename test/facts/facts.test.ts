import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenarios/parse.ts';
import type { Change, MarketName } from './bench.ts';
import { newBench } from './bench.ts';
import { chosenConstants } from './constants.ts';
import { addSums, isInside } from './fact.ts';
import { FACTS } from './facts.ts';
import { pool } from './measure.ts';
import { observeSeed, seedsOf } from './observe.ts';

/** Facts so far from the ends of their bands that two small seeds show them. */
const ROBUST = [
  'V1',
  'V3',
  'V4',
  'V6',
  'V7',
  'V8',
  'V9',
  'V10',
  'V13',
  'V14',
  'V18',
  'V19',
  'V20',
  'V22',
  'V23',
  'V26',
  'V27',
];
const CUSTOMERS = 2000;
const robust = FACTS.filter(({ id }) => ROBUST.includes(id));

const observed = (facts: readonly string[], change: Change, seeds: number) =>
  seedsOf(seeds).map((seed) => observeSeed({ facts, seed, customers: CUSTOMERS, change }, FACTS));

describe('two seeds of two thousand customers', () => {
  const measured = pool(robust, observed(ROBUST, {}, 2));

  test.each(ROBUST)('show fact %s inside its band', (id) => {
    const { figures } = measured.find(({ fact }) => fact.id === id)!;
    expect(figures.filter((figure) => !isInside(figure))).toEqual([]);
  });
});

describe.each(['V6', 'V8', 'V9', 'V10', 'V19', 'V26'])('fact %s without its mechanism', (id) => {
  const fact = FACTS.find((one) => one.id === id)!;
  test('leaves its band', () => {
    const [alone] = pool([fact], observed([id], fact.without, 1));
    expect(alone!.inside).toBe(false);
  });
});

describe('the list', () => {
  test('has every fact once, and fifteen that no equation says', () => {
    expect(FACTS.map(({ id }) => id)).toEqual(Array.from({ length: FACTS.length }, (_, k) => `V${k + 1}`));
    expect(FACTS.filter(({ kind }) => kind === 'emergent').length).toBeGreaterThanOrEqual(15);
  });

  test('stands in doc/facts.md, each with its kind', () => {
    const page = readFileSync(new URL('../../doc/facts.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| (V\d+) \|.*\| (built in|emergent) \|/gm)].map(([, id, kind]) => [id, kind]);
    expect(rows).toEqual(FACTS.map(({ id, kind }) => [id, kind]));
  });
});

test.each(['online-retail', 'contract-service', 'b2b'])('the market %s is a scenario like any other', (name) => {
  const text = readFileSync(new URL(`./markets/${name}.json`, import.meta.url), 'utf8');
  const parsed = parseScenario(text);
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
});

describe('a change', () => {
  const constantsUnder = (change: Change, name: MarketName = 'online-retail') =>
    newBench('change', 100, change).rules(name).model;

  test('sets a constant, or multiplies what the market made of it, and never makes a share more than all', () => {
    expect(constantsUnder({ set: { 'leave.drift': 0 } }).leave.drift).toBe(0);
    expect(constantsUnder({ times: { 'leave.incident': 1.2 } }, 'contract-service').leave.incident).toBeCloseTo(0.3, 9);
    expect(constantsUnder({ times: { 'recover.rightCause': 1.5 } }).recover.rightCause).toBe(1);
  });

  test('of a constant there is none of is told', () => {
    expect(() => constantsUnder({ set: { 'leave.dirft': 0 } })).toThrow('leave.dirft');
  });
});

test('constants labelled chosen are read from the source, evidence is left alone', () => {
  const chosen = chosenConstants();
  expect(chosen).toContain('feel.learning');
  expect(chosen).toContain('talk.bad');
  expect(chosen).not.toContain('feel.power');
  expect(chosen).not.toContain('complain.money');
  expect(chosen.length).toBeGreaterThan(80);
});

test('pooling adds up what seeds counted', () => {
  expect(addSums([{ a: 1, b: 2 }, { a: 3 }])).toEqual({ a: 4, b: 2 });
});
