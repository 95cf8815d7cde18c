/** A number stays a number in a spreadsheet, a text stays a text. */
export type Cell = string | number;

/**
 * What a spreadsheet would run as a formula, in either width of its signs. Apostrophes before it count too: one of them
 * may be ours, and who reads our file again takes exactly one off.
 */
const RISKY = /^'*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

/**
 * A table as CSV that spreadsheets open rightly: a byte order mark, so that they read Chinese; lines end as RFC 4180
 * says; a text that a spreadsheet would run as a formula is put behind an apostrophe. Every CSV of ours is written here.
 */
export function writeCsv(table: readonly (readonly Cell[])[]): string {
  return `\ufeff${table.map((row) => row.map(spell).join(',')).join('\r\n')}\r\n`;
}

/** A text without the apostrophe that kept it from being a formula. */
export const unguarded = (cell: string): string => (RISKY.test(cell) ? cell.replace(/^'/, '') : cell);

function spell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const guarded = RISKY.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
