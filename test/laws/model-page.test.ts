import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Model } from '../../src/sim/language/model.ts';
import { Trade } from '../../src/sim/language/trade.ts';

const page = readFileSync(new URL('../../doc/model.md', import.meta.url), 'utf8');
const constants = { ...Model.parse({}), trade: Trade.parse({}) };
const phases = Object.keys(constants) as (keyof typeof constants)[];

/** Rows of the page's tables of constants: name, value, label, meaning. */
function rowsBelow(phase: string): string[][] {
  const heads: Readonly<Record<string, string>> = { born: '## Who a customer is', trade: '## Businesses' };
  const head = heads[phase] ?? new RegExp(`### \\d+ ${phase}\\n`).exec(page)?.[0] ?? '';
  const part = page.slice(page.indexOf(head) + head.length).split(/\n##/)[0] ?? '';
  return [...part.matchAll(/^\| `(\w+)` \| (.*?) \| (.*?) \| (.*?) \|$/gm)].map((match) => match.slice(1));
}

describe.each(phases)('the page on the model, phase %s', (phase) => {
  const rows = rowsBelow(phase);

  test('names every constant there is, with the value it has, and no other', () => {
    const told = Object.fromEntries(rows.map(([name, value]) => [name, JSON.parse(value!) as unknown]));
    expect(told).toEqual(constants[phase]);
  });

  test('says of each where it comes from, and what it is', () => {
    for (const [name, , label, meaning] of rows) {
      expect(label, name).toMatch(/^(course S[A-Z]-\d+|evidence \d|chosen)/);
      expect(meaning!.length, name).toBeGreaterThan(3);
    }
  });
});

test('every row of evidence that is cited stands in the table with its source', () => {
  const cited = new Set(
    [...page.matchAll(/evidence (\d+[a-d]?)(?:(?:, | and )(\d+[a-d]?))?/g)].flatMap(([, a, b]) => (b ? [a!, b] : [a!])),
  );
  const table = page.slice(page.indexOf('## Evidence'));
  const listed = [...table.matchAll(/^\| ([\d, a-d]+) \|/gm)].flatMap((match) => match[1]!.split(', '));
  expect(cited.size).toBeGreaterThan(20);
  expect([...cited].filter((row) => !listed.includes(row))).toEqual([]);
});
