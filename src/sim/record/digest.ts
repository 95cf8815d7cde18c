import { canonical } from '../../math/canonical.ts';
import { fold128 } from '../../math/fold.ts';
import { sha256Hex } from '../../math/sha256.ts';
import type { ColumnName, Group, People } from '../people/columns.ts';
import { COLUMNS, columnNames } from '../people/columns.ts';
import type { Book } from '../turn/firm.ts';
import type { Run } from '../turn/run.ts';
import type { Hash } from './act.ts';

/**
 * A run in one number: every column in use by name, folded, then books (each page by its own hash), market, open
 * encounters and memories. Two runs with one digest are the same run; a new optional column group or lever leaves old
 * digests as they were.
 */
export function digest(run: Run): Hash {
  const { people } = run;
  const born = bornFolds(people);
  let columns = '';
  for (const name of inOrder(people.groups)) columns += `${name} ${born.get(name) ?? fold128(people[name])} `;
  const { turn, over, market, talks, memories, standing } = run;
  const firm = { ...run.firm, books: run.firm.books.map(pageHash) };
  return sha256Hex(canonical({ columns, turn, over, firm, market, talks, memories, standing }));
}

const SORTED = new Map<string, readonly ColumnName[]>();

/** Columns by name, whatever order they lie in. */
function inOrder(groups: readonly Group[]): readonly ColumnName[] {
  const key = groups.join();
  const known = SORTED.get(key);
  if (known) return known;
  const names = [...columnNames(groups)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  SORTED.set(key, names);
  return names;
}

const HASHED = new WeakMap<Book, Hash>();

/** A page of the books is written once and never changed, so it is hashed once for all runs that share it. */
function pageHash(page: Book): Hash {
  const known = HASHED.get(page);
  if (known !== undefined) return known;
  const hash = sha256Hex(canonical(page));
  HASHED.set(page, hash);
  return hash;
}

type Folds = ReadonlyMap<ColumnName, string>;
const FOLDED = new WeakMap<ArrayBuffer, Folds>();

/** Who people are does not change in play, so those columns are folded once for all runs that share them. */
function bornFolds(people: People): Folds {
  const known = FOLDED.get(people.born);
  if (known) return known;
  const born = columnNames(people.groups).filter((name) => COLUMNS[name].side === 'born');
  const folds = new Map(born.map((name) => [name, fold128(people[name])]));
  FOLDED.set(people.born, folds);
  return folds;
}
