import { endEvent } from './game/end-event.ts';
import { settleDeadline } from './game/settle.ts';
import type { House } from './house.ts';
import type { Event } from './store/events.ts';

/** How late what is due may be. (chosen) */
const LOOK_MS = 1000;
/** A seal binds what came in so long. (chosen) */
const SEAL_MS = 60_000;
const clock = (at: number) => ({ by: 'clock', reason: '', at });

/**
 * Does what is due: deadlines, freezes, closes, seals. Every process may do so; what another has done already changes
 * nothing. While an event is paused its times stand still.
 */
export class Timekeeper {
  readonly #house: House;
  readonly #failed: (error: unknown) => void;
  readonly #sealed = new Map<string, number>();
  readonly #timer: NodeJS.Timeout;
  #working: Promise<void> | null = null;

  constructor(house: House, failed: (error: unknown) => void) {
    this.#house = house;
    this.#failed = failed;
    this.#timer = setInterval(() => void this.look(), LOOK_MS);
    this.#timer.unref();
  }

  /** One look at all events that are not closed. */
  look(): Promise<void> {
    this.#working ??= this.#lookAll()
      .catch(this.#failed)
      .finally(() => {
        this.#working = null;
      });
    return this.#working;
  }

  async end(): Promise<void> {
    clearInterval(this.#timer);
    await this.#working;
  }

  async #lookAll(): Promise<void> {
    for (const event of await this.#house.store.events.running()) {
      if (event.pausedAt === null) await this.#lookAt(event);
    }
  }

  async #lookAt(event: Event): Promise<void> {
    const { store, hub } = this.#house;
    const now = this.#house.now();
    for (const { turn, at, settledAt } of await store.deadlines.of(event.id)) {
      if (settledAt === null && at <= now) await settleDeadline(this.#house, event, turn, now);
    }
    if (event.freezesAt !== null && event.frozenAt === null && event.freezesAt <= now) {
      await store.boards.freeze(event.id, clock(now));
      await hub.stir(event.id, { what: 'event' }, { what: 'board' });
    }
    if (event.closesAt !== null && event.closesAt <= now) {
      await endEvent(this.#house, event, clock(now));
      this.#sealed.delete(event.id);
    } else if (now - (this.#sealed.get(event.id) ?? 0) >= SEAL_MS) {
      this.#sealed.set(event.id, now);
      await store.seals.set(event.id, now);
    }
  }
}
