import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Located } from '../../src/scenarios/problems.ts';

const root = join(import.meta.dirname, '../..');
const catalogue = join(root, 'src/scenarios/catalog');

export function fixture(name: string): string {
  return readFileSync(join(root, 'test/fixtures', `${name}.json`), 'utf8');
}

/** Every whole scenario there is: those of the tests, and the catalogue. */
export function allScenarios(): { name: string; text: string }[] {
  const own = ['one-of-each', 'two-ends', 'two-ends-talk'].map((name) => ({ name, text: fixture(name) }));
  const files = readdirSync(catalogue).filter((name) => name.endsWith('.json'));
  return [...own, ...files.map((name) => ({ name, text: readFileSync(join(catalogue, name), 'utf8') }))];
}

/** Line and column of the one place where a piece of text stands, counted without the parser's help. */
export function placeOf(text: string, piece: string, further = 0): { line: number; column: number } {
  const at = text.indexOf(piece);
  if (at < 0) throw new Error(`${JSON.stringify(piece)} does not stand in the text`);
  if (text.indexOf(piece, at + 1) >= 0) throw new Error(`${JSON.stringify(piece)} stands there more than once`);
  const before = text.slice(0, at + further).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Replaces the one place where a piece of text stands. */
export function replaceOnce(text: string, piece: string, by: string): string {
  placeOf(text, piece);
  return text.replace(piece, () => by);
}

/** A problem in one line, for reading in a failing test. */
export function short({ line, column, code }: Located): string {
  return `${line}:${column} ${code}`;
}

/** Milliseconds of processor time a call takes: what else the machine is doing does not count. */
export function timed<T>(call: () => T): { value: T; ms: number } {
  const before = process.cpuUsage();
  const value = call();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: (user + system) / 1000 };
}
