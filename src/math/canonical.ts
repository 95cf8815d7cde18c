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
  const parts: string[] = [];
  write(value, null, parts, 0);
  return parts.join('');
}

/** Where a value stands, from the inside out: spelt only when something is wrong there. */
interface Place {
  readonly key: string | number;
  readonly in: Place | null;
}

function spell(place: Place | null): string {
  if (place === null) return '$';
  return spell(place.in) + (typeof place.key === 'number' ? `[${place.key}]` : `.${place.key}`);
}

/** Printable ASCII without quote and backslash: such a text is its own NFC, and its JSON is itself in quotes. */
const PLAIN = /^[ !#-[\]-~]*$/;

function quoted(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text.normalize('NFC'));
}

function write(value: unknown, place: Place | null, parts: string[], depth: number): void {
  switch (typeof value) {
    case 'string':
      parts.push(quoted(value));
      return;
    case 'number':
      if (value - value !== 0)
        throw new TypeError(`canonical: ${spell(place)} is ${value}; only finite numbers can be written`);
      parts.push(value === 0 ? '0' : String(value));
      return;
    case 'boolean':
      parts.push(value ? 'true' : 'false');
      return;
    case 'object':
      break;
    default:
      throw new TypeError(`canonical: ${spell(place)} is ${typeof value}; leave it out or give a JSON value`);
  }
  if (value === null) {
    parts.push('null');
    return;
  }
  if (depth >= DEEPEST) {
    throw new TypeError(`canonical: ${spell(place)} is deeper than ${DEEPEST} levels or holds itself`);
  }
  if (Array.isArray(value)) writeArray(value, place, parts, depth);
  else writeObject(value, place, parts, depth);
}

function writeArray(items: readonly unknown[], place: Place | null, parts: string[], depth: number): void {
  parts.push('[');
  for (let i = 0; i < items.length; i++) {
    if (i > 0) parts.push(',');
    write(items[i], { key: i, in: place }, parts, depth + 1);
  }
  parts.push(']');
}

function writeObject(value: object, place: Place | null, parts: string[], depth: number): void {
  const kind = Object.getPrototypeOf(value);
  if (kind !== null && Object.getPrototypeOf(kind) !== null) {
    throw new TypeError(`canonical: ${spell(place)} is no plain object; turn it into arrays and plain objects first`);
  }
  const members = Object.entries(value).map(([key, member]) => ({
    key: PLAIN.test(key) ? key : key.normalize('NFC'),
    member,
  }));
  members.sort((a, b) => byCodeUnit(a.key, b.key));
  let before: string | null = null;
  parts.push('{');
  for (const { key, member } of members) {
    if (key === before) {
      throw new TypeError(`canonical: ${spell(place)} has two keys that are both ${JSON.stringify(key)}`);
    }
    parts.push(before === null ? '' : ',', quoted(key), ':');
    write(member, { key, in: place }, parts, depth + 1);
    before = key;
  }
  parts.push('}');
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
