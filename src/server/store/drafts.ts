import type { Database } from './database.ts';

/** What a seat means to do with one lever in one turn. */
export interface Draft {
  readonly value: unknown;
  readonly seat: string;
  readonly at: number;
}

export interface Drafts {
  /** The last to write has it; each lever of an attempt and turn has one row of its own, so seats never meet. */
  put(where: { attempt: string; turn: number; lever: string }, draft: Draft): Promise<void>;
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
