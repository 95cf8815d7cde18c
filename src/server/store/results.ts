import { sql } from 'kysely';
import type { Hash, Score } from '../../sim/index.ts';
import type { Database } from './database.ts';
import { text, whole } from './database.ts';
import { settleSteps } from './standings.ts';
import { StoreError } from './store-error.ts';

export interface Result {
  /** As the engine gave it; its total, in whole tenths, is what boards rank by. */
  readonly score: Score;
  /** Second rank: whole cents. */
  readonly value: number;
  /** The last link of the log the score was worked out on. */
  readonly head: Hash;
}
export interface KeptResult extends Result {
  /** Of the act that ended the attempt, whenever the score was worked out. */
  readonly receipt: number;
  readonly at: number;
}

/**
 * `other`: another score stands there, which is a bug to look into. `moved`: the head is not the log's last.
 * `voided`: the attempt does not count any more.
 */
export type Finished =
  | { readonly kind: 'new' | 'same'; readonly receipt: number }
  | { readonly kind: 'other' | 'moved' | 'voided' };

export interface Results {
  /**
   * Keeps the score of a log that is complete and puts the team where it now stands. Whoever finds such a log without a
   * score may do so, also after the close: rank follows the receipt of the last act.
   */
  finish(attempt: string, result: Result, at: number): Promise<Finished>;
  of(attempt: string): Promise<KeptResult | null>;
  /** Totals of an event, by attempt. */
  totals(event: string): Promise<ReadonlyMap<string, number>>;
}

export function resultsIn(database: Database): Results {
  const { query } = database;
  const of = async (attempt: string): Promise<KeptResult | null> => {
    const row = await query.selectFrom('results').selectAll().where('attempt', '=', attempt).executeTakeFirst();
    if (!row) return null;
    const { value, head, receipt, at } = row;
    return { score: JSON.parse(row.axes) as Score, value, head, receipt, at };
  };
  return {
    of,
    async totals(event) {
      const rows = await query.selectFrom('results').select(['attempt', 'score']).where('event', '=', event).execute();
      return new Map(rows.map(({ attempt, score }) => [attempt, score]));
    },
    async finish(attempt, { score, value, head }, at) {
      const found = await query
        .selectFrom('attempts')
        .innerJoin('events', 'events.id', 'attempts.event')
        .select(['attempts.event', 'attempts.team', 'events.counting', 'events.ties', 'voided_at'])
        .where('attempts.id', '=', attempt)
        .executeTakeFirst();
      if (!found) throw new StoreError('store.unknown', { what: 'attempt', id: attempt });
      const axes = JSON.stringify(score);
      const [hold, ...settle] = settleSteps(database, found, found);
      const end = query
        .updateTable('attempts')
        .set({ finished_at: at })
        .where('id', '=', attempt)
        .where('finished_at', 'is', null)
        .where('voided_at', 'is', null);
      const keep = sql`
        insert into results (attempt, event, team, number, score, value, axes, head, receipt, at)
        select a.id, a.event, a.team, a.number, ${whole(score.total)}, ${whole(value)}, ${text(axes)}, l.head,
          l.receipt, ${whole(at)}
        from attempts a join acts l on l.attempt = a.id
        where a.id = ${attempt} and l.head = ${head}
          and l.seq = (select max(seq) from acts where attempt = a.id)
        returning receipt`;
      const done = await database.atomically([
        hold,
        { query: end.compile(), must: true },
        { query: keep.compile(query), must: true },
        ...settle,
      ]);
      if (done) return { kind: 'new', receipt: (done[2] as { receipt: number }[])[0]!.receipt };
      const there = await of(attempt);
      if (there) {
        const same = JSON.stringify(there.score) === axes && there.value === value && there.head === head;
        return same ? { kind: 'same', receipt: there.receipt } : { kind: 'other' };
      }
      const now = await query.selectFrom('attempts').select('voided_at').where('id', '=', attempt).executeTakeFirst();
      return { kind: now?.voided_at ? 'voided' : 'moved' };
    },
  };
}
