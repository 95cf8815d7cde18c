import { pathText } from '../scenarios/problems.ts';
import type { Language, Text } from '../sim/index.ts';
import type { Path } from './path.ts';
import { isPlain } from './path.ts';

const LANGUAGES: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];

/** One thing a scenario says, with its place. */
export interface SaidAt {
  readonly path: Path;
  readonly text: Text;
}

/** An object that says something and decides nothing: only languages as keys. */
export function isText(value: unknown): value is Text {
  if (!isPlain(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => (LANGUAGES as readonly string[]).includes(key));
}

/** The languages a scenario declares, in the house's order; simplified Chinese where it declares none. */
export function languagesOf(value: unknown): readonly Language[] {
  const declared: unknown = isPlain(value) ? value['languages'] : undefined;
  const found = Array.isArray(declared) ? LANGUAGES.filter((one) => declared.includes(one)) : [];
  return found.length > 0 ? found : ['zh-Hans'];
}

/** Everything a scenario says, in the order of its file. */
export function textsIn(value: unknown, path: Path = []): readonly SaidAt[] {
  if (isText(value)) return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((entry: unknown, k) => textsIn(entry, [...path, k]));
  if (isPlain(value)) return Object.entries(value).flatMap(([key, member]) => textsIn(member, [...path, key]));
  return [];
}

export const isMissing = ({ text }: SaidAt, languages: readonly Language[]): boolean =>
  languages.some((one) => (text[one] ?? '').trim() === '');

/** What is put before the columns of languages, so that whoever translates knows what a line belongs to. */
const PLACE = 'place';

/** All texts as rows of a sheet: a place, then a column for each language. Nothing in it is ever a formula. */
export function textTable(value: unknown): readonly (readonly string[])[] {
  const languages = languagesOf(value);
  return [
    [PLACE, ...languages],
    ...textsIn(value).map(({ path, text }) => [pathText(path), ...languages.map((one) => text[one] ?? '')]),
  ];
}

export interface TextChange {
  readonly path: Path;
  readonly value: string;
}
export interface BroughtTexts {
  readonly changes: readonly TextChange[];
  /** Places of the sheet that the scenario does not have. */
  readonly unknown: readonly string[];
  /** Empty cells: a text that is there stays. */
  readonly empty: number;
}

/**
 * What a sheet that was translated elsewhere changes. Columns are found by their heads, in any order; places that are not
 * there any more are told, an empty cell takes nothing away.
 *
 * @returns  null where the sheet has no column of places or none of a language
 */
export function bringTexts(value: unknown, rows: readonly (readonly string[])[]): BroughtTexts | null {
  const head = (rows[0] ?? []).map((cell) => cell.trim());
  const place = head.indexOf(PLACE);
  const columns = languagesOf(value).flatMap((one) => (head.includes(one) ? [[one, head.indexOf(one)] as const] : []));
  if (place < 0 || columns.length === 0) return null;
  const known = new Map(textsIn(value).map((said) => [pathText(said.path), said]));
  const changes: TextChange[] = [];
  const unknown: string[] = [];
  let empty = 0;
  for (const row of rows.slice(1)) {
    const name = (row[place] ?? '').trim();
    if (name === '') continue;
    const said = known.get(name);
    if (!said) {
      unknown.push(name);
      continue;
    }
    for (const [language, at] of columns) {
      const cell = (row[at] ?? '').replaceAll('\r\n', '\n').trim();
      if (cell === '') empty += 1;
      else if (cell !== said.text[language]) changes.push({ path: [...said.path, language], value: cell });
    }
  }
  return { changes, unknown, empty };
}
