import type { Answer } from '../../wire/routes.ts';
import type { Parcel } from './parcel.ts';
import { postedAct } from './parcel.ts';
import type { Came, ServerLine, ServerNo } from './server-line.ts';

export type Verdict =
  | { readonly kind: 'taken'; readonly answer: Answer<'act'> }
  | { readonly kind: 'refused'; readonly no: ServerNo }
  | { readonly kind: 'shut' };
/** How it stands between here and the server. */
export type Road = 'clear' | 'sending' | 'offline';

export interface OutboxParts {
  readonly line: ServerLine;
  readonly attempt: string;
  /** A pause of the event is waited out here; where nobody can play on meanwhile, it is a no like any other. */
  readonly patient: boolean;
  readonly road: (road: Road) => void;
  /** The first has arrived; what is left is to be written down. */
  readonly taken: (parcel: Parcel) => void;
  /** The server will not have the first of these; so those behind it have no place either. None of them waits any more. */
  readonly refused: (parcels: readonly Parcel[]) => void;
}

/** Waits between tries; the last one again and again. (chosen) */
const WAITS_MS = [400, 1000, 2000, 4000, 8000];
/** Answers that say: not now. Everything else that is no is final. */
const LATER = new Set(['server.busy', 'server.stopping', 'server.failed', 'engine.tooSlow', 'request.tooMany']);

interface Waiting {
  readonly parcel: Parcel;
  readonly settle: (verdict: Verdict) => void;
}

/** Sends acts in the order they were made, each until it is answered. Sending one twice is harmless: it has its number. */
export class Outbox {
  readonly #parts: OutboxParts;
  #queue: Waiting[] = [];
  #running = false;
  #shut = false;
  #wake = () => {};

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  get parcels(): readonly Parcel[] {
    return this.#queue.map(({ parcel }) => parcel);
  }

  /** Puts an act behind the others. Whoever calls has it written down before anything can happen to it. */
  add(parcel: Parcel): Promise<Verdict> {
    if (this.#shut) return Promise.resolve({ kind: 'shut' });
    return new Promise((settle) => {
      this.#queue.push({ parcel, settle });
    });
  }

  /** Begins to send what waits. */
  start(): void {
    if (this.#running || this.#shut || this.#queue.length === 0) return;
    this.#running = true;
    void this.#run();
  }

  /** Tries now instead of at the end of a wait: the network may be back. */
  hurry(): void {
    this.#wake();
    this.start();
  }

  shut(): void {
    this.#shut = true;
    this.#wake();
    for (const { settle } of this.#queue.splice(0)) settle({ kind: 'shut' });
  }

  async #run(): Promise<void> {
    let failed = 0;
    while (!this.#shut) {
      const [first] = this.#queue;
      if (!first) break;
      this.#parts.road(failed === 0 ? 'sending' : 'offline');
      const came = await this.#send(first.parcel);
      if (this.#shut) return;
      if (came.kind === 'answer') {
        failed = 0;
        this.#queue.shift();
        this.#parts.taken(first.parcel);
        first.settle({ kind: 'taken', answer: came.value });
      } else if (came.kind === 'no' && !this.#isLater(came.no)) {
        const all = this.#queue.splice(0);
        this.#parts.refused(all.map(({ parcel }) => parcel));
        for (const { settle } of all) settle({ kind: 'refused', no: came.no });
      } else {
        failed += 1;
        this.#parts.road('offline');
        const asked = came.kind === 'no' ? came.afterMs : null;
        await this.#pause(asked ?? WAITS_MS[Math.min(failed, WAITS_MS.length) - 1]!);
      }
    }
    this.#running = false;
    if (!this.#shut) this.#parts.road('clear');
  }

  #isLater({ code }: ServerNo): boolean {
    return LATER.has(code) || (this.#parts.patient && code === 'event.paused');
  }

  /** A team's draft first, then the act that was made of it. */
  async #send(parcel: Parcel): Promise<Came<Answer<'act'>>> {
    const { seq, puts, turn } = parcel;
    const { line, attempt } = this.#parts;
    for (const [lever, value] of Object.entries(puts)) {
      const put = await line.post('putDraft', { attempt }, { turn, lever, value });
      // where the act stands already its draft is of another turn: that is for the act's own answer to say
      if (put.kind === 'silence' || (put.kind === 'no' && this.#isLater(put.no))) return put;
    }
    return line.post('act', { attempt, seq }, postedAct(parcel));
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
