import type { Compilable } from 'kysely';
import { CompiledQuery } from 'kysely';
import { aheadCount, aheadRows, behindRows, rankedRows } from '../../../src/server/store/boards.ts';
import type { Database } from '../../../src/server/store/database.ts';

/** What a statement does to answer. */
interface Read {
  /** Rows of the board it looks at. */
  readonly rows: number;
  readonly sorted: boolean;
  /** Whether it goes through a whole table. */
  readonly scanned: boolean;
}

/** The statements the live board is made of, as the database says it does them: top 10, three neighbours each way. */
export async function readsOf(database: Database, event: string, team: string) {
  const rank = await rankedRows(database, event, null).where('s.team', '=', team).executeTakeFirstOrThrow();
  const read = database.kind === 'sqlite' ? readSqlite : readPostgres;
  return {
    top: await read(database, rankedRows(database, event, null).limit(10)),
    ahead: await read(database, aheadRows(database, event, null, rank).limit(3)),
    behind: await read(database, behindRows(database, event, null, rank).limit(3)),
    place: await read(database, aheadCount(database, event, null, rank)),
  };
}

/**
 * SQLite tells the plan but counts nothing. A search whose whole bound stands in the index and that sorts nothing looks
 * at the rows it returns; a count at those it counts.
 */
async function readSqlite({ query }: Database, asked: Compilable): Promise<Read> {
  const { sql: text, parameters } = asked.compile();
  const explain = CompiledQuery.raw(`explain query plan ${text}`, [...parameters]);
  const plan = (await query.executeQuery<{ detail: string }>(explain)).rows.map(({ detail }) => detail);
  const board = plan.find((line) => /\bs\b/.test(line)) ?? '';
  const bound = /\(event=\? AND \(score,tiebreak,earliness\)[<>]\(\?,\?,\?\)\)|\(event=\?\)$/.test(board);
  const answer = (await query.executeQuery<{ n?: number }>(CompiledQuery.raw(text, [...parameters]))).rows;
  return {
    rows:
      bound && /USING (COVERING )?INDEX standings_by_event_score/.test(board) ? (answer[0]?.n ?? answer.length) : -1,
    sorted: plan.some((line) => /TEMP B-TREE/.test(line)),
    scanned: plan.some((line) => /^SCAN/.test(line)),
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
async function readPostgres({ query }: Database, asked: Compilable): Promise<Read> {
  const { sql: text, parameters } = asked.compile();
  const explain = CompiledQuery.raw(`explain (analyze, format json) ${text}`, [...parameters]);
  const [answer] = (await query.executeQuery<{ 'QUERY PLAN': [{ Plan: Plan }] }>(explain)).rows;
  const nodes: Plan[] = [];
  const walk = (plan: Plan): void => {
    nodes.push(plan);
    plan.Plans?.forEach(walk);
  };
  walk(answer!['QUERY PLAN'][0].Plan);
  const board = nodes.filter((one) => one['Relation Name'] === 'standings');
  const seen = board.map((one) => (one['Actual Rows'] + (one['Rows Removed by Filter'] ?? 0)) * one['Actual Loops']);
  return {
    rows: seen.reduce((sum, rows) => sum + rows, 0),
    sorted: nodes.some((one) => /Sort/.test(one['Node Type'])),
    scanned: nodes.some((one) => one['Node Type'] === 'Seq Scan'),
  };
}
