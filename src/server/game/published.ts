import type { Answer } from '../../wire/routes.ts';
import type { House } from '../house.ts';
import { no } from '../no.ts';
import type { Event } from '../store/events.ts';
import { eventInfo } from './event-info.ts';

type Published = Answer<'published'>;
/** First places that anybody is shown. (chosen) */
const TOP = 50;

/**
 * An event as anybody may know it. Names that teams gave themselves stay in their class; of a closed event every game
 * on the board can be replayed.
 */
export async function publishedOf(house: House, event: Event, bracket: string | null): Promise<Published> {
  if (bracket !== null && !event.brackets.includes(bracket)) throw no('entry.noBracket', { where: 'query.bracket' });
  const { class: _, deadlines: __, ...told } = await eventInfo(house, event);
  const { turns } = await house.shelf.describe(await house.shelf.text(event));
  return { event: told, now: house.now(), turns, board: await boardOf(house, event, bracket) };
}

async function boardOf({ store }: House, event: Event, bracket: string | null): Promise<Published['board']> {
  const closed = event.closedAt !== null;
  if (event.visibility === 'neighbours' && !closed) return { frozenAt: event.frozenAt, rows: null };
  const wanted = { bracket, top: TOP };
  const frozen = await store.boards.frozen(event.id, wanted);
  const { top } = frozen ?? (await store.boards.live(event.id, wanted));
  const rows = top.map(async ({ place, team, teamNumber, bracket: own, score, receipt }) => ({
    ...{ place, bracket: own, score, receipt },
    team: event.visibility === 'full' ? teamNumber : null,
    games: closed ? await gamesOf(store, event, team) : [],
  }));
  return { frozenAt: frozen ? event.frozenAt : null, rows: await Promise.all(rows) };
}

async function gamesOf({ attempts }: House['store'], event: Event, team: string) {
  const all = await attempts.ofTeam(event.id, team);
  return all
    .filter(({ finishedAt, voidedAt }) => finishedAt !== null && voidedAt === null)
    .map(({ id, number }) => ({ id, number }));
}
