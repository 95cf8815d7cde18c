import type { AuthorAnswer, AuthorAsk, AuthorCall, AuthorResponse } from './author-protocol.ts';

/** A line to the editor's reader. It never rejects: null where no answer came. */
export interface AuthorLine {
  ask<C extends AuthorCall>(call: C, ask: AuthorAsk<C>): Promise<AuthorAnswer<C> | null>;
  hangUp(): void;
}

/** The part of a Worker that the line uses. */
export interface AuthorThread {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<AuthorResponse>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** A line that starts its thread with the first question, and anew after one that broke. */
export function authorLine(start: () => AuthorThread): AuthorLine {
  const waiting = new Map<number, (answer: unknown) => void>();
  let thread: AuthorThread | null = null;
  let last = 0;
  const end = () => {
    thread?.terminate();
    thread = null;
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  };
  const begin = (): AuthorThread => {
    const fresh = start();
    fresh.onmessage = ({ data }) => {
      waiting.get(data.id)?.(data.answer ?? null);
      waiting.delete(data.id);
    };
    fresh.onerror = end;
    return fresh;
  };
  return {
    ask<C extends AuthorCall>(call: C, ask: AuthorAsk<C>) {
      thread ??= begin();
      last += 1;
      const id = last;
      const running = thread;
      return new Promise<AuthorAnswer<C> | null>((answer) => {
        waiting.set(id, answer as (answer: unknown) => void);
        running.postMessage({ id, call, ask });
      });
    },
    hangUp: end,
  };
}
