import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { plainSigns } from '../../wire/text.ts';
import { boardFor } from '../game/board.ts';
import { compareGames } from '../game/compare.ts';
import { endEvent, goOn } from '../game/end-event.ts';
import { eventAnswer } from '../game/event-info.ts';
import { gridOf } from '../game/grid.ts';
import { holdEvent } from '../game/hold-event.ts';
import { publishedOf } from '../game/published.ts';
import { openGames, settleGame } from '../game/settle.ts';
import { similarGames } from '../game/similar-games.ts';
import { isTold } from '../game/standing.ts';
import { withoutHoles } from '../game/without-holes.ts';
import type { House } from '../house.ts';
import { no } from '../no.ts';
import type { Event } from '../store/events.ts';
import { byOf } from './by.ts';
import type { Some } from './handler.ts';
import { ANSWERED, Spelt } from './handler.ts';
import { openStream } from './stream.ts';

async function answerTo(house: House, event: Event) {
  await house.hub.stir(event.id, { what: 'event' }, { what: 'board' });
  return eventAnswer(house, event);
}

type Holding = 'newEvent' | 'times' | 'pause' | 'deadline' | 'force' | 'freeze' | 'closeEvent';
/** What an instructor does with an event. */
export const holding: Some<Holding> = {
  async newEvent({ house, scope, body }) {
    return answerTo(house, await holdEvent(house, scope.class.id, body));
  },

  async times(ask) {
    const { house, scope, body } = ask;
    if (scope.event.closedAt !== null) throw no('event.closed');
    const { reason: _, ...times } = body;
    const { opensAt, closesAt, freezesAt } = { ...scope.event, ...withoutHoles(times) };
    if (closesAt !== null && closesAt <= opensAt) throw no('event.notHoldable', { where: 'body.closesAt' });
    if (freezesAt !== null && (freezesAt < opensAt || freezesAt > (closesAt ?? freezesAt))) {
      throw no('event.notHoldable', { where: 'body.freezesAt' });
    }
    return answerTo(
      house,
      await house.store.events.change(scope.event.id, { opensAt, closesAt, freezesAt }, byOf(ask)),
    );
  },

  async pause(ask) {
    const { house, scope, body, now } = ask;
    const { event } = scope;
    if (event.closedAt !== null) throw no('event.closed');
    if (!body.paused) return answerTo(house, await goOn(house, event, byOf(ask)));
    if (event.pausedAt !== null) return eventAnswer(house, event);
    return answerTo(house, await house.store.events.change(event.id, { pausedAt: now }, byOf(ask)));
  },

  async deadline(ask) {
    const { house, scope, body } = ask;
    if (scope.event.closedAt !== null) throw no('event.closed');
    await house.store.deadlines.set(scope.event.id, body.turn, body.at, byOf(ask));
    return answerTo(house, scope.event);
  },

  async force(ask) {
    const { house, scope, body } = ask;
    const { event } = scope;
    if (event.closedAt !== null) throw no('event.closed');
    const missing = body.missing ?? event.missing;
    if (missing === 'wait') throw no('event.noRule', { where: 'body.missing' });
    const done = { class: event.class, event: event.id, deed: 'event.force', about: event.id };
    await house.store.audit.note({ ...done, details: { missing, teams: body.teams ?? null } }, byOf(ask));
    let closed = 0;
    for (const game of await openGames(house, event)) {
      if (body.teams && !body.teams.includes(game.attempt.team)) continue;
      closed += await settleGame(house, game, { turn: null, missing });
    }
    return { closed };
  },

  async freeze(ask) {
    const { house, scope } = ask;
    await house.store.boards.freeze(scope.event.id, byOf(ask));
    return answerTo(house, (await house.store.events.get(scope.event.id))!);
  },

  async closeEvent(ask) {
    return eventAnswer(ask.house, await endEvent(ask.house, ask.scope.event, byOf(ask)));
  },
};

/** What there is to look at. */
export const showing: Some<'event' | 'scenario' | 'grid' | 'board' | 'compare' | 'stream' | 'exportEvent' | 'similar'> =
  {
    event: ({ house, scope }) => eventAnswer(house, scope.event),

    async scenario({ house, scope }) {
      const text = await house.shelf.text(scope.event);
      const { id, legend, words } = await house.shelf.describe(text);
      const { catalogue } = await house.shelf.nameOf(scope.event);
      const rest = `"legend":${legend}}`;
      if (catalogue) return new Spelt(`{"kind":"catalogue","id":${JSON.stringify(id)},${rest}`);
      if (isTold(scope.event)) return new Spelt(`{"kind":"text","text":${JSON.stringify(text)},${rest}`);
      return new Spelt(`{"kind":"words","scenario":${words},${rest}`);
    },

    grid: ({ house, scope }) => gridOf(house, scope.event),

    board: ({ house, who, scope, query }) => boardFor(house, scope.event, viewerOf(who, scope.event), query),

    compare: ({ house, scope, query }) => compareGames(house, scope.event, query),

    async stream({ house, who, scope, reply }) {
      await openStream(house, scope.event, { viewer: viewerOf(who, scope.event), seat: who.seat?.id ?? null }, reply);
      return ANSWERED;
    },

    async similar({ house, scope }) {
      const { games, pairs } = await similarGames(house, scope.event);
      return { games, pairs: pairs.map((one) => ({ ...one, shared: [...one.shared] })) };
    },

    async exportEvent({ house, scope, reply }) {
      // the links of chains would tell of luck that is still sealed
      if (!isTold(scope.event)) throw no('event.running');
      return sendFile(house, scope.event, reply);
    },
  };

/** What is open to whoever looks on. */
export const looking: Some<'published' | 'publishedFile'> = {
  async published({ house, params, query }) {
    const event = await house.store.events.byCode(plainSigns(params.code));
    if (!event) throw no('code.unknown');
    return publishedOf(house, event, query.bracket ?? null);
  },

  async publishedFile({ house, scope, reply }) {
    if (scope.event.closedAt === null) throw no('event.running');
    return sendFile(house, scope.event, reply);
  },
};

async function sendFile(house: House, event: Event, reply: FastifyReply): Promise<typeof ANSWERED> {
  const lines = house.store.exportEvent(event.id);
  const name = `rapport-event-${event.code}.jsonl`;
  reply.header('content-disposition', `attachment; filename="${name}"`).type('application/x-ndjson; charset=utf-8');
  await reply.send(Readable.from(spelled(lines)));
  return ANSWERED;
}

async function* spelled(lines: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const line of lines) yield `${JSON.stringify(line)}\n`;
}

/** An instructor sees with a class's eyes, whoever else the browser is. */
function viewerOf(
  { seat, desk }: { seat: { team: string; class: string } | null; desk: unknown },
  event: Event,
): string | null {
  const own = seat?.class === event.class ? seat.team : null;
  if (own === null) return null;
  return isDeskOf(desk, event) ? null : own;
}

function isDeskOf(desk: unknown, event: Event): boolean {
  const one = desk as { role: string; class?: { id: string } } | null;
  return one !== null && (one.role === 'owner' || one.class?.id === event.class);
}
