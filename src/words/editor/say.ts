import type { Language } from '../../sim/index.ts';
import type { Values } from '../say.ts';
import { fill } from '../say.ts';
import { EDITOR_WORDS } from './words.ts';

export type EditorKey = keyof typeof EDITOR_WORDS;

/** What a screen of whoever writes scenarios says under a key. */
export function sayEditor(language: Language, key: EditorKey, values: Values = {}): string {
  return fill(EDITOR_WORDS[key][language], values);
}
