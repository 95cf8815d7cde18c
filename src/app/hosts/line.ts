import type { HostReply } from '../host.ts';
import type { Answered, Asked, Call, Response } from '../protocol.ts';
import { refuse } from '../refuse.ts';

/** A line to an engine somewhere: one question, one answer, in the order they were asked. It never rejects. */
export interface EngineLine {
  ask<C extends Call>(call: C, ask: Asked<C>): Promise<Answered<C>>;
  /** Ends the engine at the other end; questions still open are answered with `host.closed`. */
  hangUp(): void;
}

/** The part of a Worker that a line uses. */
export interface Workman {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Response>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

/** A line to the engine in a worker. A worker that breaks answers everything, then and later, with `engine.stopped`. */
export function workerLine(worker: Workman): EngineLine {
  const waiting = new Map<number, (reply: HostReply<unknown>) => void>();
  let last = 0;
  let ended: HostReply<never> | null = null;

  const end = (reply: HostReply<never>) => {
    if (ended) return;
    ended = reply;
    worker.terminate();
    for (const answer of waiting.values()) answer(reply);
    waiting.clear();
  };
  worker.onmessage = ({ data }) => {
    waiting.get(data.id)?.(data.reply);
    waiting.delete(data.id);
  };
  worker.onerror = (event) => end(refuse('engine.stopped', 'engine', { message: event.message ?? '' }));
  worker.onmessageerror = () => end(refuse('engine.stopped', 'engine', { message: 'an answer could not be read' }));

  return {
    ask<C extends Call>(call: C, ask: Asked<C>) {
      if (ended) return Promise.resolve(ended as Answered<C>);
      last += 1;
      const id = last;
      return new Promise<Answered<C>>((answer) => {
        waiting.set(id, answer as (reply: HostReply<unknown>) => void);
        worker.postMessage({ id, call, ask });
      });
    },
    hangUp: () => end(refuse('host.closed', 'engine')),
  };
}
