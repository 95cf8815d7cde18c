import write from 'write-excel-file/universal';
import type { Cell } from '../../sheets/csv.ts';

/** A table as a workbook of one sheet; its heads stand out and stay in sight. A text is never taken for a formula. */
export function writeXlsx(table: readonly (readonly Cell[])[]): Promise<Blob> {
  const rows = table.map((row, at) =>
    row.map((value) =>
      typeof value === 'number'
        ? { value, type: Number }
        : { value, type: String, ...(at === 0 ? { fontWeight: 'bold' as const } : {}) },
    ),
  );
  return write(rows, { stickyRowsCount: 1 }).toBlob();
}
