import type { Seats } from '../store/seats.ts';

/** How exact "last seen" is. (chosen) */
const SEEN_MS = 10_000;
/** Seats that are remembered; then all are noted anew. (chosen) */
const MOST = 10_000;

/**
 * When seats were last seen. Noted in one go every some seconds and not with each request: a class that thinks would
 * otherwise write as often as it plays.
 */
export class Attendance {
  readonly #seats: Pick<Seats, 'seen'>;
  readonly #failed: (error: unknown) => void;
  readonly #noted = new Map<string, number>();
  readonly #timer: NodeJS.Timeout;
  #fresh = new Map<string, number>();

  constructor(seats: Pick<Seats, 'seen'>, failed: (error: unknown) => void) {
    this.#seats = seats;
    this.#failed = failed;
    this.#timer = setInterval(() => void this.keep(), SEEN_MS / 2);
    this.#timer.unref();
  }

  note(seat: string, now: number): void {
    if (now - (this.#noted.get(seat) ?? 0) < SEEN_MS) return;
    if (this.#noted.size > MOST) this.#noted.clear();
    this.#noted.set(seat, now);
    this.#fresh.set(seat, now);
  }

  /** Writes down who came since the last time. Never throws: that somebody was here is not worth a request. */
  async keep(): Promise<void> {
    const fresh = this.#fresh;
    this.#fresh = new Map();
    await this.#seats.seen(fresh).catch(this.#failed);
  }

  async end(): Promise<void> {
    clearInterval(this.#timer);
    await this.keep();
  }
}
