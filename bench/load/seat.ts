import { randomBytes } from 'node:crypto';
import type { ClientRequest } from 'node:http';
import { request } from 'node:http';
import type { Act } from '../../src/sim/index.ts';
import type { Answer } from '../../src/wire/routes.ts';
import { ask, get } from './ask.ts';

/** One act that was answered. */
export interface Sample {
  readonly milliseconds: number;
  /** Why it counts as an error; null for a 200. */
  readonly wrong: string | null;
}
const newId = () => randomBytes(16).toString('hex');

/** A student who has joined: posts the acts of games that were worked out beforehand, and watches the stream. */
export class LoadSeat {
  readonly #address: string;
  readonly #games: (number: number) => readonly Act[];
  #event = '';
  #link = '';
  #attempt = '';
  #number = 0;
  #acts: readonly Act[] = [];
  #seq = 0;
  #stream: ClientRequest | null = null;

  /** @param games  the acts of this seat's game, by number of the attempt */
  constructor(address: string, games: (number: number) => readonly Act[]) {
    this.#address = address;
    this.#games = games;
  }

  async join(code: string, event: string, nickname: string): Promise<void> {
    this.#event = event;
    const body = { code, nickname, team: 'new' };
    const { link } = await get<Answer<'join'>>(`${this.#address}/join`, { method: 'POST', body });
    this.#link = link;
    await this.#post(`/events/${event}/enter`, { nonce: newId() });
    await this.#begin();
    this.#watch();
  }

  /** The next act of its game. A game that is over is followed by the next one, which is not counted. */
  async act(): Promise<Sample> {
    if (this.#seq === this.#acts.length) await this.#begin();
    const address = `${this.#address}/attempts/${this.#attempt}/acts/${this.#seq}`;
    const body = { act: this.#acts[this.#seq], thoughtMs: 14_000 };
    try {
      const { status, text, milliseconds } = await ask(address, { method: 'POST', body, link: this.#link });
      if (status !== 200) return { milliseconds, wrong: `${status} ${text.slice(0, 160)}` };
      if (!text.startsWith(`{"seq":${this.#seq},`)) return { milliseconds, wrong: 'an answer to something else' };
      this.#seq++;
      return { milliseconds, wrong: null };
    } catch (error) {
      return { milliseconds: 0, wrong: (error as Error).message };
    }
  }

  /** Whether the next act closes a turn. */
  get confirms(): boolean {
    return this.#acts[this.#seq]?.kind === 'close';
  }

  leave(): void {
    this.#stream?.destroy();
  }

  async #begin(): Promise<void> {
    this.#attempt = newId();
    await this.#post(`/events/${this.#event}/attempts`, { id: this.#attempt });
    this.#number++;
    this.#acts = this.#games(this.#number);
    this.#seq = 0;
  }

  async #post(path: string, body: unknown): Promise<void> {
    await get(this.#address + path, { method: 'POST', body, link: this.#link });
  }

  /** As every page does; what comes is read and thrown away. */
  #watch(): void {
    const headers = { authorization: `Bearer ${this.#link}` };
    const address = `${this.#address}/events/${this.#event}/stream`;
    this.#stream = request(address, { headers, agent: false }, (reply) => reply.on('error', () => {}).resume());
    this.#stream.on('error', () => {});
    this.#stream.end();
  }
}
