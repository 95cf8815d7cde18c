import { sql } from 'kysely';
import type { Database } from '../../../src/server/store/database.ts';
import { chunks } from '../../../src/server/store/database.ts';
import { newId } from '../../../src/server/store/tokens.ts';
import { AT } from './entry.ts';

/** Teams that have entered, many at a stroke: making them one by one is not what is tested. */
async function fillTeams({ query }: Database, event: string, count: number, second?: string): Promise<string[]> {
  const { class: klass } = await query
    .selectFrom('events')
    .select('class')
    .where('id', '=', event)
    .executeTakeFirstOrThrow();
  const teams = Array.from({ length: count }, newId);
  const rows = teams.map((id, k) => ({ id, class: klass, number: 1000 + k, name: null, at: AT }));
  for (const some of chunks(rows)) await query.insertInto('teams').values(some).execute();
  const entries = teams.map((team, k) => ({
    ...{ event, team, nonce: newId(), at: AT, settled: 0 },
    bracket: second !== undefined && k % 2 === 0 ? second : 'all',
  }));
  for (const some of chunks(entries)) await query.insertInto('entries').values(some).execute();
  return teams;
}

/** Attempts that have begun, one for each of as many teams. */
export async function fillEvent(database: Database, event: string, count: number) {
  const teams = await fillTeams(database, event, count);
  const attempts = teams.map((team) => ({ id: newId(), event, team, number: 1, at: AT }));
  for (const some of chunks(attempts)) await database.query.insertInto('attempts').values(some).execute();
  return attempts.map(({ id, team }) => ({ attempt: id, team }));
}

/** A board of teams in the order they are returned in; hundreds of them share a score. */
export async function fillStandings(database: Database, event: string, count: number, second?: string) {
  const teams = await fillTeams(database, event, count, second);
  const rows = teams.map((team, k) => {
    const value = -(k % 300);
    const shape = { score: 1000 - Math.floor(k / 300), value, tiebreak: value, earliness: -k, receipt: k };
    return { event, team, bracket: second !== undefined && k % 2 === 0 ? second : 'all', attempts: 1, ...shape };
  });
  for (const some of chunks(rows)) await database.query.insertInto('standings').values(some).execute();
  // what a server does by itself in its own time
  await sql`analyze`.execute(database.query);
  if (database.kind === 'postgres') await sql`vacuum standings`.execute(database.query);
  return teams;
}
