import type { ReadonlySignal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Answer } from '../../wire/routes.ts';
import type { HostReply } from '../host.ts';
import type { EngineLine } from '../hosts/line.ts';
import { openRemoteHost } from '../hosts/open-remote-host.ts';
import type { RemoteHost } from '../hosts/remote-host.ts';
import { newId } from '../ids.ts';
import { refuse } from '../refuse.ts';
import type { Saves } from '../storage/saves.ts';
import type { ServerLine } from './server-line.ts';
import { whyNot } from './server-refusal.ts';
import { openStream } from './server-stream.ts';
import type { EventInfo } from './stand.ts';

type Board = Answer<'board'>;

/** A game of a class on the page: its host, and what the class around it is told. */
export interface ClassGame {
  readonly host: RemoteHost;
  readonly attempt: string;
  readonly event: ReadonlySignal<EventInfo>;
  readonly board: ReadonlySignal<Board | null>;
  /** Milliseconds that the server's clock is ahead of this device's. */
  readonly ahead: ReadonlySignal<number>;
  /** Counts up whenever somebody of the team came or went. */
  readonly teamMoved: ReadonlySignal<number>;
  close(): void;
}

export interface ClassGameParts {
  readonly line: ServerLine;
  readonly saves: Saves;
  readonly engine: () => EngineLine;
  readonly seat: string;
  readonly now: () => Date;
}

/**
 * Goes on with the team's game in an event, or begins one where there is none.
 *
 * @param another  begins a new attempt where the last one is finished
 * @param bracket  in which the team enters, if it has not; empty: the first
 */
export async function openClassGame(
  parts: ClassGameParts,
  id: string,
  another: boolean,
  bracket = '',
): Promise<HostReply<ClassGame>> {
  const { line, saves, engine, seat, now } = parts;
  const came = await line.get('event', { event: id });
  if (came.kind !== 'answer') return whyNot(came);
  const attempt = await findAttempt(parts, id, another, bracket);
  if (!attempt.ok) return attempt;
  const event = signal(came.value.event);
  const ahead = signal(came.value.now - now().getTime());
  const opened = await openRemoteHost({
    ...{ server: line, engine: engine(), event: event.value, attempt: attempt.value },
    ...{ saves, now, seat },
  });
  if (!opened.ok) return opened;
  const host = opened.value;
  const board = signal<Board | null>(null);
  const teamMoved = signal(0);
  const judge = () => {
    const { opensAt, closesAt, pausedAt, closedAt, cover } = event.value;
    const time = now().getTime() + ahead.value;
    const inTime = time >= opensAt && (closesAt === null || time < closesAt) && closedAt === null;
    // with open luck a pause is waited out by what has been decided; nobody decides more meanwhile
    host.allow(inTime && (pausedAt === null || (cover === 'open' && host.game.saved === 'offline')));
  };
  const stream = openStream(line, id, {
    message(message) {
      if (message.name === 'event') {
        event.value = message.data.event;
        ahead.value = message.data.now - now().getTime();
        judge();
      } else if (message.name === 'board') board.value = message.data;
      else if (message.name === 'team') teamMoved.value += 1;
      else if (message.name === 'attempt' && message.data.attempt === attempt.value) {
        host.heardOfAct(message.data.next);
      } else if (message.name === 'draft' && message.data.attempt === attempt.value) {
        host.heardOfDraft(message.data.draft);
      }
    },
    connected(up) {
      if (!up) return;
      host.hurry();
      void lookAgain();
    },
  });
  /** Messages are not kept for who was away: what could have moved is asked for. */
  async function lookAgain(): Promise<void> {
    const stands = await line.get('attempt', { attempt: attempt.ok ? attempt.value : '' });
    if (stands.kind !== 'answer') return;
    if (host.game.saved === 'saved') host.heardOfAct(stands.value.attempt.next);
    if (stands.value.draft) host.heardOfDraft(stands.value.draft);
  }
  const hurry = () => {
    stream.hurry();
    host.hurry();
  };
  const timer = setInterval(judge, 1000);
  globalThis.addEventListener?.('online', hurry);
  judge();
  return {
    ok: true,
    value: {
      ...{ host, attempt: attempt.value, event, board, ahead, teamMoved },
      close() {
        clearInterval(timer);
        globalThis.removeEventListener?.('online', hurry);
        stream.stop();
        host.close();
      },
    },
  };
}

/** The attempt that is not finished, else the last one; one is begun where there is none or another is wanted. */
async function findAttempt(
  { line, saves }: ClassGameParts,
  event: string,
  another: boolean,
  bracket: string,
): Promise<HostReply<string>> {
  const list = await line.get('attempts', { event });
  if (list.kind !== 'answer') return whyNot(list);
  const counted = list.value.attempts.filter(({ voidedAt }) => voidedAt === null);
  const found = counted.find(({ finishedAt }) => finishedAt === null) ?? (another ? undefined : counted.at(-1));
  if (found) return { ok: true, value: found.id };
  const nonce = await drawnOnce(saves, `nonce-${event}`);
  const entered = await line.post('enter', { event }, { nonce, ...(bracket === '' ? {} : { bracket }) });
  if (entered.kind === 'silence' || (entered.kind === 'no' && entered.no.code !== 'entry.other'))
    return whyNot(entered);
  // asked again after a lost answer it is the same attempt
  const key = `begin-${event}-${list.value.attempts.length}`;
  const begun = await line.post('begin', { event }, { id: await drawnOnce(saves, key) });
  if (begun.kind !== 'answer') return whyNot(begun);
  return { ok: true, value: begun.value.attempt.id };
}

async function drawnOnce(saves: Saves, key: string): Promise<string> {
  const known = await saves.get(key).catch(() => null);
  if (typeof known === 'string' && /^[0-9a-f]{32}$/.test(known)) return known;
  const drawn = newId();
  await saves.put(key, drawn).catch(() => {});
  return drawn;
}

/** Of a game that is played in the page, nothing is replayed there yet. */
export const notYet = (where: string) => refuse('event.running', where);
