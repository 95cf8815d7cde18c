import type { Language } from '../../sim/index.ts';
import type { Values } from '../say.ts';
import { fill } from '../say.ts';
import { CLASS_WORDS } from './words.ts';

export type ClassKey = keyof typeof CLASS_WORDS;

/** What a screen of classes and competitions says under a key. */
export function sayClass(language: Language, key: ClassKey, values: Values = {}): string {
  return fill(CLASS_WORDS[key][language], values);
}

/** Why the server said no, as a sentence. */
export function sayServerError(language: Language, code: string): string {
  const key = `error.${code}`;
  return Object.hasOwn(CLASS_WORDS, key)
    ? sayClass(language, key as ClassKey)
    : sayClass(language, 'error.other', { code });
}
