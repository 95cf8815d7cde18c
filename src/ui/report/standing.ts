import type { ReportBox } from '../../app/storage/report.ts';
import type { Language } from '../../sim/index.ts';

/** What a text is counted in: signs where it is mostly Chinese, words where it is not. */
export type Unit = 'signs' | 'words';
/** The least that makes an argument. (the visual sheet, 2.9; in words chosen: English says it in half as many) */
const LEAST: Readonly<Record<Unit, number>> = { signs: 80, words: 40 };

export interface Length {
  readonly unit: Unit;
  readonly n: number;
}

const SIGN = /\p{Script=Han}/gu;
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/**
 * How much was written. A Chinese character counts one, and so do a word and a number among them; spaces and punctuation
 * count nothing. An empty text is counted as the page speaks.
 */
export function lengthOf(text: string, language: Language): Length {
  const signs = text.match(SIGN)?.length ?? 0;
  const words = text.replace(SIGN, ' ').match(WORD)?.length ?? 0;
  const chinese = signs + words === 0 ? language !== 'en' : signs > 0 && signs >= words;
  return chinese ? { unit: 'signs', n: signs + words } : { unit: 'words', n: signs + words };
}

/** How a box stands: no data, no claim. */
export interface Standing extends Length {
  readonly least: number;
  readonly missing: number; // signs or words; 0: long enough
  readonly evidence: boolean;
}

/** @param known  whether a piece of evidence is one of this game */
export function standingOf(
  { text, evidence }: ReportBox,
  language: Language,
  known: (key: string) => boolean,
): Standing {
  const { unit, n } = lengthOf(text, language);
  const least = LEAST[unit];
  return { unit, n, least, missing: Math.max(0, least - n), evidence: evidence.some(known) };
}

export const isDone = ({ missing, evidence }: Standing): boolean => missing === 0 && evidence;
