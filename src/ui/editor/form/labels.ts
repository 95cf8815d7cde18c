import type { Path } from '../../../authoring/path.ts';
import { isPlain, valueAt } from '../../../authoring/path.ts';
import type { Field } from '../../../authoring/pieces.ts';
import { fieldAt } from '../../../authoring/pieces.ts';
import { isText } from '../../../authoring/texts.ts';
import type { FormPiece } from '../../../scenarios/form-guide.ts';
import type { Language } from '../../../sim/index.ts';
import { sayMeaning } from '../../../words/editor/meaning.ts';
import { tell } from '../../../words/text-at.ts';

/** What a field is called: what it means, else its name in the file. */
export function labelOf(language: Language, field: Field, name: string | number): string {
  return field.meaning ? sayMeaning(language, field.meaning) : String(name);
}

/** What an entry of a list is called: what it is named by its author, else its id, else its number. */
export function entryTitle(language: Language, entry: unknown, index: number): string {
  if (isText(entry)) return shorten(tell(language, entry)) || `${index + 1}`;
  if (typeof entry === 'string' || typeof entry === 'number') return String(entry);
  if (!isPlain(entry)) return `${index + 1}`;
  for (const key of ['name', 'title', 'says', 'text', 'line', 'scene']) {
    const text = entry[key];
    if (isText(text) && tell(language, text).trim() !== '') return shorten(tell(language, text));
  }
  const { id, turn } = entry;
  if (typeof id === 'string' && id !== '') return id;
  return typeof turn === 'number' ? `${index + 1} · ${turn}` : `${index + 1}`;
}

/** So many signs of a title tell it from the next. (chosen) */
const MOST_SIGNS = 42;
const shorten = (text: string): string => (text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS - 1)}…` : text);

/** Where something is, in words, from the outside in: `细分市场 › 学生 › 名字`. */
export function placeWords(language: Language, guide: FormPiece | null, value: unknown, path: Path): string {
  if (!guide || path.length === 0) return path.join(' › ');
  const words: string[] = [];
  for (const [k, step] of path.entries()) {
    const here = path.slice(0, k + 1);
    if (typeof step === 'number') words.push(entryTitle(language, valueAt(value, here), step));
    else {
      const field = fieldAt(guide, value, here);
      const known = field?.meaning ? sayMeaning(language, field.meaning) : step;
      words.push(known.split(/[：:；;（(]/)[0]!.trim());
    }
  }
  return words.join(' › ');
}
