import { sql } from 'kysely';
import type { Luck } from '../../proof/luck.ts';
import { attemptLuck } from '../../proof/luck.ts';
import type { Hash } from '../../sim/index.ts';
import type { By } from './audit.ts';
import { auditStep } from './audit.ts';
import type { Database } from './database.ts';
import { holding, text, whole } from './database.ts';
import { settleSteps } from './standings.ts';
import { StoreError } from './store-error.ts';

export interface Attempt {
  readonly id: string;
  readonly event: string;
  readonly team: string;
  /** From 1; what own luck is made of beside the nonce. A voided attempt keeps its number. */
  readonly number: number;
  readonly engine: number;
  readonly rules: Hash;
  readonly at: number;
  readonly finishedAt: number | null;
  readonly voidedAt: number | null;
}

/** How far an attempt is, for the instructor's grid. */
export interface Progress extends Attempt {
  readonly acts: number;
  /** Turns that were closed. */
  readonly turns: number;
  /** When the last act came; null before the first. */
  readonly actedAt: number | null;
}

/** `notOpen`: before its window or after it; `closed`: for good; `notEntered`: the team never did. */
export type Begun = Attempt | 'quota' | 'notOpen' | 'closed' | 'notEntered';

export interface Attempts {
  /**
   * The next attempt of a team, as long as its quota lasts; a voided one does not count against it.
   *
   * @param id  32 hex digits made for this one asking: asked again with the same id, it is the same attempt
   */
  begin(id: string, event: string, team: string, at: number): Promise<Begun>;
  get(id: string): Promise<Attempt | null>;
  ofTeam(event: string, team: string): Promise<readonly Attempt[]>;
  grid(event: string): Promise<readonly Progress[]>;
  /** The 32 bytes its luck comes from. For the engine alone: sealed, they go to no client before the close. */
  luck(id: string): Promise<string>;
  /** Takes it out of the count and off the live board, so that the team may begin anew. Again is no error. */
  void(id: string, by: By): Promise<Attempt>;
}

/** Rounds in which others had the number that was asked for; a quota of more than this is no quota. (chosen) */
const ROUNDS = 200;

export function attemptsIn(database: Database): Attempts {
  const { query } = database;
  const attempts = () =>
    query
      .selectFrom('attempts')
      .innerJoin('events', 'events.id', 'attempts.event')
      .select(['attempts.id', 'attempts.event', 'attempts.team', 'attempts.number', 'events.engine', 'events.rules'])
      .select(['attempts.at', 'attempts.finished_at as finishedAt', 'attempts.voided_at as voidedAt']);
  const get = async (id: string) => (await attempts().where('attempts.id', '=', id).executeTakeFirst()) ?? null;
  const known = async (id: string) => {
    const attempt = await get(id);
    if (!attempt) throw new StoreError('store.unknown', { what: 'attempt', id });
    return attempt;
  };

  return {
    async begin(id, event, team, at) {
      for (let round = 0; round < ROUNDS; round++) {
        const { rows } = await sql<{ id: string }>`
          insert into attempts (id, event, team, number, at)
          select ${text(id)}, n.event, n.team,
            (select coalesce(max(number), 0) + 1 from attempts where event = n.event and team = n.team), ${whole(at)}
          from entries n join events e on e.id = n.event
          where n.event = ${event} and n.team = ${team}
            and e.closed_at is null and e.opens_at <= ${at} and (e.closes_at is null or e.closes_at > ${at})
            and (select coalesce(max(number), 0) + 1 - count(voided_at) from attempts
              where event = n.event and team = n.team) <= e.quota
          ${holding(database, 'e')}
          on conflict do nothing
          returning id`.execute(query);
        if (rows[0]) return known(id);
        const why = await whyNotBegun(id, event, team, at);
        if (why) return why;
      }
      throw new StoreError('store.contended', { what: 'the attempts of a team' });
    },
    get,
    ofTeam: (event, team) => attempts().where('event', '=', event).where('team', '=', team).orderBy('number').execute(),
    async grid(event) {
      return attempts()
        .leftJoin('acts', 'acts.attempt', 'attempts.id')
        .select(({ fn }) => [
          fn.count<number>('acts.seq').as('acts'),
          sql<number>`count(case when acts.kind = 'close' then 1 end)`.as('turns'),
          fn.max('acts.at').as('actedAt'),
        ])
        .where('attempts.event', '=', event)
        .groupBy(['attempts.id', 'events.id'])
        .orderBy('attempts.team')
        .orderBy('attempts.number')
        .execute();
    },
    async luck(id) {
      const found = await query
        .selectFrom('attempts')
        .innerJoin('events', 'events.id', 'attempts.event')
        .innerJoin('entries', (join) =>
          join.onRef('entries.event', '=', 'attempts.event').onRef('entries.team', '=', 'attempts.team'),
        )
        .leftJoin('secrets', 'secrets.event', 'events.id')
        .select(({ fn }) => fn.coalesce('secrets.secret', 'events.seed').as('seed'))
        .select(['events.luck', 'entries.nonce', 'attempts.number'])
        .where('attempts.id', '=', id)
        .executeTakeFirst();
      if (!found?.seed) throw new StoreError('store.unknown', { what: 'attempt', id });
      return attemptLuck(found.seed, found.luck as Luck, found.nonce, found.number);
    },
    async void(id, by) {
      const attempt = await known(id);
      const event = await query
        .selectFrom('events')
        .select(['class', 'counting', 'ties'])
        .where('id', '=', attempt.event)
        .executeTakeFirstOrThrow();
      const [lock, ...settle] = settleSteps(database, attempt, event);
      const update = query.updateTable('attempts').set({ voided_at: by.at }).where('id', '=', id);
      const once = { query: update.where('voided_at', 'is', null).compile(), must: true } as const;
      const done = { class: event.class, event: attempt.event, deed: 'attempt.void', about: id };
      await database.atomically([lock, once, ...settle, auditStep(database, done, by)]);
      return known(id);
    },
  };

  /** @returns  null when only another asking came between */
  async function whyNotBegun(id: string, event: string, team: string, at: number): Promise<Begun | null> {
    const same = await get(id);
    if (same && (same.event !== event || same.team !== team)) {
      throw new StoreError('store.unknown', { what: 'attempt of this team', id });
    }
    if (same) return same;
    const found = await query
      .selectFrom('events')
      .leftJoin('entries', (join) => join.onRef('entries.event', '=', 'events.id').on('entries.team', '=', team))
      .select(['closed_at', 'opens_at', 'closes_at', 'quota', 'entries.team'])
      .where('events.id', '=', event)
      .executeTakeFirst();
    if (!found) throw new StoreError('store.unknown', { what: 'event', id: event });
    if (!found.team) return 'notEntered';
    if (found.closed_at !== null) return 'closed';
    if (found.opens_at > at || (found.closes_at !== null && found.closes_at <= at)) return 'notOpen';
    const counted = await query
      .selectFrom('attempts')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .where('event', '=', event)
      .where('team', '=', team)
      .where('voided_at', 'is', null)
      .executeTakeFirstOrThrow();
    return counted.n >= found.quota ? 'quota' : null;
  }
}
