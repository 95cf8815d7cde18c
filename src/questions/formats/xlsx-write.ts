import write from 'write-excel-file/universal';

/** A table as a workbook of one sheet, its heads bold and in sight. Every cell is a text, so that nothing is a formula. */
export async function writeXlsx(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const cells = rows.map((row, at) =>
    row.map((value) => ({
      value,
      type: String,
      wrap: true,
      ...(at === 0 ? { fontWeight: 'bold' as const } : {}),
    })),
  );
  const blob = await write(cells, { sheet: 'Questions', stickyRowsCount: 1 }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
