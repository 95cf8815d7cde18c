import { writeGift } from '../questions/formats/gift-write.ts';
import { tableOf } from '../questions/formats/sheet.ts';
import type { Bank } from '../questions/question.ts';
import { writeCsv } from '../sheets/csv.ts';
import type { Language } from '../sim/index.ts';
import { usage } from './complaint.ts';

const FORMATS = ['json', 'gift', 'xlsx', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** The format of a file by how its name ends; a text file is GIFT. @throws Complaint for any other */
export function formatOf(file: string): Format {
  const end = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase();
  const format = end === 'txt' ? 'gift' : FORMATS.find((one) => one === end);
  if (format === undefined)
    throw usage('questions.format', { file, known: FORMATS.map((one) => `.${one}`).join(', ') });
  return format;
}

/** Whether questions are not all said in a language. */
export const unsaidIn = ({ questions }: Bank, language: Language): boolean =>
  questions.some(({ asks }) => asks[language] === undefined);

/** @param language  of a format that has one alone */
export async function contentOf(bank: Bank, format: Format, language: Language): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(bank, null, 2)}\n`;
    case 'gift':
      return writeGift(bank.questions, language);
    case 'csv':
      return writeCsv(tableOf(bank));
    case 'xlsx':
      return (await import('../questions/formats/xlsx-write.ts')).writeXlsx(tableOf(bank));
  }
}
