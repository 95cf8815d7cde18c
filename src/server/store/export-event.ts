import type { SqlBool } from 'kysely';
import { sql } from 'kysely';
import type { Acts, LogEntry } from './acts.ts';
import type { Attempt, Attempts } from './attempts.ts';
import type { Database } from './database.ts';
import type { Entries, Entry } from './entries.ts';
import type { Event, Events } from './events.ts';
import type { KeptResult, Results } from './results.ts';
import type { Scenarios } from './scenarios.ts';
import type { Seal, Seals } from './seals.ts';
import { StoreError } from './store-error.ts';

/**
 * What re-verification of an event needs, in lines of their own. No names, no marks: who played is told by ids.
 *
 * `event` comes first, with the text of its scenario and, once it is closed, the seed of all its luck; then the entries
 * with their nonces; then every attempt with its log and its score, voided ones too; then the frozen board, the live
 * one and the seals.
 */
export type ExportLine =
  | { readonly kind: 'event'; readonly event: Event; readonly scenario: string; readonly seed: string | null }
  | { readonly kind: 'entry'; readonly entry: Entry }
  | {
      readonly kind: 'attempt';
      readonly attempt: Attempt;
      readonly log: readonly Omit<LogEntry, 'mark'>[];
      readonly result: KeptResult | null;
    }
  | { readonly kind: 'place'; readonly board: 'frozen' | 'live'; readonly row: PlaceLine }
  | { readonly kind: 'seal'; readonly seal: Seal };

interface PlaceLine {
  readonly place: number;
  readonly team: string;
  readonly bracket: string;
  readonly score: number;
  readonly value: number;
  readonly receipt: number;
}

interface Parts {
  readonly scenarios: Scenarios;
  readonly events: Events;
  readonly entries: Entries;
  readonly attempts: Attempts;
  readonly acts: Acts;
  readonly results: Results;
  readonly seals: Seals;
}

/** @throws  StoreError unknown for an event that is not there */
export async function* exportEvent(database: Database, parts: Parts, id: string): AsyncGenerator<ExportLine> {
  const event = await parts.events.get(id);
  const scenario = event && (await parts.scenarios.get(event.rules, event.whole));
  if (!event || scenario === null) throw new StoreError('store.unknown', { what: 'event', id });
  yield { kind: 'event', event, scenario, seed: (await parts.events.publishSeed(id)) ?? event.seed };
  for (const entry of await parts.entries.list(id)) yield { kind: 'entry', entry };
  for await (const attempt of attemptsOf(database, id)) {
    const log = (await parts.acts.log(attempt)).map(({ mark: _, ...entry }) => entry);
    const whole = (await parts.attempts.get(attempt))!;
    yield { kind: 'attempt', attempt: whole, log, result: await parts.results.of(attempt) };
  }
  for (const row of await frozenPlaces(database, id)) yield { kind: 'place', board: 'frozen', row };
  for (const row of await livePlaces(database, id)) yield { kind: 'place', board: 'live', row };
  for (const seal of await parts.seals.list(id)) yield { kind: 'seal', seal };
}

/** A national event has more attempts than should lie in memory at once. (chosen) */
const PAGE = 500;

/** Ids of all attempts, by team and number. */
async function* attemptsOf({ query }: Database, event: string): AsyncGenerator<string> {
  for (let team = '', number = 0; ; ) {
    const page = await query
      .selectFrom('attempts')
      .select(['id', 'team', 'number'])
      .where('event', '=', event)
      .where(sql<SqlBool>`(team, number) > (${team}, ${number})`)
      .orderBy('team')
      .orderBy('number')
      .limit(PAGE)
      .execute();
    for (const { id } of page) yield id;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    ({ team, number } = last);
  }
}

const frozenPlaces = ({ query }: Database, event: string): Promise<PlaceLine[]> =>
  query
    .selectFrom('frozen')
    .select(['place', 'team', 'bracket', 'score', 'value', 'receipt'])
    .where('event', '=', event)
    .orderBy('place')
    .execute();

async function livePlaces({ query }: Database, event: string): Promise<PlaceLine[]> {
  const rows = await query
    .selectFrom('standings')
    .select(['team', 'bracket', 'score', 'value', 'receipt'])
    .where('event', '=', event)
    .orderBy('score', 'desc')
    .orderBy('tiebreak', 'desc')
    .orderBy('earliness', 'desc')
    .execute();
  return rows.map((row, k) => ({ place: k + 1, ...row }));
}
