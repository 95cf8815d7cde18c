import { sql } from 'kysely';
import type { Database } from './database.ts';
import { text, whole } from './database.ts';
import { StoreError } from './store-error.ts';
import { newId } from './tokens.ts';

export interface Team {
  readonly id: string;
  readonly class: string;
  /** From 1, in the order they were made. */
  readonly number: number;
  /** Null until it has one, and after a purge. */
  readonly name: string | null;
}

export interface Teams {
  add(klass: string, name: string | null, at: number): Promise<Team>;
  get(id: string): Promise<Team | null>;
  list(klass: string): Promise<readonly Team[]>;
  rename(id: string, name: string | null): Promise<void>;
}

/** As many may ask for the next number at once; each round one of them has it. */
const ROUNDS = 200;

export function teamsIn({ query }: Database): Teams {
  const teams = () => query.selectFrom('teams').select(['id', 'class', 'number', 'name']);
  return {
    async add(klass, name, at) {
      const id = newId();
      for (let round = 0; round < ROUNDS; round++) {
        const { rows } = await sql<Team>`
          insert into teams (id, class, number, name, at)
          select ${text(id)}, c.id, (select coalesce(max(number), 0) + 1 from teams where class = c.id),
            ${text(name)}, ${whole(at)}
          from classes c where c.id = ${klass}
          on conflict (class, number) do nothing
          returning id, class, number, name`.execute(query);
        if (rows[0]) return rows[0];
        const known = await query.selectFrom('classes').select('id').where('id', '=', klass).executeTakeFirst();
        if (!known) throw new StoreError('store.unknown', { what: 'class', id: klass });
      }
      throw new StoreError('store.contended', { what: 'the teams of a class' });
    },
    get: async (id) => (await teams().where('id', '=', id).executeTakeFirst()) ?? null,
    list: (klass) => teams().where('class', '=', klass).orderBy('number').execute(),
    async rename(id, name) {
      await query.updateTable('teams').set({ name }).where('id', '=', id).execute();
    },
  };
}
