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
  const clear = query.deleteFrom('standings').where('event', '=', event).where('team', '=', team);
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
  return [{ query: hold.compile(), must: true }, { query: clear.compile() }, { query: settle.compile(query) }];
}
