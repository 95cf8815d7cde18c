import { sql } from 'kysely';
import type { By } from './audit.ts';
import { auditStep } from './audit.ts';
import type { Database } from './database.ts';
import { text, whole } from './database.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';
import { isTaken } from './taken.ts';
import { hashLink, newId, newLink } from './tokens.ts';

/** One person's place in a team. */
export interface Seat {
  readonly id: string;
  readonly class: string;
  readonly team: string;
  /** From 1 to the size of the team; null once the seat was removed. */
  readonly place: number | null;
  readonly nickname: string;
  readonly at: number;
  readonly seenAt: number;
}

export interface Seats {
  /**
   * @param most  how many a team may have
   * @returns     the seat and the secret of its link (the only time it is told), or that the team is full
   */
  join(who: Joining): Promise<{ readonly seat: Seat; readonly link: string } | 'full'>;
  /** Whose link this is; null for one that never was, was renewed, or whose seat was removed. */
  byLink(link: string): Promise<Seat | null>;
  get(id: string): Promise<Seat | null>;
  /** Everybody who has a place, by team and place. */
  list(klass: string): Promise<readonly Seat[]>;
  /** Those of one team who have a place, in their order. */
  ofTeam(team: string): Promise<readonly Seat[]>;
  /** @param times  when each was seen, by id; one that was seen later stays so */
  seen(times: ReadonlyMap<string, number>): Promise<void>;
  /** For who has lost the link: the old one ends. */
  renew(id: string, by: By): Promise<{ readonly link: string }>;
  move(id: string, team: string, most: number, by: By): Promise<Seat | 'full'>;
  /** Takes place and link away; what the seat decided stays. */
  remove(id: string, by: By): Promise<void>;
}

interface Joining {
  readonly team: string;
  readonly nickname: string;
  readonly most: number;
  readonly at: number;
}

export function seatsIn(database: Database): Seats {
  const { query } = database;
  const find = async (column: 'id' | 'link_hash', value: string) => {
    const row = await query.selectFrom('seats').selectAll().where(column, '=', value).executeTakeFirst();
    return row ? seatOf(row) : null;
  };
  const held = async (id: string) => {
    const seat = await find('id', id);
    if (!seat || seat.place === null) throw new StoreError('store.unknown', { what: 'seat', id });
    return seat;
  };
  const done = (seat: Seat, deed: string, by: By, details: unknown = null) =>
    auditStep(database, { class: seat.class, event: null, deed, about: seat.id, details }, by);

  return {
    async join({ team, nickname, most, at }) {
      const link = newLink();
      const id = newId();
      for (let place = 1; place <= most; place++) {
        const { rows } = await sql<Tables['seats']>`
          insert into seats (id, class, team, place, nickname, link_hash, at, seen_at)
          select ${text(id)}, t.class, t.id, ${whole(place)}, ${text(nickname)}, ${text(hashLink(link))},
            ${whole(at)}, ${whole(at)}
          from teams t where t.id = ${team}
          on conflict (team, place) do nothing
          returning *`.execute(query);
        if (rows[0]) return { seat: seatOf(rows[0]), link };
      }
      await knownTeam(database, team);
      return 'full';
    },
    byLink: (link) => find('link_hash', hashLink(link)),
    get: (id) => find('id', id),
    async list(klass) {
      const rows = await query
        .selectFrom('seats')
        .innerJoin('teams', 'teams.id', 'seats.team')
        .selectAll('seats')
        .where('teams.class', '=', klass)
        .where('place', 'is not', null)
        .orderBy('teams.number')
        .orderBy('place')
        .execute();
      return rows.map(seatOf);
    },
    async ofTeam(team) {
      const rows = await query
        .selectFrom('seats')
        .selectAll()
        .where('team', '=', team)
        .where('place', 'is not', null)
        .orderBy('place')
        .execute();
      return rows.map(seatOf);
    },
    async seen(times) {
      // always in the same order: two processes that note the same seats never wait for each other
      const steps = [...times.keys()].toSorted().map((id) => {
        const at = times.get(id)!;
        const update = query.updateTable('seats').set({ seen_at: at }).where('id', '=', id);
        return { query: update.where('seen_at', '<', at).compile() };
      });
      if (steps.length > 0) await database.atomically(steps);
    },
    async renew(id, by) {
      const seat = await held(id);
      const link = newLink();
      const renewing = query
        .updateTable('seats')
        .set({ link_hash: hashLink(link) })
        .where('id', '=', id);
      const step = { query: renewing.where('place', 'is not', null).compile(), must: true } as const;
      if (await database.atomically([step, done(seat, 'seat.renew', by)])) return { link };
      throw new StoreError('store.unknown', { what: 'seat', id });
    },
    async move(id, team, most, by) {
      const seat = await held(id);
      if ((await knownTeam(database, team)) !== seat.class)
        throw new StoreError('store.unknown', { what: 'team', id: team });
      for (let place = 1; place <= most; place++) {
        const moving = query
          .updateTable('seats')
          .set({ team, place })
          .where('id', '=', id)
          .where('place', 'is not', null)
          .where(({ not, exists, selectFrom }) =>
            not(exists(selectFrom('seats as other').select('id').where('team', '=', team).where('place', '=', place))),
          );
        const steps = [
          { query: moving.compile(), must: true } as const,
          done(seat, 'seat.move', by, { from: seat.team, to: team }),
        ];
        // somebody else may sit down there in this very moment
        const moved = await database
          .atomically(steps)
          .catch((error: unknown) => (isTaken(error) ? null : raise(error)));
        if (moved) return held(id);
      }
      return 'full';
    },
    async remove(id, by) {
      const seat = await held(id);
      const removing = query
        .updateTable('seats')
        .set({ place: null, link_hash: null })
        .where('id', '=', id)
        .where('place', 'is not', null);
      await database.atomically([{ query: removing.compile(), must: true }, done(seat, 'seat.remove', by)]);
    },
  };
}

function raise(error: unknown): never {
  throw error;
}

/** @returns  the class of a team that is there */
async function knownTeam({ query }: Database, id: string): Promise<string> {
  const team = await query.selectFrom('teams').select('class').where('id', '=', id).executeTakeFirst();
  if (!team) throw new StoreError('store.unknown', { what: 'team', id });
  return team.class;
}

function seatOf({ id, class: klass, team, place, nickname, at, seen_at }: Tables['seats']): Seat {
  return { id, class: klass, team, place, nickname, at, seenAt: seen_at };
}
