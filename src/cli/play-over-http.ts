import { randomBytes } from 'node:crypto';
import { steer } from '../balance/steer.ts';
import type { MakePlayer } from '../players/player.ts';
import type { Refusal, Scenario, Score, View } from '../sim/index.ts';
import { revive } from '../wire/codec.ts';
import type { Answer, ParamName, RouteName } from '../wire/routes.ts';
import { addressOf, ROUTES } from '../wire/routes.ts';
import { plainSigns } from '../wire/text.ts';
import { notOk, usage } from './complaint.ts';

export interface PlayedOver {
  readonly attempt: string;
  readonly number: number;
  readonly turns: number;
  readonly score: Score | null;
}
export interface OverHttp {
  readonly server: string;
  readonly code: string;
  readonly nickname: string;
  readonly player: MakePlayer;
  readonly attempts: number;
  /** The scenario that is meant. */
  readonly scenario: Pick<Scenario, 'id' | 'encounters'>;
}

/** A seat at a server, with the link it was given. */
class SeatThere {
  readonly #server: string;
  #link: string | null = null;

  constructor(server: string) {
    if (!/^https?:$/.test(URL.canParse(server) ? new URL(server).protocol : '')) {
      throw usage('server.address', { address: server });
    }
    this.#server = server;
  }

  sit(link: string): void {
    this.#link = link;
  }

  /** @throws Complaint for every answer that is no, and where nothing answers */
  async ask<N extends RouteName>(name: N, params: Params = {}, body?: unknown): Promise<Answer<N>> {
    const said = await this.send(name, params, body);
    if (said.ok) return said.value;
    const { code, message, todo } = said.error;
    throw notOk('event.refused', { code, message, todo });
  }

  async send<N extends RouteName>(name: N, params: Params, body: unknown): Promise<Said<N>> {
    const address = addressOf(name, params);
    const reply = await fetch(new URL(address, this.#server), {
      method: ROUTES[name].method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.#link === null ? {} : { authorization: `Bearer ${this.#link}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((error: Error & { cause?: { code?: string } }) => {
      throw notOk('server.notReached', { address: this.#server, reason: error.cause?.code ?? error.message });
    });
    const said = (await reply.json().catch(() => null)) as unknown;
    if (reply.ok) return { ok: true, value: said as Answer<N> };
    const { error } = (said ?? {}) as { error?: No };
    return { ok: false, error: error ?? { code: `${reply.status}`, message: reply.statusText, todo: address } };
  }
}
type Params = Readonly<Partial<Record<ParamName, string | number>>>;
type No = {
  readonly code: string;
  readonly message: string;
  readonly todo: string;
  readonly refusals?: readonly Refusal[];
};
type Said<N extends RouteName> =
  | { readonly ok: true; readonly value: Answer<N> }
  | { readonly ok: false; readonly error: No };

/**
 * Joins an event by its code and plays attempts to their end, seeing nothing but Views. An act that is refused is
 * followed by whatever the player does then.
 *
 * @throws  Complaint
 */
export async function playOverHttp({
  server,
  code,
  nickname,
  player,
  attempts,
  scenario,
}: OverHttp): Promise<readonly PlayedOver[]> {
  const there = new SeatThere(server);
  const { event } = await there.ask('code', { code: plainSigns(code) });
  const joined = await there.ask('join', {}, { code: plainSigns(code), nickname, team: 'new' });
  there.sit(joined.link);
  if (!event) throw notOk('code.unknown', { code, what: 'event' });
  const about = await there.ask('event', { event: event.id });
  const { id } = about.event.scenario;
  if (id !== scenario.id) throw usage('server.otherScenario', { code, id, asked: scenario.id });
  await there.ask('enter', { event: event.id }, { nonce: randomBytes(16).toString('hex') });
  const played: PlayedOver[] = [];
  for (let k = 0; k < attempts; k++) {
    const attempt = randomBytes(16).toString('hex');
    const begun = await there.ask('begin', { event: event.id }, { id: attempt });
    played.push({ ...(await playOne(there, begun, player, scenario)), attempt, number: begun.attempt.number });
  }
  return played;
}

async function playOne(
  there: SeatThere,
  begun: Answer<'begin'>,
  make: MakePlayer,
  { encounters }: OverHttp['scenario'],
) {
  const attempt = begun.attempt.id;
  const player = steer(make, attempt, encounters);
  let view = viewOf(begun.view);
  let score: Score | null = begun.attempt.score;
  for (let seq = begun.attempt.next; !view.over; ) {
    const said = await there.send('act', { attempt, seq }, { act: player.next(view) });
    const refusal = said.ok ? null : said.error.refusals?.[0];
    if (refusal === undefined) {
      const { code, message, todo } = (said as Extract<typeof said, { ok: false }>).error;
      throw notOk('event.refused', { code, message, todo });
    }
    player.told(refusal);
    if (!said.ok) continue;
    view = viewOf(said.value.view);
    score = said.value.score;
    seq++;
  }
  return { turns: view.of, score };
}

const viewOf = (travelled: unknown): View => revive(travelled) as View;
