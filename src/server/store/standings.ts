import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Database, Step } from './database.ts';

/** Which result of a team stands for it, in an order whose first row it is. */
const FIRST_BY: Readonly<Record<string, RawBuilder<unknown>>> = {
  first: sql`r.number`,
  last: sql`r.number desc`,
  best: sql`r.score desc, r.value desc, r.receipt`,
};

/** The mean is cut to whole tenths and cents, towards zero; it stands from the last of its receipts on. */
const MEAN = sql`cast(sum(r.score) as bigint) / count(*) as score, cast(sum(r.value) as bigint) / count(*) as value,
  max(r.receipt) as receipt`;

/**
 * Works out anew where a team stands. The first step holds the team until all is done, so that of two results that
 * come at once the second is counted over both. The caller puts what changes the results between first and rest.
 *
 * @param rules  of the event, as they stand in its row
 */
export function settleSteps(
  { query }: Database,
  { event, team }: { readonly event: string; readonly team: string },
  rules: { readonly counting: string; readonly ties: string },
): readonly [Step, ...Step[]] {
  const hold = query
    .updateTable('entries')
    .set(({ eb }) => ({ settled: eb('settled', '+', 1) }))
    .where('event', '=', event)
    .where('team', '=', team);
  const own = sql`event = ${event} and team = ${team}`;
  const clear = sql`delete from standings where ${own}`;
  const counted = sql`from results r join attempts a on a.id = r.attempt
    where r.event = ${event} and r.team = ${team} and a.voided_at is null`;
  const first = FIRST_BY[rules.counting];
  const one = first
    ? sql`select r.score, r.value, r.receipt ${counted} order by ${first} limit 1`
    : sql`select ${MEAN} ${counted} having count(*) > 0`;
  const tiebreak = rules.ties === 'value' ? sql`s.value` : sql`0`;
  const settle = sql`
    insert into standings (event, team, bracket, score, value, tiebreak, earliness, receipt, attempts)
    select n.event, n.team, n.bracket, s.score, s.value, ${tiebreak}, -s.receipt, s.receipt,
      (select count(*) ${counted})
    from (${one}) s join entries n on n.event = ${event} and n.team = ${team}`;
  // always in the order of the scores: two teams that change places never wait for each other
  const move = sql`
    insert into rungs (event, bracket, score, teams)
    select event, bracket, score, cast(sum(teams) as bigint) from (
      select n.event, n.bracket, s.score, 1 as teams from (${one}) s
        join entries n on n.event = ${event} and n.team = ${team}
      union all select event, bracket, score, -1 from standings where ${own}
    ) moved
    group by event, bracket, score having sum(teams) <> 0 order by score
    on conflict (event, bracket, score) do update set teams = rungs.teams + excluded.teams`;
  const rest = [move, clear, settle].map((step) => ({ query: step.compile(query) }));
  return [{ query: hold.compile(), must: true }, ...rest];
}
