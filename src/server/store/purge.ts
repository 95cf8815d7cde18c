import type { By } from './audit.ts';
import { auditStep } from './audit.ts';
import type { Database } from './database.ts';
import { StoreError } from './store-error.ts';

/**
 * Forgets the people of a class: nicknames, seat links, names of teams, drafts, what was noted beside acts, reasons in
 * the audit. Acts, scores, boards and seals stay, told by ids that mean nobody; every log still verifies, because marks
 * were never hashed. The class itself, its code and its instructor's link stay.
 */
export async function purgePeople(database: Database, klass: string, by: By): Promise<void> {
  const { query } = database;
  const known = await query.selectFrom('classes').select('id').where('id', '=', klass).executeTakeFirst();
  if (!known) throw new StoreError('store.unknown', { what: 'class', id: klass });
  const attempts = query
    .selectFrom('attempts')
    .innerJoin('events', 'events.id', 'attempts.event')
    .select('attempts.id')
    .where('events.class', '=', klass);
  const events = query.selectFrom('events').select('id').where('class', '=', klass);
  const seats = query.updateTable('seats').set({ nickname: '', link_hash: null, place: null });
  const marks = query.updateTable('acts').set({ mark_seat: null, mark_at: null, mark_note: null });
  await database.atomically([
    { query: query.updateTable('classes').set({ purged_at: by.at }).where('id', '=', klass).compile() },
    { query: seats.where('class', '=', klass).compile() },
    { query: query.updateTable('teams').set({ name: null }).where('class', '=', klass).compile() },
    { query: query.deleteFrom('drafts').where('attempt', 'in', attempts).compile() },
    { query: query.deleteFrom('agreements').where('attempt', 'in', attempts).compile() },
    { query: query.deleteFrom('families').where('event', 'in', events).compile() },
    { query: marks.where('attempt', 'in', attempts).compile() },
    { query: query.updateTable('audit').set({ reason: '', details: 'null' }).where('class', '=', klass).compile() },
    auditStep(database, { class: klass, event: null, deed: 'class.purge', about: klass }, by),
  ]);
}
