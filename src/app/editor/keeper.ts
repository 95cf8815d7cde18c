import { within } from '../within.ts';
import type { KeptDraft, Published } from './draft.ts';
import type { DraftShelf } from './draft-shelf.ts';

/** At most so much of what was typed is not yet written down. */
const EVERY_MS = 1000;
/** A store that has not answered by then is taken for broken, and asked again with the next change. (chosen) */
const PATIENCE_MS = 3000;
/** While something is not kept it is tried again so often. (chosen) */
const AGAIN_MS = 5000;
/** How a draft stood is kept as a version when it goes on being changed after so long. (chosen) */
const VERSION_MS = 120_000;

export type Keeping = 'saved' | 'saving' | 'failed';

export interface KeeperParts {
  readonly shelf: DraftShelf;
  readonly draft: KeptDraft;
  readonly now: () => Date;
  readonly onState: (state: Keeping) => void;
}

/** Writes a draft down while it is being changed: within a second, one write at a time, always the latest. */
export class Keeper {
  readonly #parts: KeeperParts;
  #draft: KeptDraft;
  #kept: string; // text that lies in the store
  #versioned: string; // text of the youngest version
  #versionAt: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> | null = null;
  #lastWrite = 0;
  #state: Keeping = 'saved';
  #over = false; // another tab has the draft

  constructor(parts: KeeperParts) {
    this.#parts = parts;
    this.#draft = parts.draft;
    this.#kept = parts.draft.text;
    this.#versioned = '';
    this.#versionAt = 0;
  }

  get draft(): KeptDraft {
    return this.#draft;
  }
  get state(): Keeping {
    return this.#state;
  }

  /** Takes note of a change; it lies in the store within a second. */
  changed(text: string, name: string): void {
    this.#draft = { ...this.#draft, text, name, changed: this.#parts.now().toISOString() };
    if (this.#state === 'saved') this.#say('saving');
    const due = Math.max(0, this.#lastWrite + EVERY_MS - Date.now());
    this.#writeIn(this.#state === 'failed' ? Math.max(due, 200) : due);
  }

  /** What a class was given. */
  async published(published: Published): Promise<void> {
    this.#draft = { ...this.#draft, published };
    await this.flush(true);
    await this.#parts.shelf.keepVersion(this.#draft.id, this.#draft.text);
  }

  /** Writes at once what is not written yet. */
  async flush(even = false): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#writing;
    if (!this.#over && (even || this.#draft.text !== this.#kept)) await this.#write();
  }

  /** Another tab has the draft now: what is not written yet becomes a version of its own, and nothing else is touched. */
  async handOver(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#over = true;
    if (this.#draft.text === this.#kept) return;
    await this.#parts.shelf.keepVersion(this.#draft.id, this.#draft.text, true);
  }

  #writeIn(milliseconds: number): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#write();
    }, milliseconds);
  }

  #write(): Promise<void> {
    this.#writing = (this.#writing ?? Promise.resolve()).then(() => this.#writeLatest());
    return this.#writing;
  }

  async #writeLatest(): Promise<void> {
    if (this.#over) return;
    const { shelf, now } = this.#parts;
    const draft = this.#draft;
    const before = this.#kept;
    this.#lastWrite = Date.now();
    const kept = await within(shelf.put(draft), PATIENCE_MS, false);
    if (!kept) {
      this.#say('failed');
      this.#writeIn(AGAIN_MS);
      return;
    }
    this.#kept = draft.text;
    this.#say(this.#draft.text === draft.text ? 'saved' : 'saving');
    const time = now().getTime();
    if (before !== this.#versioned && before !== draft.text && time - this.#versionAt >= VERSION_MS) {
      this.#versioned = before;
      this.#versionAt = time;
      await shelf.keepVersion(draft.id, before);
    }
  }

  #say(state: Keeping): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#parts.onState(state);
  }
}
