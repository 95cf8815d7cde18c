/** Columns a text takes on a terminal: Chinese characters and full-width signs take two. (Unicode 15, UAX 11) */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += isWide(sign.codePointAt(0)!) ? 2 : 1;
  return width;
}

function isWide(point: number): boolean {
  return (
    (point >= 0x1100 && point <= 0x115f) || // Hangul
    (point >= 0x2e80 && point <= 0xa4cf) || // radicals to Yi, with the signs of Chinese typesetting
    (point >= 0xac00 && point <= 0xd7a3) || // Hangul
    (point >= 0xf900 && point <= 0xfaff) || // compatibility characters
    (point >= 0xfe30 && point <= 0xfe4f) ||
    (point >= 0xff00 && point <= 0xff60) || // full-width forms
    (point >= 0xffe0 && point <= 0xffe6) ||
    (point >= 0x20000 && point <= 0x3fffd)
  );
}

/**
 * Rows as lines with their columns under each other, two blanks between; no blanks at the end of a line.
 *
 * @param right  columns whose text stands at the right, as numbers do
 */
export function columns(rows: readonly (readonly string[])[], right: readonly number[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [k, cell] of row.entries()) widths[k] = Math.max(widths[k] ?? 0, widthOf(cell));
  }
  return rows.map((row) =>
    row
      .map((cell, k) => {
        const blanks = ' '.repeat(widths[k]! - widthOf(cell));
        return right.includes(k) ? blanks + cell : cell + blanks;
      })
      .join('  ')
      .trimEnd(),
  );
}
