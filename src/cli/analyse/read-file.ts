import type { Delimiter } from './delimiter.ts';
import { guessDelimiter } from './delimiter.ts';
import { readRows } from './read-rows.ts';
import type { Encoding } from './text-of-file.ts';
import { checkPlainFile, encodingOf, textOf } from './text-of-file.ts';

export interface FileChoices {
  /** Null to find out. */
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
}

/** How a file was read. */
export interface FileForm {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}

/** Takes a file's rows one by one, and in the end tells what they were. */
export interface RowReader<T> {
  /** @throws Complaint at the first row, where a column is not there */
  take(cells: readonly string[], line: number): void;
  /** @throws Complaint where nothing can be used */
  end(file: string): T;
}

/** Letters from which the delimiter is guessed. */
const BEGINNING = 64 * 1024;

/**
 * Reads a file as a stream: a row at a time, two passes over the bytes, the first for the encoding.
 *
 * @throws Complaint
 */
export async function readFile<T>(path: string, reader: RowReader<T>, choices: FileChoices): Promise<T & FileForm> {
  checkPlainFile(path);
  const encoding = choices.encoding ?? (await encodingOf(path));
  const delimiter = choices.delimiter ?? guessDelimiter(await beginningOf(textOf(path, encoding)));
  await readRows(textOf(path, encoding), delimiter, (cells, line) => reader.take(cells, line));
  return { ...reader.end(path), encoding, delimiter };
}

async function beginningOf(text: AsyncIterable<string>): Promise<string> {
  let read = '';
  for await (const piece of text) {
    read += piece;
    if (read.length >= BEGINNING) break;
  }
  return read;
}
