import type { Answer, Query } from '../../wire/routes.ts';
import type { House } from '../house.ts';
import { no } from '../no.ts';
import type { BoardRow } from '../store/boards.ts';
import type { Event } from '../store/events.ts';

type Board = Answer<'board'>;
/** First places that are shown, and neighbours on each side. (chosen) */
const TOP = 20;
const REACH = 3;

/** Whose eyes a board is for: an instructor's (null), or those of a team. */
export type Viewer = string | null;

/** The board as a viewer may see it: frozen from the freeze on, and as far as the event shows it. */
export async function boardFor(house: House, event: Event, viewer: Viewer, asked: Query<'board'>): Promise<Board> {
  const bracket = asked.bracket ?? null;
  if (bracket !== null && !event.brackets.includes(bracket)) throw no('entry.noBracket', { where: 'query.bracket' });
  const team = viewer ?? asked.team ?? null;
  const hidden = viewer !== null && event.visibility === 'neighbours';
  const around = team === null ? {} : { around: { team, reach: REACH } };
  const wanted = { bracket, top: hidden ? 0 : (asked.top ?? TOP), ...around };
  const live = viewer === null && asked.which === 'live';
  const frozen = live ? null : await house.store.boards.frozen(event.id, wanted);
  const board = frozen ?? (await house.store.boards.live(event.id, wanted));
  const names = viewer === null || event.visibility !== 'anonymous';
  const show = (row: BoardRow) => shown(row, team, names);
  return { frozenAt: frozen ? event.frozenAt : null, top: board.top.map(show), around: board.around.map(show) };
}

function shown(row: BoardRow, own: string | null, names: boolean): Board['top'][number] {
  const { place, bracket, score, value, receipt, attempts } = row;
  const isOwn = row.team === own;
  const named = names || isOwn ? { team: row.team, teamNumber: row.teamNumber, name: row.name } : NOBODY;
  return { place, bracket, score, value, receipt, attempts, own: isOwn, ...named };
}
const NOBODY = { team: null, teamNumber: null, name: null };
