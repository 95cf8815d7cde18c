import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Act, Hash, Mark } from '../../sim/index.ts';
import type { Database } from './database.ts';
import { holding, text, whole } from './database.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

/** One line of the log of an attempt. */
export interface LogEntry {
  /** From 0, without a gap. */
  readonly seq: number;
  readonly act: Act;
  /** Hash of what was sent, so that the same sending is known again. */
  readonly body: Hash;
  /** The link of the record's chain that this act led to. */
  readonly head: Hash;
  readonly mark: Mark;
  readonly receipt: number;
  readonly at: number;
}

/**
 * `same`: this very body stands there already, and the receipt is the one it got. `other`: another body stands there.
 * `gap`: the act before it is missing. `closed`: the event is, or the attempt is finished or voided.
 */
export type Appended =
  | { readonly kind: 'new' | 'same'; readonly receipt: number; readonly head: Hash }
  | { readonly kind: 'other'; readonly head: Hash }
  | { readonly kind: 'gap'; readonly next: number }
  | { readonly kind: 'closed' };

export interface Acts {
  /**
   * One act more. The engine has applied it to the log up to `seq - 1` before. Deadlines are the caller's: what a clock
   * or a policy decides comes after them.
   */
  append(attempt: string, entry: Omit<LogEntry, 'receipt'>): Promise<Appended>;
  /** The act at a place, or the last one; null where there is none. */
  at(attempt: string, seq: number | 'last'): Promise<LogEntry | null>;
  /** How many of them close a turn. */
  closes(attempt: string): Promise<number>;
  /** All acts in order. */
  log(attempt: string): Promise<readonly LogEntry[]>;
}

/** Whoever came between has settled what is looked at next, so one more round is nearly always enough. */
const ROUNDS = 20;

export function actsIn(database: Database): Acts {
  const { query } = database;
  return {
    async append(attempt, entry) {
      for (let round = 0; round < ROUNDS; round++) {
        const { rows } = await appending(database, attempt, entry).execute(query);
        if (rows[0]) return { kind: 'new', receipt: rows[0].receipt, head: entry.head };
        const why = await whyNotAppended(attempt, entry);
        if (why) return why;
      }
      throw new StoreError('store.contended', { what: 'the log of an attempt' });
    },
    async at(attempt, seq) {
      const found = query.selectFrom('acts').selectAll().where('attempt', '=', attempt);
      const row = await (seq === 'last'
        ? found.orderBy('seq', 'desc').limit(1)
        : found.where('seq', '=', seq)
      ).executeTakeFirst();
      return row ? entryOf(row) : null;
    },
    async closes(attempt) {
      const { n } = await query
        .selectFrom('acts')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .where('attempt', '=', attempt)
        .where('kind', '=', 'close')
        .executeTakeFirstOrThrow();
      return n;
    },
    async log(attempt) {
      const rows = await query.selectFrom('acts').selectAll().where('attempt', '=', attempt).orderBy('seq').execute();
      return rows.map(entryOf);
    },
  };

  /** @returns  null when what stood in the way is gone */
  async function whyNotAppended(attempt: string, { seq, body }: Omit<LogEntry, 'receipt'>): Promise<Appended | null> {
    const there = await query
      .selectFrom('acts')
      .select(['receipt', 'body', 'head'])
      .where('attempt', '=', attempt)
      .where('seq', '=', seq)
      .executeTakeFirst();
    if (there && there.body !== body) return { kind: 'other', head: there.head };
    if (there) return { kind: 'same', receipt: there.receipt, head: there.head };
    const found = await query
      .selectFrom('attempts')
      .innerJoin('events', 'events.id', 'attempts.event')
      .leftJoin('acts', 'acts.attempt', 'attempts.id')
      .select(({ fn }) => ['finished_at', 'voided_at', 'closed_at', fn.count<number>('acts.seq').as('next')])
      .where('attempts.id', '=', attempt)
      .groupBy(['attempts.id', 'events.id'])
      .executeTakeFirst();
    if (!found) throw new StoreError('store.unknown', { what: 'attempt', id: attempt });
    if (found.finished_at !== null || found.voided_at !== null || found.closed_at !== null) return { kind: 'closed' };
    return seq > found.next ? { kind: 'gap', next: found.next } : null;
  }
}

/** The one statement by which an act comes into its log, if nothing stands in the way. */
export function appending(
  database: Database,
  attempt: string,
  { seq, act, body, head, mark, at }: Omit<LogEntry, 'receipt'>,
) {
  return sql<{ receipt: number }>`
    insert into acts (attempt, seq, kind, act, body, head, at,
      mark_by, mark_seat, mark_at, mark_thought, mark_note)
    select a.id, ${whole(seq)}, ${text(act.kind)}, ${text(JSON.stringify(act))}, ${text(body)}, ${text(head)},
      ${whole(at)}, ${text(mark.by)}, ${text(mark.seat ?? null)}, ${text(mark.at ?? null)},
      cast(${mark.thoughtMs ?? null} as double precision), ${text(mark.note ?? null)}
    from attempts a join events e on e.id = a.event
    where a.id = ${attempt} and a.finished_at is null and a.voided_at is null and e.closed_at is null
      and (${whole(seq)} = 0 or exists
        (select 1 from acts before where before.attempt = a.id and before.seq = ${whole(seq)} - 1))
    ${holding(database, 'a', 'e')}
    on conflict (attempt, seq) do nothing
    returning receipt`;
}

function entryOf(row: Selectable<Tables['acts']>): LogEntry {
  const { seq, body, head, receipt, at, mark_seat, mark_at, mark_thought, mark_note } = row;
  const mark: Mark = {
    by: row.mark_by as Mark['by'],
    ...(mark_seat === null ? {} : { seat: mark_seat }),
    ...(mark_at === null ? {} : { at: mark_at }),
    ...(mark_thought === null ? {} : { thoughtMs: mark_thought }),
    ...(mark_note === null ? {} : { note: mark_note }),
  };
  return { seq, act: JSON.parse(row.act) as Act, body, head, mark, receipt, at };
}
