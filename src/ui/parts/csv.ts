/** A number stays a number in a spreadsheet, a text stays a text. */
export type Cell = string | number;

/**
 * A table as CSV that spreadsheets open rightly: a byte order mark, so that they read Chinese; lines end as RFC 4180
 * says; a text that a spreadsheet would run as a formula is put behind an apostrophe.
 */
export function writeCsv(table: readonly (readonly Cell[])[]): string {
  return `\ufeff${table.map((row) => row.map(spell).join(',')).join('\r\n')}\r\n`;
}

function spell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const guarded = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
