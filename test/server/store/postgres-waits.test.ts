import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appending } from '../../../src/server/store/acts.ts';
import type { Database } from '../../../src/server/store/database.ts';
import type { Store } from '../../../src/server/store/store.ts';
import type { Bench } from './bench.ts';
import { begun, by, postgresBench, scored, stage } from './bench.ts';
import { AT, entry } from './entry.ts';

let bench: Bench;
let store: Store;
let bare: Database;
/** Another process of which we decide when it commits. */
let slow: Client;

beforeAll(async () => {
  bench = await postgresBench();
  store = await bench.open();
  bare = await bench.bare();
  slow = new Client({ connectionString: 'address' in bench.place ? bench.place.address : '' });
  await slow.connect();
});
afterAll(async () => {
  await slow?.end();
  await bench?.end();
});

/** The statement of the store itself, done and not yet committed. */
async function appendSlowly(attempt: string, seq: number): Promise<number> {
  const { sql, parameters } = appending(bare, attempt, entry(seq)).compile(bare.query);
  await slow.query('begin');
  const { rows } = await slow.query<{ receipt: string }>(sql, [...parameters]);
  return Number(rows[0]!.receipt);
}

/** What has not come after this waits for somebody. */
const PATIENCE_MS = 300;
const waits = (asked: Promise<unknown>) => Promise.race([asked.then(() => false), wait(PATIENCE_MS).then(() => true)]);

describe('on PostgreSQL, where several write at once,', () => {
  test('a close waits for an act that is under way, and the act is there when it returns', async () => {
    const { event, teams } = await stage(store);
    const { id } = await begun(store, event, teams[0]!);
    await appendSlowly(id, 0);
    const closing = store.events.close(event, by());
    expect(await waits(closing)).toBe(true);
    await slow.query('commit');
    await closing;
    expect(await store.acts.log(id)).toHaveLength(1);
  });

  test('an act waits for a close that is under way, and is turned away', async () => {
    const { event, teams } = await stage(store);
    const { id } = await begun(store, event, teams[0]!);
    await slow.query('begin');
    await slow.query('update events set closed_at = 1 where id = $1', [event]);
    const adding = store.acts.append(id, entry(0));
    expect(await waits(adding)).toBe(true);
    await slow.query('commit');
    expect(await adding).toEqual({ kind: 'closed' });
  });

  test('a score waits for an act that is under way, and is not kept beside the longer log', async () => {
    const { event, teams } = await stage(store);
    const { id } = await begun(store, event, teams[0]!);
    await store.acts.append(id, entry(0));
    await appendSlowly(id, 1);
    const finishing = store.results.finish(id, { score: scored(1), value: 0, head: entry(0).head }, AT);
    expect(await waits(finishing)).toBe(true);
    await slow.query('commit');
    expect(await finishing).toEqual({ kind: 'moved' });
  });

  test('the same act, under way elsewhere, gets that one’s receipt, or its own when that one is given up', async () => {
    const { event, teams } = await stage(store);
    const { id } = await begun(store, event, teams[0]!);
    for (const [seq, end] of ['commit', 'rollback'].entries()) {
      const receipt = await appendSlowly(id, seq);
      const adding = store.acts.append(id, entry(seq));
      expect(await waits(adding)).toBe(true);
      await slow.query(end);
      const answer = await adding;
      expect(answer.kind).toBe(end === 'commit' ? 'same' : 'new');
      expect('receipt' in answer && answer.receipt === receipt).toBe(end === 'commit');
    }
  });

  test('a receipt that was given before a freeze and is committed after it changes nothing on the board', async () => {
    const { event, teams } = await stage(store, {}, 2);
    const [late, early] = [await begun(store, event, teams[0]!), await begun(store, event, teams[1]!)];
    const result = { score: scored(500), value: 0, head: entry(0).head };
    const smaller = await appendSlowly(late.id, 0);
    await store.acts.append(early.id, entry(0));
    await store.results.finish(early.id, result, AT);
    const freezing = store.boards.freeze(event, by());
    await slow.query('commit');
    await freezing;
    const ask = { bracket: null, top: 9 };
    const frozen = await store.boards.frozen(event, ask);
    await store.results.finish(late.id, result, AT);
    expect(frozen!.top.map(({ team }) => team)).toEqual([early.team]);
    expect(smaller).toBeLessThan(frozen!.top[0]!.receipt);
    expect(await store.boards.frozen(event, ask)).toEqual(frozen);
    expect((await store.boards.live(event, ask)).top.map(({ team }) => team)).toEqual([late.team, early.team]);
  });
});
