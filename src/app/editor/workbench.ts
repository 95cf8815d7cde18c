import type { ReadonlySignal, Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import { Manuscript } from '../../authoring/manuscript.ts';
import type { Path } from '../../authoring/path.ts';
import type { FormPiece } from '../../scenarios/form-guide.ts';
import type { Lease } from '../storage/lease.ts';
import type { AuthorLine } from './author-line.ts';
import type { Checked } from './author-protocol.ts';
import type { KeptDraft, Published } from './draft.ts';
import type { DraftShelf } from './draft-shelf.ts';
import type { Keeping } from './keeper.ts';
import { Keeper } from './keeper.ts';
import { nameOf } from './name-of.ts';

/** The check waits so long for the typing to pause. (chosen) */
const PAUSE_MS = 350;

/** A place somebody wants to see, in whatever view is open. Each wish is a new one, also for the same place. */
export interface Wish {
  readonly path: Path;
  /** Line and column, where nothing can be told apart yet. */
  readonly line: number;
  readonly column: number;
}

/** A draft on the table: the one text, what is wrong with it, and how safe it is. */
export interface Workbench {
  readonly id: string;
  readonly manuscript: Manuscript;
  /** Counts changes, so that what is drawn of the text is drawn anew. */
  readonly revision: ReadonlySignal<number>;
  /** Null until the text as it stands has been read. */
  readonly checked: ReadonlySignal<Checked | null>;
  readonly checking: ReadonlySignal<boolean>;
  readonly guide: ReadonlySignal<FormPiece | null>;
  readonly keeping: ReadonlySignal<Keeping>;
  /** Another tab writes on this draft: here it can be read. */
  readonly elsewhere: ReadonlySignal<boolean>;
  readonly published: ReadonlySignal<Published | null>;
  readonly wish: Signal<Wish | null>;
  readonly shelf: DraftShelf;
  readonly author: AuthorLine;
  /** Writes at once what is not written yet. */
  flush(): Promise<void>;
  /** Reads the text as it stands at once. */
  checkNow(): Promise<Checked | null>;
  setPublished(published: Published): Promise<void>;
  close(): void;
}

export interface WorkbenchParts {
  readonly draft: KeptDraft;
  /** The right to write; null where another tab has it. */
  readonly lease: Lease | null;
  readonly shelf: DraftShelf;
  readonly author: AuthorLine;
  readonly now: () => Date;
}

/** Lays a draft on the table. */
export function openWorkbench({ draft, lease, shelf, author, now }: WorkbenchParts): Workbench {
  const manuscript = new Manuscript(draft.text, () => now().getTime());
  const revision = signal(0);
  const checked = signal<Checked | null>(null);
  const checking = signal(true);
  const guide = signal<FormPiece | null>(null);
  const elsewhere = signal(lease === null);
  const published = signal(draft.published);
  const keeping = signal<Keeping>('saved');
  const keeper = new Keeper({
    ...{ shelf, draft, now },
    onState: (state) => {
      keeping.value = state;
    },
  });
  manuscript.locked = lease === null;

  let timer: ReturnType<typeof setTimeout> | undefined;
  const checkNow = async () => {
    clearTimeout(timer);
    checking.value = true;
    const { text } = manuscript;
    const answer = await author.ask('check', { text });
    if (text !== manuscript.text) return answer; // a later one is under way
    checking.value = false;
    checked.value = answer;
    return answer;
  };
  manuscript.subscribe(() => {
    revision.value += 1;
    checking.value = true;
    keeper.changed(manuscript.text, nameOf(manuscript.value) ?? keeper.draft.name);
    clearTimeout(timer);
    timer = setTimeout(() => void checkNow(), PAUSE_MS);
  });
  lease?.onLost(() => {
    manuscript.locked = true;
    elsewhere.value = true;
    void keeper.handOver();
  });
  const leaving = () => void keeper.flush();
  const hidden = () => document.visibilityState === 'hidden' && leaving();
  const beforeUnload = (event: BeforeUnloadEvent) => {
    if (keeper.state === 'failed') event.preventDefault();
    leaving();
  };
  addEventListener('pagehide', leaving);
  addEventListener('beforeunload', beforeUnload);
  document.addEventListener('visibilitychange', hidden);
  void checkNow();
  void author.ask('guide', null).then((piece) => {
    guide.value = piece;
  });

  return {
    ...{ id: draft.id, manuscript, revision, checked, checking, guide, keeping, elsewhere, published, shelf, author },
    wish: signal<Wish | null>(null),
    flush: () => keeper.flush(),
    checkNow,
    async setPublished(given) {
      published.value = given;
      await keeper.published(given);
    },
    close() {
      clearTimeout(timer);
      leaving();
      removeEventListener('pagehide', leaving);
      removeEventListener('beforeunload', beforeUnload);
      document.removeEventListener('visibilitychange', hidden);
      lease?.release();
    },
  };
}
