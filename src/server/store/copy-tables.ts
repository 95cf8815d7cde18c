import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

type Table = keyof Tables;
type Row = Readonly<Record<string, string | number | null>>;

/** Every table; those that others need come before them. */
export const TABLES: readonly Table[] = [
  ...(['owner', 'scenarios', 'classes', 'teams', 'seats', 'events', 'secrets', 'entries', 'attempts'] as const),
  ...(['acts', 'drafts', 'results', 'standings', 'rungs', 'frozen', 'seals', 'seal_heads', 'audit'] as const),
  ...(['families', 'agreements', 'deadlines'] as const),
];
/** Columns that the database itself counts up. */
const COUNTED: Readonly<Partial<Record<Table, string>>> = { acts: 'receipt', audit: 'number' };
/** Rows at a time: a statement of PostgreSQL has room for 65,535 values. (chosen) */
const ROWS = 500;

/**
 * Copies all rows of one database, as they are at one moment, into another whose tables are empty. All or nothing; who
 * writes meanwhile is not held up. Receipts stay what they were, and go on from there.
 */
export async function copyTables(from: Database, to: Database): Promise<void> {
  const reading = from.query.transaction().setIsolationLevel('repeatable read');
  await reading.execute(async (old) => {
    await to.query.transaction().execute(async (fresh) => {
      for (const table of TABLES) {
        for await (const rows of from.kind === 'postgres' ? byCursor(old, table) : byStream(old, table)) {
          await put(fresh, to.kind, table, rows);
        }
        if (to.kind === 'postgres') await countOn(fresh, table);
      }
    });
  });
}

/** A cursor lies in the database, so that no table has to lie in memory whole. */
async function* byCursor(query: Kysely<Tables>, table: Table): AsyncGenerator<readonly Row[]> {
  await sql`declare copied no scroll cursor for select * from ${sql.table(table)}`.execute(query);
  for (;;) {
    const { rows } = await sql<Row>`fetch forward ${sql.lit(ROWS)} from copied`.execute(query);
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS) break;
  }
  await sql`close copied`.execute(query);
}

async function* byStream(query: Kysely<Tables>, table: Table): AsyncGenerator<readonly Row[]> {
  let rows: Row[] = [];
  for await (const row of query.selectFrom(table).selectAll().stream()) {
    rows.push(row as Row);
    if (rows.length < ROWS) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

async function put(query: Kysely<Tables>, kind: Database['kind'], table: Table, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0]!);
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  const as = kind === 'postgres' && COUNTED[table] !== undefined ? sql`overriding system value` : sql``;
  await sql`insert into ${sql.table(table)} (${names}) ${as} values ${sql.join(values)}`.execute(query);
}

/** SQLite does so by itself. */
async function countOn(query: Kysely<Tables>, table: Table): Promise<void> {
  const column = COUNTED[table];
  if (column === undefined) return;
  const last = sql`(select max(${sql.ref(column)}) from ${sql.table(table)})`;
  await sql`select setval(pg_get_serial_sequence(${sql.lit(table)}, ${sql.lit(column)}), coalesce(${last}, 1),
    ${last} is not null)`.execute(query);
}
