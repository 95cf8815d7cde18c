import type { Delimiter } from './delimiter.ts';
import { guessDelimiter } from './delimiter.ts';
import type { AskedColumns } from './find-columns.ts';
import { readRows } from './read-rows.ts';
import type { ReadingChoices, ReadTransactions } from './read-transactions.ts';
import { TransactionReader } from './read-transactions.ts';
import type { Encoding } from './text-of-file.ts';
import { checkPlainFile, encodingOf, textOf } from './text-of-file.ts';

export interface FileChoices extends ReadingChoices {
  /** Null to find out. */
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
}

export interface ReadFile extends ReadTransactions {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
}

/** Letters from which the delimiter is guessed. */
const BEGINNING = 64 * 1024;

/**
 * Reads the transactions of a file as a stream: a row at a time, two passes over the bytes, the first for the encoding.
 *
 * @throws Complaint
 */
export async function readFile(path: string, asked: AskedColumns, choices: FileChoices): Promise<ReadFile> {
  checkPlainFile(path);
  const encoding = choices.encoding ?? (await encodingOf(path));
  const delimiter = choices.delimiter ?? guessDelimiter(await beginningOf(textOf(path, encoding)));
  const reader = new TransactionReader(asked, choices);
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
