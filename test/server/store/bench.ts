import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Attempt } from '../../../src/server/store/attempts.ts';
import type { Database } from '../../../src/server/store/database.ts';
import type { EventRules } from '../../../src/server/store/event-rules.ts';
import type { Place } from '../../../src/server/store/open-store.ts';
import { openDatabase, openStore } from '../../../src/server/store/open-store.ts';
import type { Store } from '../../../src/server/store/store.ts';
import { newId } from '../../../src/server/store/tokens.ts';
import type { Score } from '../../../src/sim/index.ts';
import { ownDatabase } from '../../support/postgres/own-database.ts';
import { AT, entry, hashOf } from './entry.ts';

/** An empty database of one test file; what is opened here is closed with it. */
export interface Bench {
  readonly kind: 'sqlite' | 'postgres';
  readonly place: Place;
  /** One more store on the same database, as another process has it. */
  open(): Promise<Store>;
  /** The database under the stores, for what a store does not show. */
  bare(): Promise<Database>;
  end(): Promise<void>;
}

function benchAt(kind: Bench['kind'], place: Place, remove: () => Promise<void>): Bench {
  const opened: { close(): Promise<void> }[] = [];
  const keep = <T extends { close(): Promise<void> }>(one: T): T => {
    opened.push(one);
    return one;
  };
  return {
    kind,
    place,
    open: async () => keep(await openStore(place)),
    bare: async () => keep(await openDatabase(place)),
    async end() {
      for (const one of opened) await one.close();
      await remove();
    },
  };
}

export async function sqliteBench(): Promise<Bench> {
  const data = mkdtempSync(join(tmpdir(), 'rapport-store-'));
  return benchAt('sqlite', { data }, async () => rmSync(data, { recursive: true, force: true }));
}

export async function postgresBench(): Promise<Bench> {
  const { address, drop } = await ownDatabase();
  return benchAt('postgres', { address }, drop);
}

export const by = (reason = 'because', at = AT) => ({ by: 'instructor', reason, at });
export const scored = (total: number): Score => ({ scheme: 'test', total, axes: { value: total } });

export interface Stage {
  readonly class: string;
  readonly event: string;
  readonly teams: readonly string[];
}

const SCENARIO = { rules: hashOf('rules'), whole: hashOf('whole'), text: '{"id":"T99"}' };

/** A class with teams that have entered an event. */
export async function stage(store: Store, rules: Partial<EventRules> = {}, teams = 1): Promise<Stage> {
  await store.scenarios.put(SCENARIO, AT);
  const { class: klass } = await store.classes.add('客情一班', AT);
  const event = await store.events.add({ ...RULES, class: klass.id, ...rules }, AT);
  const ids: string[] = [];
  for (let k = 0; k < teams; k++) ids.push((await store.teams.add(klass.id, `team ${k}`, AT)).id);
  const bracket = event.brackets[0]!;
  for (const team of ids) await store.entries.enter({ event: event.id, team, nonce: newId(), bracket, at: AT });
  return { class: klass.id, event: event.id, teams: ids };
}

export const RULES: Omit<EventRules, 'class'> = {
  name: 'Cup',
  rules: SCENARIO.rules,
  whole: SCENARIO.whole,
  engine: 0,
  opensAt: AT,
  closesAt: null,
  freezesAt: null,
  quota: 3,
  counting: 'first',
  practice: false,
  brackets: ['all'],
  ties: 'value',
  visibility: 'full',
  missing: 'wait',
  confirm: 'one',
  teamSize: 2,
  luck: 'own',
  cover: 'sealed',
};

export async function begun(store: Store, event: string, team: string): Promise<Attempt> {
  const attempt = await store.attempts.begin(newId(), event, team, AT);
  if (typeof attempt === 'string') throw new Error(`the attempt did not begin: ${attempt}`);
  return attempt;
}

/** An attempt played to its end in one act. */
export async function played(store: Store, event: string, team: string, score: number, value = 0): Promise<Attempt> {
  const attempt = await begun(store, event, team);
  await store.acts.append(attempt.id, entry(0));
  const done = await store.results.finish(attempt.id, { score: scored(score), value, head: entry(0).head }, AT);
  if (done.kind !== 'new') throw new Error(`the attempt did not finish: ${done.kind}`);
  return attempt;
}
