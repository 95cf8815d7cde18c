import type { StreamMessage, StreamName } from '../wire/stream.ts';
import type { Signals } from './store/signals.ts';

/** What may have changed in an event, and for whom it matters. */
export type Stir =
  | { readonly what: 'event' | 'board' | 'grid' }
  | { readonly what: 'attempt'; readonly team: string; readonly attempt: string; readonly next: number }
  | { readonly what: 'draft'; readonly team: string; readonly attempt: string }
  | { readonly what: 'team'; readonly team: string };

/** Somebody who watches an event. */
export interface Watcher {
  readonly event: string;
  /** Own team; null for an instructor. */
  readonly team: string | null;
  /**
   * Works out what is asked for as this watcher may see it, and sends it. Never throws.
   *
   * @param once  works out what all who watch are shown alike: the first who asks does it for the others
   */
  show(name: 'event' | 'board' | 'grid', once: Once): Promise<void>;
  draft(attempt: string): Promise<void>;
  send(message: StreamMessage): void;
  end(): void;
}

/** The same piece of work, by its name, is done once and its outcome handed to all. */
export type Once = <T>(name: string, work: () => Promise<T>) => Promise<T>;

export function newOnce(): Once {
  const done = new Map<string, Promise<unknown>>();
  return <T>(name: string, work: () => Promise<T>) => {
    const known = (done.get(name) as Promise<T> | undefined) ?? work();
    done.set(name, known);
    return known;
  };
}

/** What is told at most so often, because many things change it. (chosen) */
const PACE_MS = 1000;
/** Of the time, telling takes a quarter at most: with five hundred teams on a board a look at it is work. (chosen) */
const REST = 3;

/**
 * Who watches which event in this process. Words about changes come from whichever process made them; boards and grids
 * are worked out at most once a second for each event, however much happens.
 */
export class Hub {
  readonly #watchers = new Map<string, Set<Watcher>>();
  readonly #dirty = new Map<string, Set<'event' | 'board' | 'grid'>>();
  readonly #signals: Signals;
  readonly #stop: () => void;
  readonly #timer: NodeJS.Timeout;
  #showing = false;
  #restsUntil = 0;

  constructor(signals: Signals) {
    this.#signals = signals;
    this.#stop = signals.listen((word) => this.#hear(word));
    this.#timer = setInterval(() => void this.#showAll(), PACE_MS);
    this.#timer.unref();
  }

  get watching(): number {
    let count = 0;
    for (const some of this.#watchers.values()) count += some.size;
    return count;
  }

  /** Tells every process. */
  async stir(event: string, ...stirs: readonly Stir[]): Promise<void> {
    for (const stir of stirs) await this.#signals.send(JSON.stringify({ event, stir }));
  }

  /** @returns  how to stop watching */
  watch(watcher: Watcher): () => void {
    const all = this.#watchers.get(watcher.event) ?? new Set();
    this.#watchers.set(watcher.event, all);
    all.add(watcher);
    return () => {
      all.delete(watcher);
      if (all.size === 0) this.#watchers.delete(watcher.event);
    };
  }

  end(): void {
    this.#stop();
    clearInterval(this.#timer);
    for (const watcher of this.#all()) {
      watcher.send({ name: 'bye', data: {} });
      watcher.end();
    }
    this.#watchers.clear();
  }

  #all(): Watcher[] {
    return [...this.#watchers.values()].flatMap((some) => [...some]);
  }

  #hear(word: string): void {
    if (word === '') {
      // the line was broken: anything may have changed
      for (const event of this.#watchers.keys())
        for (const what of ['event', 'board', 'grid'] as const) this.#soil(event, what);
      return;
    }
    const { event, stir } = JSON.parse(word) as { event: string; stir: Stir };
    if (!this.#watchers.has(event)) return;
    if ('team' in stir) this.#tellTeam(event, stir);
    else this.#soil(event, stir.what);
  }

  #soil(event: string, what: 'event' | 'board' | 'grid'): void {
    const dirty = this.#dirty.get(event) ?? new Set();
    this.#dirty.set(event, dirty.add(what));
  }

  #tellTeam(event: string, stir: Extract<Stir, { team: string }>): void {
    for (const watcher of this.#watchers.get(event) ?? []) {
      if (watcher.team !== stir.team) continue;
      if (stir.what === 'attempt') watcher.send({ name: 'attempt', data: { attempt: stir.attempt, next: stir.next } });
      else if (stir.what === 'team') watcher.send({ name: 'team', data: { team: stir.team } });
      else void watcher.draft(stir.attempt);
    }
    this.#soil(event, 'grid');
  }

  async #showAll(): Promise<void> {
    if (this.#showing || performance.now() < this.#restsUntil) return;
    this.#showing = true;
    const started = performance.now();
    try {
      for (const [event, dirty] of [...this.#dirty]) {
        this.#dirty.delete(event);
        const once = newOnce();
        for (const name of dirty) for (const one of this.#watchers.get(event) ?? []) await one.show(name, once);
      }
    } finally {
      this.#showing = false;
      const ended = performance.now();
      this.#restsUntil = ended + (ended - started) * REST;
    }
  }
}

/** One message as server-sent events spell it. */
export function spellMessage({ name, data }: { readonly name: StreamName; readonly data: unknown }): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
