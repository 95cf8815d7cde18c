import { sql } from 'kysely';
import type { Head } from '../../proof/seal-hash.ts';
import { openingSeal, sealHash } from '../../proof/seal-hash.ts';
import type { Hash } from '../../sim/index.ts';
import type { Database } from './database.ts';
import { chunks } from './database.ts';
import { StoreError } from './store-error.ts';
import { isTaken } from './taken.ts';

/** Binds every log of an event as far as it had come. Whoever has an older seal can tell whether a log was changed. */
export interface Seal {
  /** From 1. */
  readonly number: number;
  readonly previous: Hash;
  readonly hash: Hash;
  readonly at: number;
  /** Those that moved since the seal before, by attempt. */
  readonly heads: readonly Head[];
}

export interface Seals {
  /** Sets the next seal; null when nothing moved since the last one. Two at once set one. */
  set(event: string, at: number): Promise<Seal | null>;
  list(event: string): Promise<readonly Seal[]>;
}

/** Others set the seal that was about to be set; more than a few at once would be a mistake of the caller. */
const ROUNDS = 20;

export function sealsIn(database: Database): Seals {
  const { query } = database;
  const last = (event: string) =>
    query
      .selectFrom('seals')
      .select(['number', 'hash'])
      .where('event', '=', event)
      .orderBy('number', 'desc')
      .executeTakeFirst();
  const headsOf = (event: string, number: number) =>
    query
      .selectFrom('seal_heads')
      .select(['attempt', 'seq', 'head'])
      .where('event', '=', event)
      .where('number', '=', number)
      .orderBy('attempt')
      .execute();
  return {
    async set(event, at) {
      for (let round = 0; round < ROUNDS; round++) {
        const before = await last(event);
        const heads = await movedHeads(event);
        if (heads.length === 0) return null;
        const previous = before?.hash ?? openingSeal(event);
        const seal = { number: (before?.number ?? 0) + 1, previous, hash: sealHash(previous, heads), at };
        const rows = heads.map((head) => ({ ...head, event, number: seal.number }));
        const steps = [
          {
            query: query
              .insertInto('seals')
              .values({ ...seal, event })
              .compile(),
          },
          ...chunks(rows).map((some) => ({ query: query.insertInto('seal_heads').values(some).compile() })),
        ];
        try {
          await database.atomically(steps);
          return { ...seal, heads };
        } catch (error) {
          if (!isTaken(error)) throw error;
        }
      }
      throw new StoreError('store.contended', { what: 'the seals of an event' });
    },
    async list(event) {
      const seals = await query
        .selectFrom('seals')
        .select(['number', 'previous', 'hash', 'at'])
        .where('event', '=', event)
        .orderBy('number')
        .execute();
      const whole: Seal[] = [];
      for (const seal of seals) whole.push({ ...seal, heads: await headsOf(event, seal.number) });
      return whole;
    },
  };

  async function movedHeads(event: string): Promise<readonly Head[]> {
    const { rows } = await sql<Head>`
      select a.id as attempt, l.seq, l.head
      from attempts a join acts l on l.attempt = a.id
      where a.event = ${event} and l.seq = (select max(seq) from acts where attempt = a.id)
        and not exists (select 1 from seal_heads h where h.attempt = a.id and h.seq = l.seq)
      order by a.id`.execute(query);
    return rows;
  }
}
