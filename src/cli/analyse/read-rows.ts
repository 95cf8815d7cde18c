import type { InfoRecord, Options } from 'csv-parse';
import { parse } from 'csv-parse';
import { notOk } from '../complaint.ts';
import type { Delimiter } from './delimiter.ts';
import { SIGN } from './delimiter.ts';

/** One row's cells, and the line its first letter is on. */
export type OnRow = (cells: readonly string[], line: number) => void;

/** A row longer than this is one that an unclosed quote has swallowed. (chosen) */
const LONGEST_ROW = 64 * 1024;

/**
 * Reads rows as they come, whatever their length. Blank lines are passed over.
 *
 * @throws Complaint where a quote is opened and not closed; whatever `onRow` throws
 */
export async function readRows(text: AsyncIterable<string>, delimiter: Delimiter, onRow: OnRow): Promise<void> {
  if (delimiter === 'space') return readBlankSeparated(text, onRow);
  const parser = new RowParser(delimiter, onRow);
  for await (const piece of text) await parser.take(piece);
  await parser.end();
}

async function readBlankSeparated(text: AsyncIterable<string>, onRow: OnRow): Promise<void> {
  let rest = '';
  let number = 0;
  const take = (line: string): void => {
    number++;
    const row = line.trim();
    if (row !== '') onRow(row.split(/\s+/), number);
  };
  for await (const piece of text) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop()!;
    for (const line of lines) take(line);
  }
  if (rest !== '') take(rest);
}

/** The parser of the package, fed piece by piece and listened to row by row: a million objects less than its stream. */
class RowParser {
  readonly #parser: ReturnType<typeof parse>;
  readonly #done: Promise<void>;
  #failure: unknown = null;
  #last = 0;

  constructor(delimiter: Exclude<Delimiter, 'space'>, onRow: OnRow) {
    const options: Options = {
      delimiter: SIGN[delimiter],
      // all three: by itself it takes the first line's ending for that of all
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
      on_record: (cells: string[], { lines }: InfoRecord) => {
        this.#last = lines;
        if (this.#failure !== null) return null;
        try {
          if (cells.length > 1 || cells[0]!.trim() !== '') onRow(cells, lines - linesWithin(cells));
        } catch (error) {
          this.#failure = error;
        }
        return null;
      },
    };
    this.#parser = parse(options);
    this.#done = new Promise((resolve) => {
      this.#parser.once('end', resolve);
      this.#parser.once('error', (error) => {
        this.#failure ??= this.#explain(error);
        resolve();
      });
    });
    this.#parser.resume();
  }

  async take(piece: string): Promise<void> {
    if (piece !== '' && this.#failure === null && !this.#parser.write(piece)) {
      await Promise.race([new Promise<void>((resolve) => this.#parser.once('drain', resolve)), this.#done]);
    }
    if (this.#failure !== null) throw this.#failure;
  }

  async end(): Promise<void> {
    this.#parser.end();
    await this.#done;
    if (this.#failure !== null) throw this.#failure;
  }

  #explain(error: Error & { readonly code?: string }): unknown {
    if (error.code !== 'CSV_MAX_RECORD_SIZE' && error.code !== 'CSV_QUOTE_NOT_CLOSED') return error;
    return notOk('analyse.openQuote', { line: `${this.#last + 1}` });
  }
}

function linesWithin(cells: readonly string[]): number {
  let lines = 0;
  for (const cell of cells) if (cell.includes('\n')) lines += cell.split('\n').length - 1;
  return lines;
}
