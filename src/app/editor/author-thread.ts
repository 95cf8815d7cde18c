import type { AuthorLine } from './author-line.ts';
import { authorLine } from './author-line.ts';
import AuthorWorker from './author-worker.ts?worker';

/** Starts the editor's reader in a thread of its own, so that typing never waits for it. */
export const startAuthor = (): AuthorLine => authorLine(() => new AuthorWorker());
