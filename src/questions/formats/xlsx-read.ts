import { strFromU8, unzipSync } from 'fflate';
import type { QuestionCode, QuestionProblem } from '../problems.ts';
import { questionProblem } from '../problems.ts';
import type { Table } from './table.ts';
import { columnOf } from './table.ts';
import type { XmlEvent } from './xml.ts';
import { readXml } from './xml.ts';

/** Bytes of one part of a workbook once it is unpacked; a thousand questions take a quarter. (chosen) */
const MOST_PART = 12 * 1024 * 1024;
/** Cells further right than this belong to no table of questions. (chosen) */
const MOST_COLUMNS = 200;

type Sheet = { readonly table: Table | null; readonly problems: readonly QuestionProblem[] };

/**
 * Reads the first sheet of a workbook as texts. Only the parts that hold it are unpacked, none beyond a size; nothing in
 * it is run. A cell with a formula is a problem of its own, since what it shows was worked out by somebody's program.
 */
export function readXlsx(file: Uint8Array): Sheet {
  const parts = unpack(file);
  const book = parts?.get('xl/workbook.xml');
  if (!parts || book === undefined) return failed('sheet.notXlsx');
  if (parts.has('')) return failed('sheet.tooBig', { most: MOST_PART });
  const first = eventsOf(book).find((one) => one.kind === 'start' && one.name === 'sheet');
  const { name = '', id = '' } = first?.kind === 'start' ? first.attributes : {};
  const links = eventsOf(parts.get('xl/_rels/workbook.xml.rels') ?? '');
  const target = links.flatMap((one) =>
    one.kind === 'start' && one.name === 'Relationship' && one.attributes['Id'] === id
      ? [one.attributes['Target'] ?? '']
      : [],
  )[0];
  const path = target?.startsWith('/') ? target.slice(1) : `xl/${target ?? ''}`;
  const sheet = readXml(parts.get(path) ?? '<');
  const shared = readXml(parts.get('xl/sharedStrings.xml') ?? '');
  if (sheet === null || shared === null) return failed('sheet.notXml');
  return cellsOf(sheet, sharedTexts(shared), name);
}

function failed(code: QuestionCode, because: QuestionProblem['because'] = {}): Sheet {
  return { table: null, problems: [questionProblem({ sheet: '', cell: 'A1' }, code, because)] };
}

const eventsOf = (xml: string): readonly XmlEvent[] => readXml(xml) ?? [];

/** The parts of a workbook as texts; one with an empty name stands for those too large. Null for what is no zip. */
function unpack(file: Uint8Array): ReadonlyMap<string, string> | null {
  if (file[0] !== 0x50 || file[1] !== 0x4b) return null;
  const found = new Map<string, string>();
  try {
    const wanted = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;
    const parts = unzipSync(file, {
      filter({ name, originalSize }) {
        if (!wanted.test(name)) return false;
        if (originalSize > MOST_PART) found.set('', '');
        return originalSize <= MOST_PART;
      },
    });
    for (const [name, bytes] of Object.entries(parts)) found.set(name, strFromU8(bytes));
    return found;
  } catch {
    return null;
  }
}

/** Texts that cells name by number; how they are to be pronounced is no part of them. */
function sharedTexts(events: readonly XmlEvent[]): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let spoken = 0;
  let within = false;
  for (const one of events) {
    if (one.kind === 'text') {
      if (within && spoken === 0) text += one.text;
    } else if (one.name === 'rPh') spoken += one.kind === 'start' ? 1 : -1;
    else if (one.name === 't') within = one.kind === 'start';
    else if (one.name === 'si') {
      if (one.kind === 'end') texts.push(clean(text));
      text = '';
    }
  }
  return texts;
}

interface Cell {
  readonly name: string;
  readonly type: string;
  text: string;
  formula: boolean;
}

function cellsOf(events: readonly XmlEvent[], shared: readonly string[], sheet: string): Sheet {
  const rows = new Map<number, string[]>();
  const problems: QuestionProblem[] = [];
  let cell: Cell | null = null;
  let within = false;
  for (const one of events) {
    if (one.kind === 'text') {
      if (within && cell) cell.text += one.text;
    } else if (one.name === 'v' || one.name === 't') within = one.kind === 'start';
    else if (one.name === 'f') {
      if (cell) cell.formula = true;
    } else if (one.name === 'c' && one.kind === 'start') {
      cell = { name: one.attributes['r'] ?? '', type: one.attributes['t'] ?? 'n', text: '', formula: false };
    } else if (one.name === 'c' && cell) {
      const column = columnOf(cell.name);
      const row = Number(/\d+$/.exec(cell.name)?.[0] ?? 0);
      if (cell.formula) {
        problems.push(questionProblem({ sheet, cell: cell.name }, 'sheet.formula', { cell: cell.name, sheet }));
      } else if (column !== null && column < MOST_COLUMNS) {
        const cells = rows.get(row) ?? [];
        cells[column] = textOf(cell, shared);
        rows.set(row, cells);
      }
      cell = null;
    }
  }
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  const table = {
    sheet,
    rows: numbers.map((number) => ({ number, cells: Array.from(rows.get(number)!, (text) => text ?? '') })),
  };
  return { table, problems };
}

function textOf({ type, text }: Cell, shared: readonly string[]): string {
  if (type === 's') return shared[Number(text)] ?? '';
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  return clean(text);
}

/** Spreadsheets spell a carriage return as a code of their own. */
const clean = (text: string): string => text.replaceAll('_x000D_', '').replaceAll('\r', '');
