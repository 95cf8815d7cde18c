import { canonical } from '../../math/canonical.ts';
import { fold128 } from '../../math/fold.ts';
import { sha256Hex } from '../../math/sha256.ts';
import type { ColumnName, People } from '../people/columns.ts';
import { COLUMNS, columnNames } from '../people/columns.ts';
import type { Run } from '../turn/run.ts';
import type { Hash } from './act.ts';

/**
 * A run in one number: every column in use by name, folded, then books, market, open encounters and memories. Two runs
 * with one digest are the same run; a new optional column group or lever leaves old digests as they were.
 */
export function digest(run: Run): Hash {
  const { people } = run;
  const born = bornFolds(people);
  const columns = [...columnNames(people.groups)]
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .map((name) => [name, born.get(name) ?? fold128(people[name])]);
  const { turn, over, firm, market, talks, memories, standing } = run;
  return sha256Hex(canonical({ columns, turn, over, firm, market, talks, memories, standing }));
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
