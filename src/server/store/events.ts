import type { Luck } from '../../proof/luck.ts';
import { seedHash } from '../../proof/luck.ts';
import type { Hash } from '../../sim/index.ts';
import type { By } from './audit.ts';
import { auditStep } from './audit.ts';
import type { Database } from './database.ts';
import type { EventRules } from './event-rules.ts';
import { holdableOrThrow } from './event-rules.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';
import { isTaken } from './taken.ts';
import { DRAWS, newCode, newId, newSeed } from './tokens.ts';

export interface Event extends EventRules {
  readonly id: string;
  readonly code: string;
  /** What luck comes from, 64 hex digits; null where it is sealed. */
  readonly seed: string | null;
  /** SHA-256 of the seed as it is written: published before the first attempt. */
  readonly seedHash: Hash;
  readonly at: number;
  readonly pausedAt: number | null;
  readonly closedAt: number | null;
  readonly frozenAt: number | null;
}

export interface Events {
  /**
   * @param seed  for open luck that is to be met again; without it 256 random bits are drawn
   * @throws      StoreError event when it cannot be held like this
   */
  add(rules: EventRules, at: number, seed?: string): Promise<Event>;
  get(id: string): Promise<Event | null>;
  byCode(code: string): Promise<Event | null>;
  list(klass: string): Promise<readonly Event[]>;
  /** All that are not closed, of every class. */
  running(): Promise<readonly Event[]>;
  /** Other times: to extend, to pause (a time), to go on (null). */
  change(id: string, times: Partial<Times>, by: By): Promise<Event>;
  /** For good: once this is done no act is taken any more. Again is no error. */
  close(id: string, by: By): Promise<Event>;
  /** The seed of an event that is closed; null before. Sealed luck is told by this and by the export alone. */
  publishSeed(id: string): Promise<string | null>;
}

interface Times {
  readonly opensAt: number;
  readonly closesAt: number | null;
  readonly freezesAt: number | null;
  readonly pausedAt: number | null;
}

export function eventsIn(database: Database): Events {
  const { query } = database;
  const find = async (column: 'id' | 'code', value: string) => {
    const row = await query.selectFrom('events').selectAll().where(column, '=', value).executeTakeFirst();
    return row ? eventOf(row) : null;
  };
  const known = async (id: string) => {
    const event = await find('id', id);
    if (!event) throw new StoreError('store.unknown', { what: 'event', id });
    return event;
  };
  return {
    async add(rules, at, seed) {
      holdableOrThrow(rules, seed);
      const drawn = seed ?? newSeed();
      const id = newId();
      for (let draw = 0; draw < DRAWS; draw++) {
        const row = { ...rowOf(rules), id, code: newCode(), seed_hash: seedHash(drawn), at };
        const open = rules.cover === 'open' ? drawn : null;
        const steps = [
          {
            query: query
              .insertInto('events')
              .values({ ...row, seed: open })
              .compile(),
          },
        ];
        const sealed = query.insertInto('secrets').values({ event: id, secret: drawn }).compile();
        if (open === null) steps.push({ query: sealed });
        const taken = await database.atomically(steps).then(
          () => false,
          (error: unknown) => {
            if (!isTaken(error)) throw error;
            return true;
          },
        );
        if (!taken) return known(id);
      }
      throw new StoreError('store.contended', { what: 'the codes of events' });
    },
    get: (id) => find('id', id),
    byCode: (code) => find('code', code),
    async list(klass) {
      const rows = await query
        .selectFrom('events')
        .selectAll()
        .where('class', '=', klass)
        .orderBy('at')
        .orderBy('id')
        .execute();
      return rows.map(eventOf);
    },
    async running() {
      const rows = await query.selectFrom('events').selectAll().where('closed_at', 'is', null).orderBy('id').execute();
      return rows.map(eventOf);
    },
    async change(id, times, by) {
      const event = await known(id);
      const set: Partial<Tables['events']> = {
        ...(times.opensAt === undefined ? {} : { opens_at: times.opensAt }),
        ...(times.closesAt === undefined ? {} : { closes_at: times.closesAt }),
        ...(times.freezesAt === undefined ? {} : { freezes_at: times.freezesAt }),
        ...(times.pausedAt === undefined ? {} : { paused_at: times.pausedAt }),
      };
      const update = query.updateTable('events').set(set).where('id', '=', id);
      const done = { class: event.class, event: id, deed: 'event.change', about: id, details: times };
      await database.atomically([{ query: update.compile(), must: true }, auditStep(database, done, by)]);
      return known(id);
    },
    async close(id, by) {
      const event = await known(id);
      const update = query.updateTable('events').set({ closed_at: by.at }).where('id', '=', id);
      const once = { query: update.where('closed_at', 'is', null).compile(), must: true } as const;
      const done = { class: event.class, event: id, deed: 'event.close', about: id };
      await database.atomically([once, auditStep(database, done, by)]);
      return known(id);
    },
    async publishSeed(id) {
      const found = await query
        .selectFrom('events')
        .leftJoin('secrets', 'secrets.event', 'events.id')
        .select(({ fn }) => fn.coalesce('secrets.secret', 'events.seed').as('seed'))
        .where('events.id', '=', id)
        .where('closed_at', 'is not', null)
        .executeTakeFirst();
      return found?.seed ?? null;
    },
  };
}

function rowOf(rules: EventRules) {
  const { class: klass, name, whole, engine, quota, counting, ties, visibility, missing, confirm, luck, cover } = rules;
  return {
    ...{
      class: klass,
      name,
      rules: rules.rules,
      whole,
      engine,
      quota,
      counting,
      ties,
      visibility,
      missing,
      confirm,
      luck,
      cover,
    },
    opens_at: rules.opensAt,
    closes_at: rules.closesAt,
    freezes_at: rules.freezesAt,
    practice: rules.practice ? 1 : 0,
    brackets: JSON.stringify(rules.brackets),
    team_size: rules.teamSize,
  };
}

function eventOf(row: Tables['events']): Event {
  const { id, class: klass, code, name, rules, whole, engine, quota, seed, at } = row;
  return {
    ...{ id, class: klass, code, name, rules, whole, engine, quota, seed, at },
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    freezesAt: row.freezes_at,
    // written by this file alone, out of the same words
    counting: row.counting as Event['counting'],
    practice: row.practice === 1,
    brackets: JSON.parse(row.brackets) as string[],
    ties: row.ties as Event['ties'],
    visibility: row.visibility as Event['visibility'],
    missing: row.missing as Event['missing'],
    confirm: row.confirm as Event['confirm'],
    teamSize: row.team_size,
    luck: row.luck as Luck,
    cover: row.cover as Event['cover'],
    seedHash: row.seed_hash,
    pausedAt: row.paused_at,
    closedAt: row.closed_at,
    frozenAt: row.frozen_at,
  };
}
