import type { FastifyReply } from 'fastify';
import type { StreamMessage } from '../../wire/stream.ts';
import { boardFor } from '../game/board.ts';
import { draftOf } from '../game/draft.ts';
import { eventAnswer } from '../game/event-info.ts';
import { gridOf } from '../game/grid.ts';
import { standsAt } from '../game/ground.ts';
import type { House } from '../house.ts';
import type { Once } from '../hub.ts';
import { newOnce, spellMessage } from '../hub.ts';
import { no } from '../no.ts';
import type { Event } from '../store/events.ts';

/** A line of comment now and then keeps proxies and sockets from thinking that nobody is there. (chosen) */
const BEAT_MS = 15_000;
/** Who does not read is let go before what waits for them fills the memory. (chosen) */
const MOST_UNREAD = 1024 * 1024;
/** Streams of one seat: a page in each of some windows. (chosen) */
const MOST_OF_A_SEAT = 6;
const MOST_STREAMS = 20_000;
const open = new Map<string, number>();

/** Opens the stream of an event and leaves it open until the client goes or the server stops. */
export async function openStream(
  house: House,
  event: Event,
  { viewer, seat }: { readonly viewer: string | null; readonly seat: string | null },
  reply: FastifyReply,
): Promise<void> {
  if (house.hub.watching >= MOST_STREAMS) throw no('server.busy', { retryAfter: 30 });
  if (seat !== null && (open.get(seat) ?? 0) >= MOST_OF_A_SEAT) throw no('request.tooMany', { retryAfter: 30 });
  const headers = { ...reply.getHeaders(), 'content-type': 'text/event-stream; charset=utf-8' };
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, { ...headers, 'cache-control': 'no-store', 'x-accel-buffering': 'no' } as Record<string, string>);
  const write = (text: string) => {
    if (raw.destroyed) return;
    if (raw.writableLength > MOST_UNREAD) raw.destroy();
    else raw.write(text);
  };
  const send = (message: StreamMessage) => write(spellMessage(message));
  const known = (once: Once) => once('known', async () => (await house.store.events.get(event.id)) ?? event);
  const watcher = {
    event: event.id,
    team: viewer,
    send,
    end: () => raw.end(),
    async show(name: 'event' | 'board' | 'grid', once: Once) {
      try {
        if (name === 'event') {
          write(
            await once(name, async () => spellMessage({ name, data: await eventAnswer(house, await known(once)) })),
          );
        } else if (name === 'board') {
          send({ name, data: await boardFor(house, await known(once), viewer, {}, once) });
        } else if (viewer === null)
          write(await once(name, async () => spellMessage({ name, data: await gridOf(house, event) })));
      } catch {
        // what cannot be shown now is asked for again by who comes back
        raw.destroy();
      }
    },
    async draft(attempt: string) {
      try {
        const found = await house.store.attempts.get(attempt);
        if (!found) return;
        const game = { attempt: found, event };
        const stands = await standsAt(house, game, await house.store.acts.at(attempt, 'last'));
        if (!stands.over) send({ name: 'draft', data: { attempt, draft: await draftOf(house, game, stands.turn) } });
      } catch {
        raw.destroy();
      }
    },
  };
  const stop = house.hub.watch(watcher);
  const beat = setInterval(() => write(': here\n\n'), BEAT_MS);
  beat.unref();
  if (seat !== null) open.set(seat, (open.get(seat) ?? 0) + 1);
  raw.once('close', () => {
    stop();
    clearInterval(beat);
    if (seat === null) return;
    const left = (open.get(seat) ?? 1) - 1;
    if (left > 0) open.set(seat, left);
    else open.delete(seat);
  });
  const once = newOnce();
  await watcher.show('event', once);
  await watcher.show(viewer === null ? 'grid' : 'board', once);
  if (viewer === null) await watcher.show('board', once);
}
