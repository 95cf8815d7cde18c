import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Kind } from './writer.ts';
import { TYPES, writer } from './writer.ts';

/** Who has which families of levers, who agreed to which draft, when decisions are due; the link of whoever runs it all. */
export async function addTeamwork(query: Kysely<Tables>, kind: Kind): Promise<void> {
  const table = writer(query, kind);
  await query.schema
    .alterTable('events')
    .addColumn('confirm', TYPES[kind].text, (column) => column.notNull().defaultTo(sql.lit('one')))
    .execute();
  await table('families')
    .texts('event', 'team', 'family', 'seat')
    .key('event', 'team', 'family')
    .needs('events', ['event'])
    .needs('teams', ['team'])
    .needs('seats', ['seat'])
    .done();
  await table('agreements')
    .texts('attempt', 'seat', 'draft')
    .wholes('turn', 'at')
    .key('attempt', 'turn', 'seat')
    .needs('attempts', ['attempt'])
    .done();
  await table('deadlines')
    .texts('event')
    .wholes('turn', 'at')
    .maybe('whole', 'settled_at')
    .key('event', 'turn')
    .needs('events', ['event'])
    .done();
  await table('owner').wholes('one').texts('link').key('one').check('is_one', sql`one = 1`).done();
}
