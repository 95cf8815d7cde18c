import { createReadStream, statSync } from 'node:fs';
import { notOk } from '../complaint.ts';
import { readInput } from '../input-file.ts';

/** How a file's bytes are letters. GB18030 holds GBK and GB2312. */
export type Encoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

export const ENCODINGS: readonly Encoding[] = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];

/** @throws Complaint when the file is not there, may not be read, or is no file that can be read twice */
export function checkPlainFile(path: string): void {
  const about = statSync(path, { throwIfNoEntry: false });
  if (about && !about.isFile() && !about.isDirectory()) throw notOk('analyse.notPlain', { file: path });
  readInput(path, 0); // complains about what is missing, a folder, or locked
}

/**
 * Finds out how a file is encoded: by its byte order mark; as UTF-8 when all of it is; else as GB18030, in which the
 * office programs of China save. Big5 cannot be told from it and must be named.
 *
 * @throws Complaint when the file is no text
 */
export async function encodingOf(path: string): Promise<Encoding> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  let isUtf8 = true;
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    if (first && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
    if (first && chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be';
    first = false;
    if (chunk.includes(0)) throw notOk('analyse.notText', { file: path });
    if (isUtf8) isUtf8 = decodes(strict, chunk, true);
  }
  return isUtf8 && decodes(strict, new Uint8Array(), false) ? 'utf-8' : 'gb18030';
}

function decodes(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array, stream: boolean): boolean {
  try {
    decoder.decode(chunk, { stream });
    return true;
  } catch {
    return false;
  }
}

/** A file's letters piece by piece, without a byte order mark. Bytes that are none become U+FFFD. */
export async function* textOf(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}
