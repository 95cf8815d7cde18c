import { utf8 } from './utf8.ts';

const DEEPEST = 64;

/** Keys sort by UTF-16 code unit, which is what `<` compares. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The one JSON text of a value, for hashing: no spaces, keys in order of their code units, strings and keys in NFC,
 * numbers in JavaScript's shortest form, −0 written as 0. Two values with the same meaning give the same text, and the
 * text parses back.
 *
 * @param value   null, booleans, finite numbers, strings, arrays, and plain objects of these
 * @returns       JSON text; a lone surrogate is written as an escape, so different strings stay different
 * @throws        TypeError for anything else (undefined, NaN, infinities, functions, class instances, holes in arrays),
 *                for two keys that are one after NFC, and below 64 levels, where every cycle ends; it names the place
 */
export function canonical(value: unknown): string {
  return write(value, '$', 0);
}

function write(value: unknown, where: string, depth: number): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value.normalize('NFC'));
    case 'number':
      if (value - value !== 0)
        throw new TypeError(`canonical: ${where} is ${value}; only finite numbers can be written`);
      return value === 0 ? '0' : String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      break;
    default:
      throw new TypeError(`canonical: ${where} is ${typeof value}; leave it out or give a JSON value`);
  }
  if (depth >= DEEPEST) throw new TypeError(`canonical: ${where} is deeper than ${DEEPEST} levels or holds itself`);
  return Array.isArray(value) ? writeArray(value, where, depth) : writeObject(value, where, depth);
}

function writeArray(items: readonly unknown[], where: string, depth: number): string {
  let text = '[';
  for (let i = 0; i < items.length; i++) {
    if (i > 0) text += ',';
    text += write(items[i], `${where}[${i}]`, depth + 1);
  }
  return `${text}]`;
}

function writeObject(value: object, where: string, depth: number): string {
  const kind = Object.getPrototypeOf(value);
  if (kind !== null && Object.getPrototypeOf(kind) !== null) {
    throw new TypeError(`canonical: ${where} is no plain object; turn it into arrays and plain objects first`);
  }
  const members = Object.entries(value).map(([key, member]) => ({ key: key.normalize('NFC'), member }));
  members.sort((a, b) => byCodeUnit(a.key, b.key));
  let text = '{';
  let before: string | null = null;
  for (const { key, member } of members) {
    if (key === before) throw new TypeError(`canonical: ${where} has two keys that are both ${JSON.stringify(key)}`);
    text += `${before === null ? '' : ','}${JSON.stringify(key)}:${write(member, `${where}.${key}`, depth + 1)}`;
    before = key;
  }
  return `${text}}`;
}

/**
 * Texts joined so that no two lists give the same result: each in NFC as `<bytes in UTF-8>:<text>,` (a netstring,
 * D. J. Bernstein 1997).
 *
 * @throws   nothing
 */
export function lengthPrefixed(parts: readonly string[]): string {
  let text = '';
  for (const part of parts) {
    const normal = part.normalize('NFC');
    text += `${utf8(normal).length}:${normal},`;
  }
  return text;
}
