import type { Hash } from '../../sim/index.ts';
import type { Database } from './database.ts';

/** Scenarios by what the simulation reads of them; one set of rules may be told in several wordings. */
export interface Scenarios {
  /** Keeps a scenario's text. What is there already under both hashes stays as it is. */
  put(scenario: { readonly rules: Hash; readonly whole: Hash; readonly text: string }, at: number): Promise<void>;
  /** @returns  the text; without `whole` the wording that came first; null where there is none */
  get(rules: Hash, whole?: Hash): Promise<string | null>;
}

export function scenariosIn({ query }: Database): Scenarios {
  return {
    async put(scenario, at) {
      await query
        .insertInto('scenarios')
        .values({ ...scenario, at })
        .onConflict((on) => on.doNothing())
        .execute();
    },
    async get(rules, whole) {
      const found = await query
        .selectFrom('scenarios')
        .select('text')
        .where('rules', '=', rules)
        .$if(whole !== undefined, (some) => some.where('whole', '=', whole!))
        .orderBy('at')
        .orderBy('whole')
        .executeTakeFirst();
      return found?.text ?? null;
    },
  };
}
