import type { Decisions, Hash } from '../../sim/index.ts';
import { draftId } from '../../wire/draft-id.ts';
import type { Answer } from '../../wire/routes.ts';
import type { ServerLine, ServerNo } from './server-line.ts';

export type DraftInfo = Answer<'draft'>;
type Lever = Readonly<Record<string, unknown>>;

/** A stepper is pressed several times in a row: one message says it all. (chosen) */
const GATHER_MS = 250;

/** The draft of a team as this seat sees it: what the server has of it, and what was set here and is on its way. */
export class TeamDraft {
  readonly #line: ServerLine;
  readonly #attempt: string;
  readonly #seat: string;
  readonly #changed: () => void;
  readonly #refused: (no: ServerNo) => void;
  #info: DraftInfo;
  #pending = new Map<string, Lever | null>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<boolean> | null = null;

  constructor(
    parts: {
      readonly line: ServerLine;
      readonly attempt: string;
      readonly seat: string;
      readonly changed: () => void;
      readonly refused: (no: ServerNo) => void;
    },
    info: DraftInfo,
  ) {
    this.#line = parts.line;
    this.#attempt = parts.attempt;
    this.#seat = parts.seat;
    this.#changed = parts.changed;
    this.#refused = parts.refused;
    this.#info = info;
  }

  get info(): DraftInfo {
    return this.#info;
  }

  /** Levers that somebody set. */
  get levers(): Decisions {
    const levers: Record<string, Lever> = { ...this.#info.levers };
    for (const [lever, value] of this.#pending) {
      if (value === null) delete levers[lever];
      else levers[lever] = value;
    }
    return levers;
  }

  /** By lever, who set it. */
  get seats(): Readonly<Record<string, string>> {
    const seats: Record<string, string> = { ...this.#info.seats };
    for (const [lever, value] of this.#pending) {
      if (value === null) delete seats[lever];
      else seats[lever] = this.#seat;
    }
    return seats;
  }

  get pending(): Readonly<Record<string, Lever | null>> {
    return Object.fromEntries(this.#pending);
  }

  /** The id the server will give this draft once all of it has arrived. */
  get id(): Hash {
    return draftId({ turn: this.#info.turn, levers: this.levers, seats: this.seats });
  }

  /** The server's word on the draft. A later turn ends what was set for the one before. */
  take(info: DraftInfo): void {
    if (info.turn < this.#info.turn) return;
    if (info.turn > this.#info.turn) this.#pending.clear();
    this.#info = info;
    this.#changed();
  }

  /** Sets a lever, or takes it out again. */
  put(lever: string, value: Lever | null): void {
    this.#pending.set(lever, value);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), GATHER_MS);
  }

  /** Brings what was set here to the others; false where the server is not reached. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#sending) await this.#sending;
    this.#sending = this.#send();
    const reached = await this.#sending;
    this.#sending = null;
    return reached;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #send(): Promise<boolean> {
    const { turn } = this.#info;
    for (const [lever, value] of [...this.#pending]) {
      if (turn !== this.#info.turn) break;
      const came = await this.#line.post('putDraft', { attempt: this.#attempt }, { turn, lever, value });
      if (came.kind === 'silence') return false;
      // set otherwise meanwhile: that is sent next
      if (this.#pending.get(lever) === value) this.#pending.delete(lever);
      if (came.kind === 'answer') this.take(came.value);
      else this.#refused(came.no);
    }
    return true;
  }
}
