import type { CompiledQuery } from 'kysely';
import { CompiledQuery as Compiled } from 'kysely';
import { aheadCount, aheadRows, behindRows, rankedRows } from '../../../src/server/store/boards.ts';
import type { Database } from '../../../src/server/store/database.ts';

/** What a statement does to answer. */
interface Read {
  /** How it gets at the rows of each table: never by going through a whole one. */
  readonly ways: readonly string[];
  readonly sorted: boolean;
  /** Rows of the board and its rungs it looks at; null where the database does not count them. */
  readonly rows: number | null;
}

/** The statements the live board is made of, as the database says it does them: top 10, three neighbours each way. */
export async function readsOf(database: Database, event: string, team: string): Promise<Record<string, Read>> {
  const rank = await rankedRows(database, event, null).where('s.team', '=', team).executeTakeFirstOrThrow();
  const read = database.kind === 'sqlite' ? readSqlite : readPostgres;
  return {
    top: await read(database, rankedRows(database, event, null).limit(10).compile()),
    ahead: await read(database, aheadRows(database, event, null, rank).limit(3).compile()),
    behind: await read(database, behindRows(database, event, null, rank).limit(3).compile()),
    place: await read(database, aheadCount(event, null, rank).compile(database.query)),
  };
}

/** SQLite tells of each search how much of its bound stands in the index, and counts nothing. */
async function readSqlite({ query }: Database, { sql, parameters }: CompiledQuery): Promise<Read> {
  const explain = Compiled.raw(`explain query plan ${sql}`, [...parameters]);
  const plan = (await query.executeQuery<{ detail: string }>(explain)).rows.map(({ detail }) => detail);
  const ways = plan.filter((line) => /^(SEARCH|SCAN) (?!teams|CONSTANT)/.test(line));
  return {
    ways: ways.map((line) => line.replace(/^(\w+) .*?(\(.*\))?$/, '$1 $2')),
    sorted: plan.some((line) => /TEMP B-TREE/.test(line)),
    rows: null,
  };
}

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
}

/** PostgreSQL does it and counts. */
async function readPostgres({ query }: Database, { sql, parameters }: CompiledQuery): Promise<Read> {
  const explain = Compiled.raw(`explain (analyze, format json) ${sql}`, [...parameters]);
  const [answer] = (await query.executeQuery<{ 'QUERY PLAN': [{ Plan: Plan }] }>(explain)).rows;
  const nodes: Plan[] = [];
  const walk = (plan: Plan): void => {
    nodes.push(plan);
    plan.Plans?.forEach(walk);
  };
  walk(answer!['QUERY PLAN'][0].Plan);
  const board = nodes.filter((one) => /standings|rungs/.test(one['Relation Name'] ?? ''));
  const seen = board.map((one) => (one['Actual Rows'] + (one['Rows Removed by Filter'] ?? 0)) * one['Actual Loops']);
  return {
    ways: board.map((one) => one['Node Type'].replace(/^(Index|Bitmap).*/, 'Index')),
    sorted: nodes.some((one) => /Sort/.test(one['Node Type'])),
    rows: seen.reduce((sum, rows) => sum + rows, 0),
  };
}
