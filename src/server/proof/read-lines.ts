import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { ExportLine } from '../../proof/export-line.ts';
import { readLine } from '../../proof/export-line.ts';

/**
 * The lines of an exported event, one after the other.
 *
 * @throws  BadLine for what is no line of an export
 */
export async function* readLines(file: string): AsyncGenerator<ExportLine> {
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(file, 'utf8') })) {
    number++;
    if (text !== '') yield readLine(text, number);
  }
}
