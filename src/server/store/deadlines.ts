import type { By } from './audit.ts';
import { auditStep } from './audit.ts';
import type { Database } from './database.ts';
import { StoreError } from './store-error.ts';

/** When the decisions of a turn are due, and when what was missing then had been settled. */
export interface Deadline {
  readonly turn: number;
  readonly at: number;
  readonly settledAt: number | null;
}

export interface Deadlines {
  /** @param at  null takes the time away */
  set(event: string, turn: number, at: number | null, by: By): Promise<void>;
  /** By turn. */
  of(event: string): Promise<readonly Deadline[]>;
  settled(event: string, turn: number, at: number): Promise<void>;
  /** Puts all that are still to come off by so many milliseconds: after a pause. */
  shift(event: string, after: number, by: number): Promise<void>;
}

export function deadlinesIn(database: Database): Deadlines {
  const { query } = database;
  return {
    async set(event, turn, at, by) {
      const known = await query.selectFrom('events').select('class').where('id', '=', event).executeTakeFirst();
      if (!known) throw new StoreError('store.unknown', { what: 'event', id: event });
      const write =
        at === null
          ? query.deleteFrom('deadlines').where('event', '=', event).where('turn', '=', turn)
          : query
              .insertInto('deadlines')
              .values({ event, turn, at, settled_at: null })
              .onConflict((on) => on.columns(['event', 'turn']).doUpdateSet({ at, settled_at: null }));
      const done = { class: known.class, event, deed: 'event.deadline', about: event, details: { turn, at } };
      await database.atomically([{ query: write.compile() }, auditStep(database, done, by)]);
    },
    async of(event) {
      return query
        .selectFrom('deadlines')
        .select(['turn', 'at', 'settled_at as settledAt'])
        .where('event', '=', event)
        .orderBy('turn')
        .execute();
    },
    async settled(event, turn, at) {
      const row = query.updateTable('deadlines').set({ settled_at: at }).where('event', '=', event);
      await row.where('turn', '=', turn).where('settled_at', 'is', null).execute();
    },
    async shift(event, after, by) {
      const rows = query.updateTable('deadlines').set(({ eb }) => ({ at: eb('at', '+', by) }));
      await rows.where('event', '=', event).where('settled_at', 'is', null).where('at', '>', after).execute();
    },
  };
}
