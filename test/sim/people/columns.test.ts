import { describe, expect, it } from 'vitest';
import type { ColumnName } from '../../../src/sim/people/columns.ts';
import { bytesPerCustomer, COLUMNS, columnNames, copyPeople, layColumns } from '../../../src/sim/people/columns.ts';

describe('columns', () => {
  it('lie side by side in one buffer, each aligned to its own width, none over another', () => {
    const people = layColumns(7, ['core', 'centre']);
    let end = 0;
    for (const name of columnNames(people.groups)) {
      const column = people[name];
      expect(column.byteOffset).toBe(end);
      expect(column.byteOffset % column.BYTES_PER_ELEMENT).toBe(0);
      expect(column.length).toBe(7);
      end += column.byteLength;
    }
    expect(end).toBe(people.buffer.byteLength);
    expect(end).toBe(7 * bytesPerCustomer(people.groups));
  });

  it('of a group that is not in use take no room and hold nobody', () => {
    const people = layColumns(5, ['core']);
    expect(people.centreBuyer).toHaveLength(0);
    expect(bytesPerCustomer(['core'])).toBeLessThan(bytesPerCustomer(['core', 'centre']));
  });

  it('are copied whole: what is written to the copy is not seen in the original', () => {
    const people = layColumns(3, ['core']);
    people.satisfaction[1] = 72;
    const copy = copyPeople(people);
    copy.satisfaction[1] = 10;
    copy.mood[2] = 4;
    expect(people.satisfaction[1]).toBe(72);
    expect(people.mood[2]).toBe(0);
    expect(copy.satisfaction[0]).toBe(people.satisfaction[0]);
  });

  it('on file begin with "file", so that nobody mistakes a truth for one', () => {
    for (const name of Object.keys(COLUMNS) as ColumnName[]) {
      expect(name.startsWith('file'), name).toBe(COLUMNS[name].side === 'file');
    }
  });
});
