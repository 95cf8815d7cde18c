import type { Language } from '../../sim/index.ts';
import type { QuestionCode, QuestionProblem } from '../problems.ts';
import type { Column } from './columns.ts';

type Tell = (column: Column, code: QuestionCode, because: QuestionProblem['because']) => void;
type CellOf = (column: Column) => string;

/** One row as a question that is not judged yet. An id, a concept and a state that are left out are filled in. */
export function readRow(cell: CellOf, languages: readonly Language[], tell: Tell): object {
  const row = new Row(cell, languages, tell);
  const weights = cell('flags')
    .split(/[,，、;；\s]+/)
    .filter((one) => one !== '');
  const head = {
    ...given('id', cell('id')),
    ...given('module', cell('module')),
    ...given('source', cell('source')),
    concept: cell('concept') || 'imported',
    state: cell('state') || 'open',
    kind: cell('kind'),
    asks: row.text('asks'),
    flags: row.lines('flags', weights.length).map((says, k) => ({ weight: weights[k], says })),
    ...(Object.keys(row.text('explains')).length > 0 ? { explains: row.text('explains') } : {}),
  };
  switch (head.kind) {
    case 'trueFalse':
      return { ...head, ...row.truth() };
    case 'single':
    case 'multiple': {
      const options = row.lines('answers');
      const right = row.letters(options.length);
      return { ...head, options: options.map((says, k) => ({ says, right: right.includes(k) })) };
    }
    case 'blank':
      return { ...head, accepts: row.lists('answers') };
    case 'short': {
      const wanted = cell('wanted');
      return { ...head, wanted: /^\d{1,3}$/.test(wanted) ? Number(wanted) : wanted, points: row.points() };
    }
    case 'essay':
      return { ...head, points: row.points() };
    default:
      return head;
  }
}

const given = (key: string, text: string): object => (text === '' ? {} : { [key]: text });
/** What says yes and no where a spreadsheet or a person wrote it. */
const YES = ['true', 't', 'yes', '对', '對', '是', '√', '✓'];
const NO = ['false', 'f', 'no', '错', '錯', '否', '×', '✗'];

class Row {
  readonly #cell: CellOf;
  readonly #languages: readonly Language[];
  readonly #tell: Tell;

  constructor(cell: CellOf, languages: readonly Language[], tell: Tell) {
    this.#cell = cell;
    this.#languages = languages;
    this.#tell = tell;
  }

  text(name: 'asks' | 'explains'): Partial<Record<Language, string>> {
    const said = this.#languages.flatMap((language): [Language, string][] => {
      const text = this.#cell(`${name} ${language}`);
      return text === '' ? [] : [[language, text]];
    });
    return Object.fromEntries(said);
  }

  /** Lists of lines, each language by itself. */
  lists(name: 'answers' | 'terms' | 'flags'): Partial<Record<Language, string[]>> {
    const said = this.#languages.flatMap((language): [Language, string[]][] => {
      const text = this.#cell(`${name} ${language}`);
      return text === '' ? [] : [[language, text.split('\n').map((line) => line.trim())]];
    });
    return Object.fromEntries(said);
  }

  /**
   * The same entries in every language, line by line; told where one language has more lines than another.
   *
   * @param wanted  how many there must be; as many as the first language has where it is left out
   */
  lines(name: 'answers' | 'flags', wanted?: number): Partial<Record<Language, string>>[] {
    const lists = this.lists(name);
    const found = Object.entries(lists) as [Language, string[]][];
    const expected = wanted ?? found[0]?.[1].length ?? 0;
    for (const [language, list] of found) {
      if (list.length === expected) continue;
      this.#tell(`${name} ${language}`, 'sheet.uneven', { language, found: list.length, expected });
    }
    return Array.from({ length: expected }, (_, k) => {
      const said = found.flatMap(([language, list]): [Language, string][] =>
        list[k] === undefined || list[k] === '' ? [] : [[language, list[k]]],
      );
      return Object.fromEntries(said);
    });
  }

  points(): object[] {
    const terms = this.lists('terms');
    return this.lines('answers').map((says, k) => {
      const own = (Object.entries(terms) as [Language, string[]][]).flatMap(
        ([language, lists]): [string, string[]][] => {
          const list = (lists[k] ?? '').split('|').map((one) => one.trim());
          return list.some((one) => one !== '') ? [[language, list.filter((one) => one !== '')]] : [];
        },
      );
      return { says, ...(own.length > 0 ? { terms: Object.fromEntries(own) } : {}) };
    });
  }

  truth(): object {
    const written = this.#cell('key').toLowerCase();
    if (YES.includes(written)) return { key: true };
    if (NO.includes(written)) return { key: false };
    this.#tell('key', 'sheet.key', { found: this.#cell('key'), allowed: 'TRUE, FALSE' });
    return {};
  }

  /** Places of the right options, written as letters. */
  letters(count: number): readonly number[] {
    const written = this.#cell('key').toUpperCase();
    const letters = written.replace(/[\s,，、;；]/g, '');
    const last = String.fromCharCode(64 + Math.max(1, count));
    const places = [...letters].map((letter) => letter.charCodeAt(0) - 65);
    if (letters === '' || places.some((place) => place < 0 || place >= count)) {
      this.#tell('key', 'sheet.key', { found: this.#cell('key'), allowed: `A … ${last}` });
    }
    return places;
  }
}
