import { canonical } from '../../math/canonical.ts';
import { fold128 } from '../../math/fold.ts';
import { sha256Hex } from '../../math/sha256.ts';
import { columnNames } from '../people/columns.ts';
import type { Run } from '../turn/run.ts';
import type { Hash } from './act.ts';

/**
 * A run in one number: every column in use by name, folded, then books, market, open encounters and memories. Two runs
 * with one digest are the same run; a new optional column group or lever leaves old digests as they were.
 */
export function digest(run: Run): Hash {
  const columns = [...columnNames(run.people.groups)]
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .map((name) => [name, fold128(run.people[name])]);
  const { turn, over, firm, market, talks, memories, standing } = run;
  return sha256Hex(canonical({ columns, turn, over, firm, market, talks, memories, standing }));
}
