import type { Database } from './database.ts';
import { newLink } from './tokens.ts';

/**
 * The link of whoever runs the server. It is kept as it is, so that every start can print it again and every process
 * takes the same: who can read the database can read all that it opens anyhow.
 */
export interface Owner {
  /** Drawn the first time it is asked for. */
  link(): Promise<string>;
  /** Another one from now on. */
  renew(): Promise<string>;
}

export function ownerIn({ query }: Database): Owner {
  const kept = async () => (await query.selectFrom('owner').select('link').executeTakeFirst())?.link;
  return {
    async link() {
      const there = await kept();
      if (there !== undefined) return there;
      const drawn = { one: 1, link: newLink() };
      await query
        .insertInto('owner')
        .values(drawn)
        .onConflict((on) => on.doNothing())
        .execute();
      return (await kept())!;
    },
    async renew() {
      const drawn = { one: 1, link: newLink() };
      const row = query.insertInto('owner').values(drawn);
      await row.onConflict((on) => on.column('one').doUpdateSet({ link: drawn.link })).execute();
      return drawn.link;
    },
  };
}
