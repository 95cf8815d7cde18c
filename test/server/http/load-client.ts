import { canonical } from '../../../src/math/canonical.ts';
import type { Store } from '../../../src/server/store/store.ts';
import type { Act } from '../../../src/sim/index.ts';
import type { Answer } from '../../../src/wire/routes.ts';
import type { TestHouse } from './house.ts';
import { joined, newId, openClass, standing, viewOf } from './house.ts';

/** What a client was told had been kept. */
interface Kept {
  readonly attempt: string;
  readonly seq: number;
  readonly receipt: number;
  readonly act: Act;
}

/** A server that answers, and says no: no client should ever meet that. */
class Wrong extends Error {}

/** Plays game after game; what got no answer is sent again, as a page's outbox does. */
export class LoadClient {
  readonly #link: string;
  readonly #event: string;
  readonly kept: Kept[] = [];
  /** Games played to their end. */
  over = 0;
  #attempt: string | null = null;
  #waiting: { readonly seq: number; readonly act: Act } | null = null;

  constructor(link: string, event: string) {
    this.#link = link;
    this.#event = event;
  }

  /**
   * Plays until the server is gone, or has too much on its hands, or is told to stop.
   *
   * @throws  Wrong for any other answer than 200
   */
  async playAt(server: string, goesOn: () => boolean = () => true): Promise<void> {
    const ask = async <T>(path: string, body: unknown): Promise<T> => {
      const headers = { authorization: `Bearer ${this.#link}`, 'content-type': 'application/json' };
      const reply = await fetch(server + path, { headers, method: 'POST', body: JSON.stringify(body) });
      if (reply.status >= 500) throw new Error(`${path}: ${reply.status}`);
      if (!reply.ok) throw new Wrong(`${path}: ${reply.status} ${await reply.text()}`);
      return (await reply.json()) as T;
    };
    try {
      while (goesOn()) {
        this.#attempt ??= newId();
        // asked again with the same id it is the same attempt, where it stands now
        const stood = await ask<Answer<'begin'>>(`/events/${this.#event}/attempts`, { id: this.#attempt });
        if (!(await this.#playOn(stood, ask, goesOn))) continue;
        this.#attempt = null;
        this.over += 1;
      }
    } catch (error) {
      if (error instanceof Wrong) throw error;
    }
  }

  /** @returns  whether the game is over */
  async #playOn(
    stood: Answer<'begin'>,
    ask: <T>(path: string, body: unknown) => Promise<T>,
    goesOn: () => boolean,
  ): Promise<boolean> {
    let view = viewOf(stood);
    let seq = this.#waiting?.seq ?? stood.attempt.next;
    while (!view.over || this.#waiting) {
      if (!goesOn()) return false;
      const act: Act = this.#waiting?.act ?? standing(view);
      this.#waiting = { seq, act };
      const answer = await ask<Answer<'act'>>(`/attempts/${this.#attempt}/acts/${seq}`, { act });
      this.#waiting = null;
      this.kept.push({ attempt: this.#attempt!, seq, receipt: answer.receipt, act });
      view = viewOf(answer);
      seq++;
    }
    return true;
  }
}

export const keptOf = (clients: readonly LoadClient[]): readonly Kept[] => clients.flatMap(({ kept }) => kept);

/** Clients that have joined an event whose luck is sealed and everybody's own. */
export async function seatClients(house: TestHouse, count: number) {
  // another process has a clock of its own, and that one is right
  const { event, teacher } = await openClass(house, { quota: 100, luck: 'own', cover: 'sealed', opensAt: 0 });
  const clients: LoadClient[] = [];
  for (let k = 0; k < count; k++) {
    const { student, link } = await joined(house, event.code, `c${k}`);
    await student.get('enter', { event: event.id }, { nonce: newId() });
    clients.push(new LoadClient(link, event.id));
  }
  return { event, teacher, clients };
}

/** What was acknowledged and is not in the log as it was told, or is there twice. */
export async function lostOrDoubled(store: Store, told: readonly Kept[]): Promise<readonly Kept[]> {
  const wrong: Kept[] = [];
  for (const attempt of new Set(told.map((one) => one.attempt))) {
    const kept = told.filter((one) => one.attempt === attempt);
    const log = await store.acts.log(attempt);
    const whole = log.every(({ seq }, k) => seq === k);
    const stands = ({ seq, receipt, act }: Kept) =>
      log[seq]?.receipt === receipt && canonical(log[seq].act) === canonical(act);
    wrong.push(...kept.filter((one) => !whole || !stands(one)));
  }
  return wrong;
}
