import type { Path } from './path.ts';
import { valueAt } from './path.ts';
import type { ReadText } from './read-text.ts';
import { readText } from './read-text.ts';
import { duplicateAt, insertAt, moveAt, removeAt, setAt } from './set-at.ts';
import type { Splice } from './splice.ts';
import { applySplice, spliceBetween } from './splice.ts';
import { UndoStack } from './undo-stack.ts';

/** Who changed a text: a view that writes into the text itself, or a form, or time going back. */
export type Hand = 'text' | 'form' | 'undo' | 'file';

/** One scenario text with all that was done to it. Every view reads this one and writes through it, so all are in step. */
export class Manuscript {
  readonly #now: () => number;
  readonly #listeners = new Set<(splice: Splice, hand: Hand) => void>();
  readonly #undo = new UndoStack();
  #text: string;
  #read: ReadText | null = null;
  /** While another tab has it, nothing here may change it. */
  locked = false;

  constructor(text: string, now: () => number) {
    this.#text = text;
    this.#now = now;
  }

  get text(): string {
    return this.#text;
  }
  get read(): ReadText {
    this.#read ??= readText(this.#text);
    return this.#read;
  }
  /** What the text says; null while it is no sound JSON. */
  get value(): unknown {
    return this.read.value;
  }
  get canUndo(): boolean {
    return this.#undo.canUndo;
  }
  get canRedo(): boolean {
    return this.#undo.canRedo;
  }

  /** Calls back after every change with what was exchanged. */
  subscribe(listener: (splice: Splice, hand: Hand) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Another text in place of this one, as one step. */
  replace(text: string, hand: Hand = 'file', place = ''): boolean {
    if (this.locked) return false;
    const splice = spliceBetween(this.#text, text);
    if (!splice) return false;
    this.#undo.push(splice, place, this.#now());
    this.#take(text, splice, hand);
    return true;
  }

  /** An exchange a text view has made. */
  splice(splice: Splice, hand: Hand = 'text'): boolean {
    if (this.locked) return false;
    if (this.#text.slice(splice.at, splice.at + splice.removed.length) !== splice.removed) {
      throw new RangeError('an exchange does not fit the text');
    }
    this.#undo.push(splice, 'text', this.#now());
    this.#take(applySplice(this.#text, splice), splice, hand);
    return true;
  }

  set(path: Path, value: unknown): boolean {
    return this.#write(
      `set ${JSON.stringify(path)}`,
      (text) => this.#exchange(text, path, value) ?? setAt(text, path, value),
    );
  }
  remove(path: Path): boolean {
    return this.#write('', (text) => removeAt(text, path));
  }
  insert(list: Path, index: number, value: unknown): boolean {
    return this.#write('', (text) => insertAt(text, list, index, value));
  }
  move(list: Path, from: number, to: number): boolean {
    return this.#write('', (text) => moveAt(text, list, from, to));
  }
  duplicate(list: Path, index: number): boolean {
    return this.#write('', (text) => duplicateAt(text, this.value, list, index));
  }
  /** Many values at once, as one step: a sheet of texts that came back, say. */
  setAll(changes: readonly { readonly path: Path; readonly value: unknown }[]): boolean {
    // from the end to the front what stands there is exchanged where it stands; only what is new needs the text read anew
    const at = ({ path }: { readonly path: Path }) => this.read.placeOf(path).from;
    const plain = changes.filter(({ path, value }) => this.#isPlainExchange(path, value)).sort((a, b) => at(b) - at(a));
    const rest = changes.filter((one) => !plain.includes(one));
    return this.#write('', (text) => {
      const exchanged = plain.reduce((now, { path, value }) => this.#exchange(now, path, value)!, text);
      return rest.reduce((now, { path, value }) => setAt(now, path, value), exchanged);
    });
  }

  undo(): boolean {
    return this.#back((text) => this.#undo.undo(text));
  }
  redo(): boolean {
    return this.#back((text) => this.#undo.redo(text));
  }

  /** A word or number in place of another: where it stands is known already. Null where it is more than that. */
  #exchange(text: string, path: Path, value: unknown): string | null {
    if (!this.#isPlainExchange(path, value)) return null;
    const { from, to } = this.read.placeOf(path);
    return text.slice(0, from) + JSON.stringify(value) + text.slice(to);
  }

  #isPlainExchange(path: Path, value: unknown): boolean {
    const isWord = (one: unknown) => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean';
    return isWord(value) && isWord(valueAt(this.value, path));
  }

  /** Forms write only where the text can be read: else they would write into the wrong place. */
  #write(place: string, change: (text: string) => string): boolean {
    return this.value !== null && this.replace(change(this.#text), 'form', place);
  }

  #back(step: (text: string) => string | null): boolean {
    if (this.locked) return false;
    const text = step(this.#text);
    const splice = text === null ? null : spliceBetween(this.#text, text);
    if (text === null || !splice) return false;
    this.#take(text, splice, 'undo');
    return true;
  }

  #take(text: string, splice: Splice, hand: Hand): void {
    this.#text = text;
    this.#read = null;
    for (const listener of [...this.#listeners]) listener(splice, hand);
  }
}
