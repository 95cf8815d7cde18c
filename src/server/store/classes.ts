import type { Database } from './database.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';
import { DRAWS, hashLink, newCode, newId, newLink } from './tokens.ts';

/** A class stays for good: its code and its link go on meaning it. */
export interface SchoolClass {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly at: number;
  readonly purgedAt: number | null;
}

export interface Classes {
  /** @returns  the class, and the secret of its instructor's link: the only time it is told */
  add(name: string, at: number): Promise<{ readonly class: SchoolClass; readonly link: string }>;
  get(id: string): Promise<SchoolClass | null>;
  list(): Promise<readonly SchoolClass[]>;
  byCode(code: string): Promise<SchoolClass | null>;
  /** The class whose instructor holds this link. */
  byLink(link: string): Promise<SchoolClass | null>;
}

export function classesIn({ query }: Database): Classes {
  const find = async (column: 'id' | 'code' | 'key_hash', value: string) => {
    const row = await query.selectFrom('classes').selectAll().where(column, '=', value).executeTakeFirst();
    return row ? classOf(row) : null;
  };
  return {
    async add(name, at) {
      const link = newLink();
      const id = newId();
      for (let draw = 0; draw < DRAWS; draw++) {
        const row = await query
          .insertInto('classes')
          .values({ id, code: newCode(), name, key_hash: hashLink(link), at })
          .onConflict((on) => on.column('code').doNothing())
          .returningAll()
          .executeTakeFirst();
        if (row) return { class: classOf(row), link };
      }
      throw new StoreError('store.contended', { what: 'the codes of classes' });
    },
    get: (id) => find('id', id),
    async list() {
      const rows = await query.selectFrom('classes').selectAll().orderBy('at').orderBy('id').execute();
      return rows.map(classOf);
    },
    byCode: (code) => find('code', code),
    byLink: (link) => find('key_hash', hashLink(link)),
  };
}

function classOf({ id, code, name, at, purged_at }: Tables['classes']): SchoolClass {
  return { id, code, name, at, purgedAt: purged_at };
}
