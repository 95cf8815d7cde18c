import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadBank } from '../questions/check.ts';
import { checkBank } from '../questions/check.ts';
import { readCsv } from '../questions/formats/csv.ts';
import { readGift } from '../questions/formats/gift-read.ts';
import { bankOfTable } from '../questions/formats/sheet.ts';
import { readXlsx } from '../questions/formats/xlsx-read.ts';
import type { Module } from '../questions/modules.ts';
import { MODULES } from '../questions/modules.ts';
import { MOST_BYTES, parseBank, placed, tooBig } from '../questions/parse.ts';
import type { Bank } from '../questions/question.ts';
import { decodeUtf8 } from '../scenarios/encoding.ts';
import type { Language } from '../sim/index.ts';
import { notOk } from './complaint.ts';
import { readInput } from './input-file.ts';
import { formatOf } from './question-formats.ts';
import { showQuestionProblems } from './show-questions.ts';
import type { Terminal } from './terminal.ts';

const OWN = join(import.meta.dirname, '../scenarios/questions');

/** The product's own questions, all modules. */
export function ownBank(): Bank {
  const banks = MODULES.map((module) => {
    const read = parseBank(readFileSync(join(OWN, `${module}.json`)));
    if (!read.ok) throw new Error(`${module}.json of the product is not sound`);
    return read.bank;
  });
  return { ...banks[0]!, questions: banks.flatMap(({ questions }) => questions) };
}

/** A bank that a person named. @throws Complaint after showing what is wrong with it */
export function openQuestions(file: string, terminal: Terminal): Bank {
  const bytes = readInput(file, MOST_BYTES);
  const read = bytes === null ? large() : parseBank(bytes);
  if (read.ok) return read.bank;
  showQuestionProblems(file, read.problems, terminal, terminal.warn);
  throw notOk('questions.broken', { file, n: read.problems.length });
}

/**
 * Questions of a file in any format, judged.
 *
 * @param usual  what is taken where a file of GIFT does not say it
 * @throws Complaint when there is no such file, or its name says no format
 */
export async function readQuestions(
  file: string,
  usual: { readonly language: Language | null; readonly module: Module | null },
): Promise<ReadBank> {
  const format = formatOf(file);
  const bytes = readInput(file, MOST_BYTES);
  if (bytes === null) return large();
  if (format === 'json') return parseBank(bytes);
  if (format === 'xlsx') {
    const { table, problems } = readXlsx(bytes);
    return table ? checkBank(bankOfTable(table, problems)) : { ok: false, problems };
  }
  // spreadsheets put a byte order mark before CSV, and so do we
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const { text, problems } = decodeUtf8(marked ? bytes.subarray(3) : bytes);
  if (text === null) return { ok: false, problems: placed(problems, '') };
  if (format === 'gift') return checkBank(readGift(text, usual));
  const read = readCsv(text);
  return checkBank(bankOfTable(read.table, read.problems));
}

function large(): ReadBank {
  return { ok: false, problems: placed([tooBig()], '') };
}
