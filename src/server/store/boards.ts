import type { ExpressionBuilder, SqlBool } from 'kysely';
import { sql } from 'kysely';
import type { By } from './audit.ts';
import { auditStep } from './audit.ts';
import type { Database } from './database.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

export interface BoardRow {
  /** From 1; within the bracket where one is asked for. No two teams share one. */
  readonly place: number;
  readonly team: string;
  readonly teamNumber: number;
  readonly name: string | null;
  readonly bracket: string;
  readonly score: number;
  readonly value: number;
  readonly receipt: number;
  /** How many attempts are behind it. */
  readonly attempts: number;
}

export interface Board {
  readonly top: readonly BoardRow[];
  /** The team asked for with those before and behind it, by place; empty when it is not on the board. */
  readonly around: readonly BoardRow[];
}

export interface Boards {
  /**
   * @param bracket  null: all of them
   * @param top      how many from the first place on
   * @param around   a team, and how many before and behind it
   */
  live(event: string, asked: Asked): Promise<Board>;
  /** The board as it was frozen, whatever came since; null when it was not. */
  frozen(event: string, asked: Asked): Promise<Board | null>;
  /** Writes the live board down, once and for good. Again changes nothing. */
  freeze(event: string, by: By): Promise<void>;
}

interface Asked {
  readonly bracket: string | null;
  readonly top: number;
  readonly around?: { readonly team: string; readonly reach: number };
}

export function boardsIn(database: Database): Boards {
  const { query } = database;
  return {
    async live(event, { bracket, top, around }) {
      const first = await rankedRows(database, event, bracket).limit(top).execute();
      const board = { top: first.map((row, k) => placed(row, k + 1)), around: [] };
      if (!around) return board;
      const own = await rankedRows(database, event, bracket).where('s.team', '=', around.team).executeTakeFirst();
      if (!own) return board;
      // three looks, each at what is committed then: places count from the own row, which may just have moved
      const before = await aheadRows(database, event, bracket, own).limit(around.reach).execute();
      const behind = await behindRows(database, event, bracket, own).limit(around.reach).execute();
      const { n } = (await aheadCount(event, bracket, own).execute(query)).rows[0]!;
      const rows = [...before.toReversed(), own, ...behind];
      return { ...board, around: rows.map((row, k) => placed(row, n + 1 - before.length + k)) };
    },
    async frozen(event, { bracket, top, around }) {
      const known = await query.selectFrom('events').select('frozen_at').where('id', '=', event).executeTakeFirst();
      if (!known) throw new StoreError('store.unknown', { what: 'event', id: event });
      if (known.frozen_at === null) return null;
      const column = bracket === null ? 'f.place' : 'f.bracket_place';
      const rows = () =>
        query
          .selectFrom('frozen as f')
          .innerJoin('teams', 'teams.id', 'f.team')
          .select([`${column} as place`, 'f.team', 'teams.number as teamNumber', 'teams.name', 'f.bracket'])
          .select(['f.score', 'f.value', 'f.receipt', 'f.attempts'])
          .where('f.event', '=', event)
          .$if(bracket !== null, (some) => some.where('f.bracket', '=', bracket))
          .orderBy(column);
      const first = await rows().limit(top).execute();
      if (!around) return { top: first, around: [] };
      const own = await rows().where('f.team', '=', around.team).executeTakeFirst();
      if (!own) return { top: first, around: [] };
      const near = rows()
        .where(column, '>=', own.place - around.reach)
        .where(column, '<=', own.place + around.reach);
      return { top: first, around: await near.execute() };
    },
    async freeze(event, by) {
      const known = await query.selectFrom('events').select('class').where('id', '=', event).executeTakeFirst();
      if (!known) throw new StoreError('store.unknown', { what: 'event', id: event });
      const update = query.updateTable('events').set({ frozen_at: by.at }).where('id', '=', event);
      const order = sql`order by score desc, tiebreak desc, earliness desc`;
      const write = sql`
        insert into frozen (event, team, bracket, score, value, receipt, attempts, place, bracket_place)
        select event, team, bracket, score, value, receipt, attempts,
          row_number() over (${order}), row_number() over (partition by bracket ${order})
        from standings where event = ${event}`;
      await database.atomically([
        { query: update.where('frozen_at', 'is', null).compile(), must: true },
        { query: write.compile(query) },
        auditStep(database, { class: known.class, event, deed: 'board.freeze', about: event }, by),
      ]);
    },
  };
}

/** A row without the keys it was ordered by. */
function placed(
  { tiebreak: _, earliness: __, ...row }: Omit<BoardRow, 'place'> & Omit<Rank, 'score'>,
  place: number,
): BoardRow {
  return { place, ...row };
}

/** Where a row stands in the order: all three fall, so that one range of the index is all before, or all behind. */
type Rank = Pick<Tables['standings'], 'score' | 'tiebreak' | 'earliness'>;
type Ranked = ExpressionBuilder<Tables & { s: Tables['standings'] }, 's'>;

// bare values: of a cast SQLite does not know that it compares as the index does, and bounds by the score alone
const beside = (compare: '>' | '<', { score, tiebreak, earliness }: Rank) =>
  sql<SqlBool>`(s.score, s.tiebreak, s.earliness) ${sql.raw(compare)} (${score}, ${tiebreak}, ${earliness})`;

function standingsOf({ query }: Database, event: string, bracket: string | null) {
  return query
    .selectFrom('standings as s')
    .where((on: Ranked) =>
      bracket === null ? on('s.event', '=', event) : on.and([on('s.event', '=', event), on('s.bracket', '=', bracket)]),
    );
}

function named(database: Database, event: string, bracket: string | null) {
  return standingsOf(database, event, bracket)
    .innerJoin('teams', 'teams.id', 's.team')
    .select(['s.team', 'teams.number as teamNumber', 'teams.name', 's.bracket', 's.score', 's.value', 's.receipt'])
    .select(['s.attempts', 's.tiebreak', 's.earliness']);
}

/** The board from its first place on. */
export const rankedRows = (database: Database, event: string, bracket: string | null) =>
  named(database, event, bracket)
    .orderBy('s.score', 'desc')
    .orderBy('s.tiebreak', 'desc')
    .orderBy('s.earliness', 'desc');

/** Those before a row, the nearest first. */
export const aheadRows = (database: Database, event: string, bracket: string | null, rank: Rank) =>
  named(database, event, bracket)
    .where(beside('>', rank))
    .orderBy('s.score')
    .orderBy('s.tiebreak')
    .orderBy('s.earliness');

/** Those behind a row, the nearest first. */
export const behindRows = (database: Database, event: string, bracket: string | null, rank: Rank) =>
  rankedRows(database, event, bracket).where(beside('<', rank));

/**
 * How many are before a row: whole rungs of better scores, and of its own score those before it. A hundred thousand
 * teams stand on some hundreds of rungs.
 */
export function aheadCount(event: string, bracket: string | null, { score, tiebreak, earliness }: Rank) {
  const within = sql`event = ${event} ${bracket === null ? sql`` : sql`and bracket = ${bracket}`}`;
  return sql<{ n: number }>`select
    (select cast(coalesce(sum(teams), 0) as bigint) from rungs where ${within} and score > ${score})
    + (select count(*) from standings
      where ${within} and score = ${score} and (tiebreak, earliness) > (${tiebreak}, ${earliness})) as n`;
}
