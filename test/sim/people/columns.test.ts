import { describe, expect, it } from 'vitest';
import type { ColumnName } from '../../../src/sim/people/columns.ts';
import { bytesPerCustomer, COLUMNS, columnNames } from '../../../src/sim/people/columns.ts';
import { carryPeople, copyPeople, freshScratch, layColumns } from '../../../src/sim/people/layout.ts';

describe('columns', () => {
  it('lie side by side with those that live as long, each aligned to its own width, none over another', () => {
    const people = layColumns(7, ['core', 'centre']);
    const end = new Map([people.born, people.buffer, people.scratch].map((buffer) => [buffer, 0]));
    for (const name of columnNames(people.groups)) {
      const column = people[name];
      expect(column.byteOffset).toBe(end.get(column.buffer));
      expect(column.byteOffset % column.BYTES_PER_ELEMENT).toBe(0);
      expect(column.length).toBe(7);
      end.set(column.buffer, column.byteOffset + column.byteLength);
    }
    for (const [buffer, taken] of end) expect(taken).toBe(buffer.byteLength);
    expect([...end.values()].reduce((sum, taken) => sum + taken)).toBe(7 * bytesPerCustomer(people.groups));
  });

  it('are carried into an act without copying who people are; the turn played out begins with nothing planned', () => {
    const people = layColumns(3, ['core']);
    people.rate[1] = 2;
    people.satisfaction[1] = 72;
    people.orders[1] = 4;
    people.planCall[1] = 1;
    const carried = carryPeople(people);
    carried.satisfaction[1] = 10;
    expect(people.satisfaction[1]).toBe(72);
    expect(carried.rate).toBe(people.rate);
    expect(carried.orders[1]).toBe(4);
    const fresh = freshScratch(carried);
    expect([...fresh.orders, ...fresh.planCall]).toEqual([0, 0, 0, 0, 0, 0]);
    expect(fresh.satisfaction[1]).toBe(10);
    expect(people.orders[1]).toBe(4);
  });

  it('of the core take no more than 250 bytes a customer, scratch included', () => {
    expect(bytesPerCustomer(['core'])).toBeLessThanOrEqual(250);
    expect(bytesPerCustomer(['core'], ['born', 'truth', 'file', 'plan', 'turn'])).toBe(bytesPerCustomer(['core']));
    expect(bytesPerCustomer(['core'], ['plan', 'turn'])).toBe(layColumns(1, ['core']).scratch.byteLength);
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
