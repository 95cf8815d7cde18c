import type { Cell } from '../../../sheets/csv.ts';
import type { Arrangement, Column } from './column.ts';

type Compare = (a: string, b: string) => number;

/**
 * The rows a player asked for, each once: those that hold every searched word in a searched column and have every
 * chosen value, in the order asked for. Equal rows keep the order they came in; what is not known is last either way.
 */
export function arrange<R>(
  rows: readonly R[],
  columns: readonly Column<R>[],
  { text, chosen, sort }: Arrangement,
  compare: Compare,
): readonly R[] {
  const searched = columns.filter(({ filter }) => filter === 'text');
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const choices = columns.flatMap(({ key, filter }) => {
    const value = chosen[key];
    return typeof filter === 'object' && value !== undefined ? [{ of: filter.of, value }] : [];
  });
  const left = rows.filter((row) => {
    if (!choices.every(({ of, value }) => of(row) === value)) return false;
    if (words.length === 0) return true;
    const all = searched.map((column) => column.text(row).toLowerCase()).join(' ');
    return words.every((word) => all.includes(word));
  });
  const by = sort && columns.find(({ key }) => key === sort.key)?.sort;
  if (!by) return left;
  const keyed = left.map((row) => ({ row, key: by(row) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1;
    return sort.down ? compareCells(b.key, a.key, compare) : compareCells(a.key, b.key, compare);
  });
  return keyed.map(({ row }) => row);
}

function compareCells(a: Cell, b: Cell, compare: Compare): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
}

/** The order a head is pressed into: first as it suits the column, then the other way. */
export function sortedBy<R>({ sort }: Arrangement, { key, number }: Column<R>): { key: string; down: boolean } {
  return { key, down: sort?.key === key ? !sort.down : number === true };
}

/** Rows as a table to export: all columns, heads first, numbers as numbers. */
export function tableOf<R>(rows: readonly R[], columns: readonly Column<R>[]): readonly (readonly Cell[])[] {
  return [
    columns.map(({ head }) => head),
    ...rows.map((row) => columns.map(({ text, value }) => (value ? (value(row) ?? '') : text(row)))),
  ];
}
