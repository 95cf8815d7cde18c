import type { Piece } from './fields.ts';
import { fieldsOf } from './fields.ts';
import type { Meaning } from './meaning.ts';
import { UNITS } from './meaning.ts';
import { meaningOf } from './meaning-of.ts';

/** Writes into each field of a schema what it means, in both languages: editors show it while one types. */
export function describe(schema: Piece): void {
  for (const { path, piece } of fieldsOf(schema)) {
    const found = meaningOf(path);
    if (found !== null) piece.description = sentence(found.meaning);
  }
}

function sentence([zhHans, en, unit, label]: Meaning): string {
  const counted = unit === undefined || unit === '' ? null : UNITS[unit];
  const told = [
    counted === null ? zhHans : `${zhHans}（${counted[0]}）`,
    counted === null ? en : `${en} (${counted[1]})`,
  ].join(' · ');
  return label === undefined ? told : `${told} [${label}]`;
}
