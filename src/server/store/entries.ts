import { sql } from 'kysely';
import type { Database } from './database.ts';
import { holding, text, whole } from './database.ts';
import { StoreError } from './store-error.ts';

/** A team in an event. */
export interface Entry {
  readonly event: string;
  readonly team: string;
  /** 128 random bits from the team's own device, 32 hex digits: the half of its luck that the server cannot choose. */
  readonly nonce: string;
  readonly bracket: string;
  readonly at: number;
}

/**
 * `same`: it had entered with this very nonce. `other`: it had entered with another, which stands for good. `taken`:
 * another team has this nonce, and two teams must not meet the same own luck. `closed`: the event is.
 */
export type Entered =
  | { readonly kind: 'new' | 'same' | 'other'; readonly entry: Entry }
  | { readonly kind: 'taken' | 'closed' };

export interface Entries {
  /** @throws  StoreError unknown for a team of another class or a bracket the event does not have */
  enter(entry: Entry): Promise<Entered>;
  get(event: string, team: string): Promise<Entry | null>;
  list(event: string): Promise<readonly Entry[]>;
}

export function entriesIn(database: Database): Entries {
  const { query } = database;
  const entries = () => query.selectFrom('entries').select(['event', 'team', 'nonce', 'bracket', 'at']);
  const get = async (event: string, team: string) =>
    (await entries().where('event', '=', event).where('team', '=', team).executeTakeFirst()) ?? null;
  return {
    async enter({ event, team, nonce, bracket, at }) {
      const known = await query
        .selectFrom('events')
        .innerJoin('teams', 'teams.class', 'events.class')
        .select(['events.brackets', 'events.closed_at'])
        .where('events.id', '=', event)
        .where('teams.id', '=', team)
        .executeTakeFirst();
      if (!known) throw new StoreError('store.unknown', { what: 'team of this event', id: team });
      if (!(JSON.parse(known.brackets) as string[]).includes(bracket)) {
        throw new StoreError('store.unknown', { what: 'bracket', id: bracket });
      }
      const { rows } = await sql<Entry>`
        insert into entries (event, team, nonce, bracket, at, settled)
        select e.id, ${text(team)}, ${text(nonce)}, ${text(bracket)}, ${whole(at)}, 0
        from events e where e.id = ${event} and e.closed_at is null
        ${holding(database, 'e')}
        on conflict do nothing
        returning event, team, nonce, bracket, at`.execute(query);
      if (rows[0]) return { kind: 'new', entry: rows[0] };
      const entry = await get(event, team);
      if (entry) return { kind: entry.nonce === nonce ? 'same' : 'other', entry };
      const taken = await entries().where('event', '=', event).where('nonce', '=', nonce).executeTakeFirst();
      return { kind: taken ? 'taken' : 'closed' };
    },
    get,
    list: (event) => entries().where('event', '=', event).orderBy('team').execute(),
  };
}
