import { describe, expect, test } from 'vitest';
import { newId } from '../../../../src/server/store/tokens.ts';
import { begun, by, stage } from '../bench.ts';
import { AT, entry, hashOf } from '../entry.ts';
import type { Ground } from './store-contract.ts';

export function logContract(on: () => Ground): void {
  const fresh = async () => {
    const { store } = on();
    const { event, teams } = await stage(store);
    return { store, event, attempt: (await begun(store, event, teams[0]!)).id };
  };

  describe('the log', () => {
    test('acts come back in order and whole, with receipts that rise', async () => {
      const { store, attempt } = await fresh();
      const whole = {
        ...entry(1),
        act: { kind: 'close', decisions: { staff: { agents: 2, zeal: -0.5 } }, notes: { dissent: { a: '不 "no"' } } },
        mark: { by: 'seat', seat: 'ab', at: '2030-01-01T00:00:00Z', thoughtMs: 1234.5, note: '想了很久' },
      } as const;
      await store.acts.append(attempt, entry(0));
      await store.acts.append(attempt, whole);
      const [first, second] = await store.acts.log(attempt);
      expect(first).toEqual({ ...entry(0), receipt: first!.receipt });
      expect(second).toEqual({ ...whole, receipt: second!.receipt });
      expect(second!.receipt).toBeGreaterThan(first!.receipt);
      expect(await store.acts.closes(attempt)).toBe(1);
    });

    test('the same act sent 50 times at once is one row, and all get one answer', async () => {
      const { store, attempt } = await fresh();
      const answers = await Promise.all(Array.from({ length: 50 }, () => store.acts.append(attempt, entry(0))));
      expect(answers.filter(({ kind }) => kind === 'new')).toHaveLength(1);
      const told = new Set(answers.map(({ kind: _, ...rest }) => JSON.stringify(rest)));
      expect(told.size).toBe(1);
      expect(answers.every(({ kind }) => kind === 'new' || kind === 'same')).toBe(true);
      expect(await store.acts.log(attempt)).toHaveLength(1);
    });

    test('of 20 different acts for one place at once, one stands and the others are told its head', async () => {
      const { store, attempt } = await fresh();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, k) => store.acts.append(attempt, { ...entry(0, k), head: hashOf(`${k}`) })),
      );
      const [stands] = await store.acts.log(attempt);
      expect(answers.filter(({ kind }) => kind === 'new')).toHaveLength(1);
      expect(answers.filter(({ kind }) => kind === 'other')).toHaveLength(19);
      expect(new Set(answers.map((one) => 'head' in one && one.head))).toEqual(new Set([stands!.head]));
    });

    test('another body at a place that is taken changes nothing', async () => {
      const { store, attempt } = await fresh();
      const first = await store.acts.append(attempt, entry(0));
      const before = await store.acts.log(attempt);
      expect(await store.acts.append(attempt, entry(0, 7))).toEqual({ kind: 'other', head: entry(0).head });
      expect(await store.acts.append(attempt, entry(0))).toEqual({ ...first, kind: 'same' });
      expect(await store.acts.log(attempt)).toEqual(before);
    });

    test('an act beyond the next is a gap that says which is the next', async () => {
      const { store, attempt } = await fresh();
      expect(await store.acts.append(attempt, entry(1))).toEqual({ kind: 'gap', next: 0 });
      await store.acts.append(attempt, entry(0));
      expect(await store.acts.append(attempt, entry(2))).toEqual({ kind: 'gap', next: 1 });
      expect(await store.acts.log(attempt)).toHaveLength(1);
    });

    test('after the close no act is taken, and one that was taken before is still known', async () => {
      const { store, event, attempt } = await fresh();
      const first = await store.acts.append(attempt, entry(0));
      await store.events.close(event, by());
      expect(await store.acts.append(attempt, entry(1))).toEqual({ kind: 'closed' });
      expect(await store.acts.append(attempt, entry(0))).toEqual({ ...first, kind: 'same' });
      expect(await store.acts.append(attempt, entry(0, 5))).toMatchObject({ kind: 'other' });
    });

    test('acts that come while an event is closed are either there when the close returns, or never', async () => {
      const { store, bench } = on();
      const other = await bench.open();
      for (let round = 0; round < 4; round++) {
        const { event, teams } = await stage(store, { quota: 20 });
        const lanes = [];
        for (let k = 0; k < 20; k++) lanes.push((await begun(store, event, teams[0]!)).id);
        let taken = 0;
        let closing = Promise.resolve(new Map<string, number>());
        const close = async () => {
          await other.events.close(event, by());
          return new Map((await store.attempts.grid(event)).map(({ id, acts }) => [id, acts]));
        };
        const appendUntilClosed = async (id: string, one: typeof store) => {
          for (let seq = 0; ; seq++) {
            const { kind } = await one.acts.append(id, entry(seq));
            if (kind !== 'new') return { kind, acts: seq };
            taken += 1;
            if (taken === 25 + round) closing = close();
          }
        };
        const appending = lanes.map((id, k) => appendUntilClosed(id, k % 2 ? store : other));
        const ended = await Promise.all(appending);
        const atClose = await closing;
        expect(lanes.map((id) => ({ kind: 'closed', acts: atClose.get(id) }))).toEqual(ended);
      }
    });

    test('an act for an attempt that is nowhere is an error', async () => {
      const { store } = on();
      await expect(store.acts.append(newId(), entry(0))).rejects.toMatchObject({ code: 'store.unknown' });
    });
  });

  describe('drafts', () => {
    test('two seats that write at once are merged by lever, each with its seat', async () => {
      const { store, attempt } = await fresh();
      const put = (lever: string, seat: string, value: unknown, turn = 1) =>
        store.drafts.put({ attempt, turn, lever }, { value, seat, at: AT });
      await Promise.all([
        ...Array.from({ length: 10 }, () => put('staff', 'anna', { agents: 2 })),
        ...Array.from({ length: 10 }, () => put('promotion', 'ben', { depth: 3, whom: ['gold', '银'] })),
        put('staff', 'anna', { agents: 9 }, 2),
      ]);
      const drafts = await store.drafts.of(attempt, 1);
      expect([...drafts]).toEqual([
        ['promotion', { value: { depth: 3, whom: ['gold', '银'] }, seat: 'ben', at: AT }],
        ['staff', { value: { agents: 2 }, seat: 'anna', at: AT }],
      ]);
      expect((await store.drafts.of(attempt, 2)).size).toBe(1);
      expect((await store.drafts.of(attempt, 3)).size).toBe(0);
    });

    test('a later draft of a lever takes the place of an earlier one', async () => {
      const { store, attempt } = await fresh();
      const where = { attempt, turn: 1, lever: 'staff' };
      await store.drafts.put(where, { value: 1, seat: 'anna', at: AT });
      await store.drafts.put(where, { value: null, seat: 'ben', at: AT + 1 });
      expect((await store.drafts.of(attempt, 1)).get('staff')).toEqual({ value: null, seat: 'ben', at: AT + 1 });
    });
  });
}
