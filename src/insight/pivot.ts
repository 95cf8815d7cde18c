/** How the values of one cell become one number. */
export type Measure = 'count' | 'sum' | 'mean';

/** A pivot table: rows by columns, with their totals. */
export interface Pivot {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By row, then by column; null where the cell is empty, but 0 for a count or a sum. */
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
}

interface Tally {
  n: number;
  sum: number;
}

/**
 * Makes a pivot table of records, given as columns of one length.
 *
 * @param row      label of each record's row; labels stand in the order of their code units
 * @param column   the same for columns
 * @param value    what is counted, added up or averaged; a mean of totals is over records, not over cells
 */
export function makePivot(
  row: readonly string[],
  column: readonly string[],
  value: ArrayLike<number>,
  measure: Measure,
): Pivot {
  const rows = labels(row);
  const columns = labels(column);
  const [rowAt, columnAt] = [places(rows), places(columns)];
  const tallies = rows.map(() => columns.map((): Tally => ({ n: 0, sum: 0 })));
  for (let i = 0; i < row.length; i++) {
    const tally = tallies[rowAt.get(row[i]!)!]![columnAt.get(column[i]!)!]!;
    tally.n += 1;
    tally.sum += value[i]!;
  }
  const told = (some: readonly Tally[]): number | null => tell(together(some), measure);
  return {
    rows,
    columns,
    cells: tallies.map((cells) => cells.map((tally) => tell(tally, measure))),
    rowTotals: tallies.map(told),
    columnTotals: columns.map((_, k) => told(tallies.map((cells) => cells[k]!))),
    total: told(tallies.flat()),
  };
}

function labels(all: readonly string[]): string[] {
  return [...new Set(all)].sort((a, b) => (a < b ? -1 : 1));
}

function places(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, at) => [name, at]));
}

function together(some: readonly Tally[]): Tally {
  return some.reduce((all, { n, sum }) => ({ n: all.n + n, sum: all.sum + sum }), { n: 0, sum: 0 });
}

function tell({ n, sum }: Tally, measure: Measure): number | null {
  if (measure === 'count') return n;
  if (measure === 'sum') return sum;
  return n > 0 ? sum / n : null;
}
