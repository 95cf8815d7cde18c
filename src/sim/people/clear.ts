import type { ColumnName, People } from './columns.ts';
import { COLUMNS, columnNames } from './columns.ts';

/** Plans are for one turn: all `plan*` columns back to nothing. */
export function clearPlans(people: People): void {
  clearSide(people, 'plan');
}

/** Scratch of the turn that is about to be played out. */
export function clearTurn(people: People): void {
  clearSide(people, 'turn');
}

function clearSide(people: People, side: 'plan' | 'turn'): void {
  for (const name of columnNames(people.groups) as ColumnName[]) {
    if (COLUMNS[name].side === side) people[name].fill(0);
  }
}
