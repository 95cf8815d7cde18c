import type { CompiledQuery, Kysely, RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Signals } from './signals.ts';
import type { Tables } from './tables.ts';

/** One statement of several that are done all or not at all. */
export interface Step {
  readonly query: CompiledQuery;
  /** Nothing of it all is done unless this statement touched a row. */
  readonly must?: true;
}

/** What the parts of the store work on; there is one for each kind of database. */
export interface Database {
  readonly kind: 'sqlite' | 'postgres';
  /** Single statements, each of them whole by itself. */
  readonly query: Kysely<Tables>;
  /**
   * Several statements, all or none.
   *
   * @returns  the rows of each; null when one that must touch a row touched none
   */
  atomically(steps: readonly Step[]): Promise<readonly (readonly unknown[])[] | null>;
  readonly signals: Signals;
  close(): Promise<void>;
}

/** PostgreSQL cannot tell the type of a value that stands in the list of a select: say it. */
export const whole = (value: number | null): RawBuilder<number> => sql`cast(${value} as bigint)`;
export const text = (value: string | null): RawBuilder<string> => sql`cast(${value} as text)`;

/**
 * Holds rows as they are until the statement is done, and looks again at rows that changed while it waited: what it
 * tested still holds when it is committed. SQLite writes one statement at a time and needs no word for it.
 *
 * @param rows  aliases of the tables whose rows are held
 */
export function holding(database: Database, ...rows: readonly string[]): RawBuilder<unknown> {
  return database.kind === 'sqlite' ? sql`` : sql`for share of ${sql.join(rows.map((row) => sql.ref(row)))}`;
}

/** Rows that go into one statement at most: both databases count parameters. */
const ROWS_AT_ONCE = 1000;

export function chunks<T>(rows: readonly T[]): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) parts.push(rows.slice(at, at + ROWS_AT_ONCE));
  return parts;
}
