import type { Language } from '../../sim/index.ts';
import { nearest } from '../../sim/index.ts';
import type { Path } from '../../sim/language/problem.ts';
import { LANGUAGES } from '../../sim/language/text.ts';
import type { Place, QuestionProblem, Raw } from '../problems.ts';
import { questionProblem } from '../problems.ts';
import type { Bank, Question } from '../question.ts';
import type { Column, Plain, Spoken } from './columns.ts';
import { columnsFor, PLAIN } from './columns.ts';
import { readRow } from './sheet-row.ts';
import type { Table } from './table.ts';
import { cellName } from './table.ts';

/** The columns without which there is nothing to read. */
const NEEDED: readonly Column[] = ['kind', 'module'];

/** Questions as a table with a head, a question a row; what has several entries has a line for each in its cell. */
export function tableOf({ languages, questions }: Bank): readonly (readonly string[])[] {
  const columns = columnsFor(languages);
  return [columns, ...questions.map((question) => columns.map((column) => cellOf(question, column)))];
}

function cellOf(question: Question, column: Column): string {
  const [name, language] = column.split(' ') as [Plain | Spoken, Language | undefined];
  if (language !== undefined) return spokenOf(question, name as Spoken, language);
  switch (name as Plain) {
    case 'key':
      return keyOf(question);
    case 'wanted':
      return question.kind === 'short' ? String(question.wanted) : '';
    case 'flags':
      return question.flags.map(({ weight }) => weight).join(', ');
    default:
      return String(question[name as 'id' | 'source' | 'module' | 'concept' | 'state' | 'kind'] ?? '');
  }
}

function keyOf(question: Question): string {
  if (question.kind === 'trueFalse') return question.key ? 'TRUE' : 'FALSE';
  if (!('options' in question)) return '';
  return question.options.flatMap(({ right }, k) => (right ? [String.fromCharCode(65 + k)] : [])).join(', ');
}

function spokenOf(question: Question, name: Spoken, language: Language): string {
  switch (name) {
    case 'asks':
    case 'explains':
      return question[name]?.[language] ?? '';
    case 'flags':
      return question.flags.map(({ says }) => says[language] ?? '').join('\n');
    case 'answers':
      if ('options' in question) return question.options.map(({ says }) => says[language] ?? '').join('\n');
      if ('accepts' in question) return (question.accepts[language] ?? []).join('\n');
      return 'points' in question ? question.points.map(({ says }) => says[language] ?? '').join('\n') : '';
    case 'terms':
      if (!('points' in question)) return '';
      return question.points.map(({ terms }) => (terms?.[language] ?? []).join(' | ')).join('\n');
  }
}

/** What a table says, as a bank that is not judged yet. Rows without anything in them are passed over. */
export function bankOfTable({ sheet, rows }: Table, before: readonly QuestionProblem[] = []): Raw {
  const problems = [...before];
  const [head, ...below] = rows.filter(({ cells }) => cells.some((text) => text.trim() !== ''));
  const columns = readHead(head, sheet, problems);
  const languages = LANGUAGES.filter((language) => columns.has(`asks ${language}`));
  const numbers: number[] = [];
  const questions = below.map(({ number, cells }) => {
    numbers.push(number);
    const cell = (column: Column) => (cells[columns.get(column) ?? -1] ?? '').replaceAll('\r\n', '\n').trim();
    return readRow(cell, languages, (column, code, because) => {
      const at = cellName(number, columns.get(column) ?? 0);
      problems.push(questionProblem({ sheet, cell: at }, code, because, ['questions', numbers.length - 1]));
    });
  });
  const placeOf = (path: Path): Place => {
    const column = columns.get(columnFor(path, languages)) ?? 0;
    return { sheet, cell: cellName((path[0] === 'questions' ? numbers[Number(path[1])] : undefined) ?? 1, column) };
  };
  return { value: { format: 1, languages, questions }, placeOf, problems };
}

function readHead(
  head: Table['rows'][number] | undefined,
  sheet: string,
  problems: QuestionProblem[],
): ReadonlyMap<Column, number> {
  const known = columnsFor(LANGUAGES);
  const found = new Map<Column, number>();
  const row = head?.number ?? 1;
  for (const [k, text] of (head?.cells ?? []).entries()) {
    const name = text.trim().replace(/\s+/g, ' ');
    if (name === '') continue;
    const column = known.find((one) => one.toLowerCase() === name.toLowerCase());
    const place = { sheet, cell: cellName(row, k) };
    if (column === undefined) {
      const near = nearest(name, known);
      const because = { column: name, known: known.join(', '), ...(near === null ? {} : { nearest: near }) };
      problems.push(questionProblem(place, 'sheet.otherColumn', because));
    } else if (found.has(column)) problems.push(questionProblem(place, 'sheet.columnTwice', { column }));
    else found.set(column, k);
  }
  const missing = NEEDED.filter((column) => !found.has(column));
  if (!LANGUAGES.some((language) => found.has(`asks ${language}`))) missing.push('asks zh-Hans');
  for (const column of missing) {
    problems.push(questionProblem({ sheet, cell: cellName(row, 0) }, 'sheet.noColumn', { column }));
  }
  return found;
}

const FIELDS: Readonly<Record<string, Spoken>> = {
  asks: 'asks',
  explains: 'explains',
  flags: 'flags',
  options: 'answers',
  accepts: 'answers',
  points: 'answers',
};

/** The column in which a place of the bank stands. */
function columnFor(path: Path, languages: readonly Language[]): Column {
  const field = String(path[2] ?? 'id');
  const spoken = path.includes('terms') ? 'terms' : FIELDS[field];
  const language = languages.find((one) => path.includes(one)) ?? languages[0];
  if (spoken !== undefined && language !== undefined) return `${spoken} ${language}`;
  return (PLAIN as readonly string[]).includes(field) ? (field as Plain) : 'id';
}
