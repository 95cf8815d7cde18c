import { sql } from 'kysely';
import type { Database } from '../../../src/server/store/database.ts';
import { chunks } from '../../../src/server/store/database.ts';
import { newId } from '../../../src/server/store/tokens.ts';
import { AT, entry } from './entry.ts';

/** Numbers from 0 on, made by the database itself: hundreds of thousands of rows in a second or two. */
const upTo = (count: number) =>
  sql`with recursive n(k) as (select 0 union all select k + 1 from n where k < ${sql.lit(count - 1)})`;

/** Teams that have entered, many at a stroke: making them one by one is not what is tested. */
async function fillTeams({ query }: Database, event: string, count: number, second = 'all') {
  const start = newId().slice(0, 16);
  const tag = sql`(${sql.lit(start)} || cast(k as text))`;
  const bracket = sql`case when k % 2 = 0 then ${sql.lit(second)} else 'all' end`;
  await sql`insert into teams (id, class, number, name, at)
    ${upTo(count)} select ${tag}, e.class, 1000 + k, null, ${sql.lit(AT)} from n, events e where e.id = ${event}
  `.execute(query);
  await sql`insert into entries (event, team, nonce, bracket, at, settled)
    ${upTo(count)} select e.id, ${tag}, ${tag}, ${bracket}, ${sql.lit(AT)}, 0 from n, events e where e.id = ${event}
  `.execute(query);
  return { tag, bracket, teams: Array.from({ length: count }, (_, k) => `${start}${k}`) };
}

/** Attempts whose one act has come, all in the same millisecond, one for each of as many teams. */
export async function fillEvent(database: Database, event: string, count: number) {
  const { teams } = await fillTeams(database, event, count);
  const attempts = teams.map((team) => ({ id: newId(), event, team, number: 1, at: AT }));
  for (const some of chunks(attempts)) await database.query.insertInto('attempts').values(some).execute();
  const { act, mark, ...one } = entry(0);
  const row = { ...one, at: AT, kind: act.kind, act: JSON.stringify(act), mark_by: mark.by };
  const acts = attempts.map(({ id }) => ({ ...row, attempt: id }));
  for (const some of chunks(acts)) await database.query.insertInto('acts').values(some).execute();
  return attempts.map(({ id, team }) => ({ attempt: id, team }));
}

/** What other events have left behind, so that a board is a small part of all there is. */
export async function fillOthers({ query }: Database, event: string, count: number): Promise<void> {
  await sql`insert into rungs (event, bracket, score, teams)
    ${upTo(count)} select ${sql.lit(event)}, 'all', k, 1 from n`.execute(query);
}

/** How many share a score in a filled board. */
export const ON_A_RUNG = 300;

/** A board of teams in the order they are returned in. */
export async function fillStandings(database: Database, event: string, count: number, second?: string) {
  const { query } = database;
  const { teams, tag, bracket } = await fillTeams(database, event, count, second);
  const score = sql`1000 - k / ${sql.lit(ON_A_RUNG)}`;
  const value = sql`-(k % ${sql.lit(ON_A_RUNG)})`;
  await sql`insert into standings (event, team, bracket, score, value, tiebreak, earliness, receipt, attempts)
    ${upTo(count)} select ${sql.lit(event)}, ${tag}, ${bracket}, ${score}, ${value}, ${value}, -k, k, 1 from n
  `.execute(query);
  await sql`insert into rungs (event, bracket, score, teams)
    select event, bracket, score, count(*) from standings where event = ${event} group by event, bracket, score
  `.execute(query);
  // what a server does by itself in its own time: without it PostgreSQL takes the tables for empty
  await sql`analyze`.execute(query);
  return teams;
}
