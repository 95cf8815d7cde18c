import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Act } from '../../sim/index.ts';
import { no } from '../no.ts';
import type { Ask, Ground, Told } from './protocol.ts';

const SECOND = 1000;
/** A game of twelve turns and its score take half a second on a slow machine that has just started. (chosen) */
const WALL_MS = 15 * SECOND;
/** Questions waiting for one thread: more than these would wait longer than anybody does. (chosen) */
const MOST_WAITING = 1000;

export interface PoolOptions {
  /** One for each core but the one that serves, if left out. */
  readonly threads?: number;
  /** How long one question may take before its thread is ended. */
  readonly wallMs?: number;
  /** Another program for the threads: for tests. */
  readonly program?: URL;
}
/** What a thread may ask back for. */
export interface Sources {
  readonly text: () => Promise<string>;
  readonly acts: () => Promise<readonly Act[]>;
}
type Answered<A extends Ask> = Exclude<
  A extends { kind: 'describe' }
    ? Extract<Told, { kind: 'described' | 'notValid' }>
    : A extends { kind: 'stand' }
      ? Extract<Told, { kind: 'stands' }>
      : A extends { kind: 'record' }
        ? Extract<Told, { kind: 'record' }>
        : A extends { kind: 'turns' }
          ? Extract<Told, { kind: 'turns' }>
          : Extract<Told, { kind: 'played' | 'refused' | 'staleDraft' | 'strangeNote' }>,
  never
>;

interface Waiting {
  readonly ask: Ask;
  readonly done: (told: Told) => void;
  readonly failed: (why: Error) => void;
}

/** One thread with its queue; a thread that takes too long or breaks is ended, and another begun. */
class Lane {
  readonly #program: URL;
  readonly #wallMs: number;
  readonly #queue: Waiting[] = [];
  #worker: Worker | null = null;
  #now: { readonly waiting: Waiting; readonly timer: NodeJS.Timeout } | null = null;

  constructor(program: URL, wallMs: number) {
    this.#program = program;
    this.#wallMs = wallMs;
  }

  get waiting(): number {
    return this.#queue.length + (this.#now ? 1 : 0);
  }

  ask(ask: Ask): Promise<Told> {
    if (this.#queue.length >= MOST_WAITING) return Promise.reject(no('server.busy'));
    return new Promise((done, failed) => {
      this.#queue.push({ ask, done, failed });
      this.#next();
    });
  }

  async end(): Promise<void> {
    for (const { failed } of this.#queue.splice(0)) failed(no('server.stopping'));
    this.#settle(({ failed }) => failed(no('server.stopping')));
    await this.#worker?.terminate();
    this.#worker = null;
  }

  #next(): void {
    if (this.#now) return;
    const waiting = this.#queue.shift();
    if (!waiting) return;
    const timer = setTimeout(() => this.#break(no('engine.tooSlow')), this.#wallMs);
    this.#now = { waiting, timer };
    this.#worker ??= this.#begin();
    this.#worker.postMessage(waiting.ask);
  }

  #begin(): Worker {
    const worker = new Worker(this.#program);
    worker.unref();
    worker.on('message', (told: Told) => {
      if (worker !== this.#worker) return;
      this.#settle(({ done }) => done(told));
      this.#next();
    });
    const broke = (why: Error) => {
      if (worker === this.#worker) this.#break(no('engine.failed', {}, why));
    };
    worker.on('error', broke);
    worker.on('exit', (code) => broke(new Error(`a thread ended with ${code}`)));
    return worker;
  }

  /** Only the question under way is lost; those behind it get a new thread. */
  #break(why: Error): void {
    const worker = this.#worker;
    this.#worker = null;
    void worker?.terminate();
    this.#settle(({ failed }) => failed(why));
    this.#next();
  }

  #settle(tell: (waiting: Waiting) => void): void {
    const now = this.#now;
    this.#now = null;
    if (!now) return;
    clearTimeout(now.timer);
    tell(now.waiting);
  }
}

/** Threads that replay. A game always goes to the same one, which has it ready. */
export class ReplayPool {
  readonly #lanes: readonly Lane[];

  constructor({ threads, wallMs = WALL_MS, program = ownProgram() }: PoolOptions = {}) {
    const count = threads ?? Math.max(1, availableParallelism() - 1);
    this.#lanes = Array.from({ length: count }, () => new Lane(program, wallMs));
  }

  /** Questions that wait or are being answered. */
  get waiting(): number {
    return this.#lanes.reduce((sum, { waiting }) => sum + waiting, 0);
  }

  /**
   * @param key      of the game: the same key goes to the same thread
   * @param sources  where scenario and log come from, if the thread has not got them
   * @throws         Refused engine.tooSlow, engine.failed, server.busy, server.stopping
   */
  async ask<A extends Ask>(key: string, ask: A, sources: Sources): Promise<Answered<A>> {
    const lane = this.#lanes[Number.parseInt(key.slice(0, 8), 16) % this.#lanes.length] ?? this.#lanes[0]!;
    let told = await lane.ask(ask);
    if (told.kind === 'needs' && 'at' in ask) {
      const at: Ground = {
        ...ask.at,
        ...(told.text ? { text: await sources.text() } : {}),
        ...(told.acts ? { acts: await sources.acts() } : {}),
      };
      told = await lane.ask({ ...ask, at });
      // between the two questions others may have pushed the scenario out
      if (told.kind === 'needs') {
        told = await lane.ask({ ...ask, at: { ...at, text: await sources.text(), acts: await sources.acts() } });
      }
    }
    if (told.kind === 'fault') throw no('engine.failed', {}, new Error(`${told.code}: ${told.message}`));
    return told as Answered<A>;
  }

  async end(): Promise<void> {
    await Promise.all(this.#lanes.map((lane) => lane.end()));
  }
}

/** Beside this file; in a bundle for machines whose Node reads no TypeScript, the file made of it. */
function ownProgram(): URL {
  const program = new URL('./thread.ts', import.meta.url);
  return import.meta.url.endsWith('.ts') ? program : new URL(program.href.replace(/\.ts$/, '.mjs'));
}
