import type { ColumnName, FileColumn, Files, People } from '../people/columns.ts';
import { COLUMNS } from '../people/columns.ts';

const FILE_COLUMNS = (Object.keys(COLUMNS) as ColumnName[]).filter(
  (name) => COLUMNS[name].side === 'file',
) as FileColumn[];

/** The files alone, copied: what `see` is given instead of the population. */
export function filesOf(people: People): Files {
  const files: Record<string, unknown> = { n: people.n };
  for (const name of FILE_COLUMNS) files[name] = people[name].slice();
  return files as unknown as Files;
}
