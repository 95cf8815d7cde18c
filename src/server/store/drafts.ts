import { sql } from 'kysely';
import type { Database } from './database.ts';

/** What a seat means to do with one lever in one turn. */
export interface Draft {
  readonly value: unknown;
  readonly seat: string;
  readonly at: number;
}

/** How far the draft of a turn has come. */
export interface DraftProgress {
  readonly attempt: string;
  readonly turn: number;
  readonly levers: number;
  readonly seats: number;
  readonly at: number;
}

export interface Drafts {
  /** The last to write has it; each lever of an attempt and turn has one row of its own, so seats never meet. */
  put(where: { attempt: string; turn: number; lever: string }, draft: Draft): Promise<void>;
  /** The lever is nobody's wish any more. */
  drop(where: { attempt: string; turn: number; lever: string }): Promise<void>;
  /** What was set in the last turn that anything was set in, by attempt. */
  progress(event: string): Promise<readonly DraftProgress[]>;
  /** By lever, in order of their names. */
  of(attempt: string, turn: number): Promise<ReadonlyMap<string, Draft>>;
}

export function draftsIn({ query }: Database): Drafts {
  return {
    async put({ attempt, turn, lever }, { value, seat, at }) {
      const row = { attempt, turn, lever, value: JSON.stringify(value), seat, at };
      await query
        .insertInto('drafts')
        .values(row)
        .onConflict((on) =>
          on.columns(['attempt', 'turn', 'lever']).doUpdateSet({ value: row.value, seat: row.seat, at: row.at }),
        )
        .execute();
    },
    async drop({ attempt, turn, lever }) {
      const row = query.deleteFrom('drafts').where('attempt', '=', attempt).where('turn', '=', turn);
      await row.where('lever', '=', lever).execute();
    },
    async progress(event) {
      const { rows } = await sql<DraftProgress>`
        select d.attempt, d.turn, count(*) as levers, count(distinct d.seat) as seats, max(d.at) as at
        from drafts d join attempts a on a.id = d.attempt
        where a.event = ${event} and d.turn = (select max(turn) from drafts where attempt = d.attempt)
        group by d.attempt, d.turn order by d.attempt`.execute(query);
      return rows;
    },
    async of(attempt, turn) {
      const rows = await query
        .selectFrom('drafts')
        .select(['lever', 'value', 'seat', 'at'])
        .where('attempt', '=', attempt)
        .where('turn', '=', turn)
        .orderBy('lever')
        .execute();
      return new Map(rows.map(({ lever, value, seat, at }) => [lever, { value: JSON.parse(value), seat, at }]));
    },
  };
}
