import type { Hash } from '../../sim/index.ts';
import type { Database } from './database.ts';

/** How the seats of a team share its work: who has which families of levers, and who agreed to which draft. */
export interface Teamwork {
  /** By family, the seat that has it; a family nobody has is everybody's. Seats that left have none. */
  families(event: string, team: string): Promise<Readonly<Record<string, string>>>;
  /** Hands families over, all or none; null: to everybody. Those not named stay. */
  hand(event: string, team: string, owners: Readonly<Record<string, string | null>>): Promise<void>;
  /** A seat agrees to a draft of a turn; the last one it agreed to stands. */
  agree(attempt: string, turn: number, agreement: { seat: string; draft: Hash; at: number }): Promise<void>;
  /** Seats of this team, still in it, that agreed to this very draft. */
  agreed(attempt: string, turn: number, draft: Hash): Promise<readonly string[]>;
}

export function teamworkIn(database: Database): Teamwork {
  const { query } = database;
  return {
    async families(event, team) {
      const rows = await query
        .selectFrom('families')
        .innerJoin('seats', 'seats.id', 'families.seat')
        .select(['families.family', 'families.seat'])
        .where('families.event', '=', event)
        .where('families.team', '=', team)
        .whereRef('seats.team', '=', 'families.team')
        .where('seats.place', 'is not', null)
        .orderBy('families.family')
        .execute();
      return Object.fromEntries(rows.map(({ family, seat }) => [family, seat]));
    },
    async hand(event, team, owners) {
      const steps = Object.entries(owners).map(([family, seat]) => {
        if (seat === null) {
          const row = query.deleteFrom('families').where('event', '=', event).where('team', '=', team);
          return { query: row.where('family', '=', family).compile() };
        }
        const row = query.insertInto('families').values({ event, team, family, seat });
        return {
          query: row.onConflict((on) => on.columns(['event', 'team', 'family']).doUpdateSet({ seat })).compile(),
        };
      });
      await database.atomically(steps);
    },
    async agree(attempt, turn, { seat, draft, at }) {
      const row = query.insertInto('agreements').values({ attempt, turn, seat, draft, at });
      await row.onConflict((on) => on.columns(['attempt', 'turn', 'seat']).doUpdateSet({ draft, at })).execute();
    },
    async agreed(attempt, turn, draft) {
      const rows = await query
        .selectFrom('agreements')
        .innerJoin('attempts', 'attempts.id', 'agreements.attempt')
        .innerJoin('seats', 'seats.id', 'agreements.seat')
        .select('agreements.seat')
        .where('agreements.attempt', '=', attempt)
        .where('agreements.turn', '=', turn)
        .where('agreements.draft', '=', draft)
        .whereRef('seats.team', '=', 'attempts.team')
        .where('seats.place', 'is not', null)
        .orderBy('agreements.seat')
        .execute();
      return rows.map(({ seat }) => seat);
    },
  };
}
