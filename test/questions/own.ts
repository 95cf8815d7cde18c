import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODULES } from '../../src/questions/modules.ts';
import { parseBank } from '../../src/questions/parse.ts';
import type { Bank } from '../../src/questions/question.ts';

const folder = join(import.meta.dirname, '../../src/scenarios/questions');
export const ownFiles = MODULES.map((module) => ({ module, file: join(folder, `${module}.json`) }));

/** The product's own questions, each file through the parser. */
export function ownBank(): Bank {
  const read = ownFiles.map(({ file }) => parseBank(readFileSync(file)));
  const banks = read.map((one) => {
    if (!one.ok) throw new Error(JSON.stringify(one.problems[0]));
    return one.bank;
  });
  return { ...banks[0]!, questions: banks.flatMap(({ questions }) => questions) };
}
