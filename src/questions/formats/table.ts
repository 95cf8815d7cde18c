/** A sheet as texts: rows with the number they have in it, cells by column from 0. */
export interface Table {
  readonly sheet: string;
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
}

/** A cell as spreadsheets name it: row 7, column 2 is `C7`. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** Column of a cell by its name, from 0; null for a name that is none or lies beyond all sheets. */
export function columnOf(cell: string): number | null {
  const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(cell)?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
