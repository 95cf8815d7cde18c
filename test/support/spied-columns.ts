import type { ColumnName, People } from '../../src/sim/people/columns.ts';
import { COLUMNS, columnNames } from '../../src/sim/people/columns.ts';

const READERS = new Set<string | symbol>([Symbol.iterator, 'filter', 'map', 'slice', 'some', 'every', 'indexOf']);

/** The same people; whatever cell is looked at is told to `reading` by its column's name. Columns are read cell by cell. */
export function spyOnColumns(people: People, reading: (column: ColumnName) => void): People {
  const spied: Record<string, unknown> = { ...people };
  for (const name of columnNames(people.groups)) {
    spied[name] = new Proxy(people[name], {
      get(column, key) {
        if (typeof key === 'string' && key >= '0' && key <= '9999999') {
          reading(name);
          return column[Number(key)];
        }
        if (READERS.has(key)) reading(name);
        const value: unknown = Reflect.get(column, key, column);
        return typeof value === 'function' ? value.bind(column) : value;
      },
      set(column, key, value) {
        column[Number(key)] = value;
        return true;
      },
    });
  }
  return spied as unknown as People;
}

/** Names of the columns in which the two differ. */
export function columnsThatDiffer(before: People, after: People): ColumnName[] {
  return columnNames(after.groups).filter((name) => after[name].some((value, i) => !Object.is(value, before[name][i])));
}

/** The columns of these sides that a run with these groups has. */
export function columnsOfSide(people: People, sides: readonly string[]): ColumnName[] {
  return columnNames(people.groups).filter((name) => sides.includes(COLUMNS[name].side));
}
