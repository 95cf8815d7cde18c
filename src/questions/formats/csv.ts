import { unguarded } from '../../sheets/csv.ts';
import type { QuestionProblem } from '../problems.ts';
import { questionProblem } from '../problems.ts';
import type { Table } from './table.ts';
import { cellName } from './table.ts';

const SHEET = 'CSV';

/** Reads CSV with commas. Every cell is a text; the apostrophe that kept it from being a formula is taken off. */
export function readCsv(file: string): { readonly table: Table; readonly problems: readonly QuestionProblem[] } {
  const text = file.replace(/^\ufeff/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const problems: QuestionProblem[] = [];
  while (at < text.length) {
    let cell: string;
    if (text[at] === '"') {
      const end = closingQuote(text, at);
      if (end < 0) {
        problems.push(
          questionProblem({ sheet: SHEET, cell: cellName(rows.length + 1, row.length) }, 'sheet.openQuote'),
        );
        break;
      }
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
    } else cell = '';
    const rest = /[^,\r\n]*/y;
    rest.lastIndex = at;
    cell += rest.exec(text)![0];
    at = rest.lastIndex;
    row.push(unguarded(cell));
    if (text[at] === ',') {
      at += 1;
      if (at < text.length) continue;
      row.push('');
    }
    const ends = text.startsWith('\r\n', at) ? 2 : 1;
    at += ends;
    rows.push(row);
    row = [];
  }
  return { table: { sheet: SHEET, rows: rows.map((cells, k) => ({ number: k + 1, cells })) }, problems };
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}
