import type { OwnCode } from './problem.ts';

const LONGEST = 60;

/** A value as JSON in one short line: long lists and objects are only hinted at. */
export function excerpt(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : '{…}';
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(value) ?? 'null';
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

const TYPES: Readonly<Record<string, OwnCode>> = {
  string: 'shape.text',
  number: 'shape.number',
  int: 'shape.whole',
  boolean: 'shape.truth',
  array: 'shape.list',
  object: 'shape.object',
  record: 'shape.object',
};

export function typeCode(expected: string): OwnCode {
  return TYPES[expected] ?? 'shape.other';
}

/** Patterns with a sentence of their own; the language's other files hold the patterns themselves. */
const PATTERNS: ReadonlyMap<string, OwnCode> = new Map([
  ['/^[a-z][A-Za-z0-9]*$/', 'shape.id'],
  ['/^[A-Z][A-Z_]*$/', 'shape.signal'],
  ['/^(?:#[a-z][A-Za-z0-9]*\\.|\\.)?[a-z][A-Za-z0-9]*(?:\\.[a-z][A-Za-z0-9]*)?$/', 'shape.target'],
  ['/^[a-z][A-Za-z0-9]{0,39}$/', 'shape.id'],
  ['/^(segment:)?[a-z][A-Za-z0-9]{0,39}$/', 'shape.person'],
  ['/^[A-Z][A-Za-z0-9]{0,31}$/', 'shape.scenarioId'],
  ['/^[0-9a-f]{64}$/', 'shape.hash'],
]);

export function patternCode(pattern: string | undefined): OwnCode {
  return PATTERNS.get(pattern ?? '') ?? 'shape.pattern';
}
