import type { Answer, Query } from '../../wire/routes.ts';
import type { House } from '../house.ts';
import type { Once } from '../hub.ts';
import { newOnce } from '../hub.ts';
import { no } from '../no.ts';
import type { BoardRow } from '../store/boards.ts';
import type { Event } from '../store/events.ts';

type Board = Answer<'board'>;
/** First places that are shown, and neighbours on each side. (chosen) */
const TOP = 20;
const REACH = 3;

/** Whose eyes a board is for: an instructor's (null), or those of a team. */
export type Viewer = string | null;

/**
 * The board as a viewer may see it: frozen from the freeze on, and as far as the event shows it.
 *
 * @param once  the first places are the same for all who look at once
 */
export async function boardFor(
  house: House,
  event: Event,
  viewer: Viewer,
  asked: Query<'board'>,
  once: Once = newOnce(),
): Promise<Board> {
  const bracket = asked.bracket ?? null;
  if (bracket !== null && !event.brackets.includes(bracket)) throw no('entry.noBracket', { where: 'query.bracket' });
  const team = viewer ?? asked.team ?? null;
  const hidden = viewer !== null && event.visibility === 'neighbours';
  const live = viewer === null && asked.which === 'live';
  const read = async (top: number, around: object) => {
    const wanted = { bracket, top, ...around };
    const frozen = live ? null : await house.store.boards.frozen(event.id, wanted);
    return { isFrozen: frozen !== null, ...(frozen ?? (await house.store.boards.live(event.id, wanted))) };
  };
  const most = hidden ? 0 : (asked.top ?? TOP);
  const { top, isFrozen } = await once(`top ${most} ${live} ${bracket}`, () => read(most, {}));
  const { around } = team === null ? { around: [] } : await read(0, { around: { team, reach: REACH } });
  const names = viewer === null || event.visibility !== 'anonymous';
  const show = (row: BoardRow) => shown(row, team, names);
  return { frozenAt: isFrozen ? event.frozenAt : null, top: top.map(show), around: around.map(show) };
}

function shown(row: BoardRow, own: string | null, names: boolean): Board['top'][number] {
  const { place, bracket, score, value, receipt, attempts } = row;
  const isOwn = row.team === own;
  const named = names || isOwn ? { team: row.team, teamNumber: row.teamNumber, name: row.name } : NOBODY;
  return { place, bracket, score, value, receipt, attempts, own: isOwn, ...named };
}
const NOBODY = { team: null, teamNumber: null, name: null };
