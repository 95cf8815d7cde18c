import { describe, expect, test } from 'vitest';
import { newId } from '../../../../src/server/store/tokens.ts';
import { begun, by, played, scored, stage } from '../bench.ts';
import { AT, entry } from '../entry.ts';
import type { Ground } from './store-contract.ts';

export function attemptsContract(on: () => Ground): void {
  describe('attempts', () => {
    test('100 that start at once with a quota of 3 are 3, numbered 1 to 3', async () => {
      const { store } = on();
      const { event, teams } = await stage(store, { quota: 3 });
      const answers = await Promise.all(
        Array.from({ length: 100 }, () => store.attempts.begin(newId(), event, teams[0]!, AT)),
      );
      expect(answers.filter((one) => one === 'quota')).toHaveLength(97);
      const numbers = (await store.attempts.ofTeam(event, teams[0]!)).map(({ number }) => number);
      expect(numbers).toEqual([1, 2, 3]);
    });

    test('asked again with the same id, it is the same attempt and costs nothing', async () => {
      const { store } = on();
      const { event, teams } = await stage(store, { quota: 2 }, 2);
      const id = newId();
      const asked = () => store.attempts.begin(id, event, teams[0]!, AT);
      const answers = await Promise.all(Array.from({ length: 10 }, asked));
      expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
      expect(answers[0]).toMatchObject({ id, number: 1, engine: 0, finishedAt: null, voidedAt: null });
      expect(await store.attempts.ofTeam(event, teams[0]!)).toHaveLength(1);
      await expect(store.attempts.begin(id, event, teams[1]!, AT)).rejects.toMatchObject({ code: 'store.unknown' });
    });

    test('begin only within the window, before the close, and by a team that has entered', async () => {
      const { store } = on();
      const { class: klass, event, teams } = await stage(store, { closesAt: AT + 10 });
      const begin = (at: number, team = teams[0]!) => store.attempts.begin(newId(), event, team, at);
      expect(await begin(AT - 1)).toBe('notOpen');
      expect(await begin(AT + 10)).toBe('notOpen');
      expect(await begin(AT, (await store.teams.add(klass, null, AT)).id)).toBe('notEntered');
      expect(await begin(AT + 9)).toMatchObject({ number: 1 });
      await store.events.close(event, by());
      expect(await begin(AT + 1)).toBe('closed');
      await expect(store.attempts.begin(newId(), newId(), teams[0]!, AT)).rejects.toMatchObject({
        code: 'store.unknown',
      });
    });

    test('a voided attempt gives its place in the quota back and keeps its number', async () => {
      const { store } = on();
      const { class: klass, event, teams } = await stage(store, { quota: 1 });
      const first = await begun(store, event, teams[0]!);
      expect(await store.attempts.begin(newId(), event, teams[0]!, AT)).toBe('quota');
      await store.attempts.void(first.id, by('the projector fell', AT + 1));
      await store.attempts.void(first.id, by('again', AT + 2));
      expect((await begun(store, event, teams[0]!)).number).toBe(2);
      expect(await store.attempts.begin(newId(), event, teams[0]!, AT)).toBe('quota');
      expect((await store.attempts.get(first.id))?.voidedAt).toBe(AT + 1);
      expect((await store.audit.list(klass)).map(({ deed, reason }) => [deed, reason])).toEqual([
        ['attempt.void', 'the projector fell'],
      ]);
      expect(await store.acts.append(first.id, entry(0))).toEqual({ kind: 'closed' });
      const result = { score: scored(1), value: 0, head: entry(0).head };
      expect(await store.results.finish(first.id, result, AT)).toEqual({ kind: 'voided' });
    });

    test('the grid tells how far each is', async () => {
      const { store } = on();
      const { event, teams } = await stage(store, {}, 2);
      const one = await begun(store, event, teams[0]!);
      const close = { kind: 'close', decisions: {} } as const;
      await store.acts.append(one.id, entry(0));
      await store.acts.append(one.id, { ...entry(1), act: close });
      const two = await begun(store, event, teams[1]!);
      const grid = new Map((await store.attempts.grid(event)).map((row) => [row.id, row]));
      expect(grid.get(one.id)).toEqual({ ...one, acts: 2, turns: 1, actedAt: AT + 1 });
      expect(grid.get(two.id)).toEqual({ ...two, acts: 0, turns: 0, actedAt: null });
    });
  });

  describe('results', () => {
    test('a score is kept once, with the receipt of the last act, also after the close', async () => {
      const { store } = on();
      const { event, teams } = await stage(store);
      const attempt = await begun(store, event, teams[0]!);
      await store.acts.append(attempt.id, entry(0));
      const last = await store.acts.append(attempt.id, entry(1));
      await store.events.close(event, by());
      const result = { score: scored(805), value: -12_345, head: entry(1).head };
      const receipt = 'receipt' in last ? last.receipt : -1;
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => store.results.finish(attempt.id, result, AT + 7)),
      );
      expect(answers.filter(({ kind }) => kind === 'new')).toHaveLength(1);
      expect(answers.map((one) => 'receipt' in one && one.receipt)).toEqual(Array(10).fill(receipt));
      expect(await store.results.of(attempt.id)).toEqual({ ...result, receipt, at: AT + 7 });
      expect((await store.attempts.get(attempt.id))?.finishedAt).toBe(AT + 7);
      expect(await store.results.finish(attempt.id, { ...result, score: scored(999) }, AT)).toEqual({ kind: 'other' });
      expect(await store.results.of(attempt.id)).toMatchObject(result);
    });

    test('a score worked out on an older log is not taken, and a finished log takes no act', async () => {
      const { store } = on();
      const { event, teams } = await stage(store);
      const attempt = await begun(store, event, teams[0]!);
      const finish = (head: string) => store.results.finish(attempt.id, { score: scored(1), value: 0, head }, AT);
      expect(await finish(entry(0).head)).toEqual({ kind: 'moved' });
      await store.acts.append(attempt.id, entry(0));
      await store.acts.append(attempt.id, entry(1));
      expect(await finish(entry(0).head)).toEqual({ kind: 'moved' });
      expect(await store.results.of(attempt.id)).toBeNull();
      expect(await finish(entry(1).head)).toMatchObject({ kind: 'new' });
      expect(await store.acts.append(attempt.id, entry(2))).toEqual({ kind: 'closed' });
      expect(await store.acts.append(attempt.id, entry(1))).toMatchObject({ kind: 'same' });
    });

    test('an act and a score that come at once never leave a score beside a longer log', async () => {
      const { store } = on();
      const { event, teams } = await stage(store, { quota: 30 });
      for (let k = 0; k < 30; k++) {
        const attempt = await begun(store, event, teams[0]!);
        await store.acts.append(attempt.id, entry(0));
        const result = { score: scored(k), value: 0, head: entry(0).head };
        const [, act] = await Promise.all([
          store.results.finish(attempt.id, result, AT),
          store.acts.append(attempt.id, entry(1)),
        ]);
        const log = await store.acts.log(attempt.id);
        expect(log).toHaveLength(act.kind === 'new' ? 2 : 1);
        expect((await store.results.of(attempt.id)) === null).toBe(act.kind === 'new');
      }
    });

    test.each([
      { counting: 'first', practice: false, score: 500, value: 7, attempts: 3 },
      { counting: 'last', practice: false, score: 700, value: 2, attempts: 3 },
      { counting: 'mean', practice: false, score: 633, value: 6, attempts: 3 },
      { counting: 'best', practice: true, score: 701, value: 10, attempts: 3 },
    ] as const)('which attempt counts: $counting', async ({ counting, practice, ...wanted }) => {
      const { store } = on();
      const { event, teams } = await stage(store, { counting, practice });
      await played(store, event, teams[0]!, 500, 7);
      await played(store, event, teams[0]!, 701, 10);
      const last = await played(store, event, teams[0]!, 700, 2);
      const { top } = await store.boards.live(event, { bracket: null, top: 9 });
      expect(top).toMatchObject([{ place: 1, team: teams[0], ...wanted }]);
      await store.attempts.void(last.id, by());
      const after = (await store.boards.live(event, { bracket: null, top: 9 })).top[0];
      const without = { first: 500, last: 701, mean: 600, best: 701 };
      expect(after).toMatchObject({ score: without[counting], attempts: 2 });
    });

    test('scores of one team that come at once are all counted', async () => {
      const { store } = on();
      const { event, teams } = await stage(store, { counting: 'mean', quota: 8 });
      const attempts = [];
      for (let k = 0; k < 8; k++) attempts.push(await begun(store, event, teams[0]!));
      await Promise.all(attempts.map(({ id }) => store.acts.append(id, entry(0))));
      const finish = (id: string, k: number) =>
        store.results.finish(id, { score: scored(k * 10), value: k, head: entry(0).head }, AT);
      await Promise.all(attempts.map(({ id }, k) => finish(id, k)));
      const { top } = await store.boards.live(event, { bracket: null, top: 9 });
      expect(top).toMatchObject([{ score: 35, value: 3, attempts: 8 }]);
    });

    test('a team whose only attempt was voided is on no board', async () => {
      const { store } = on();
      const { event, teams } = await stage(store);
      const attempt = await played(store, event, teams[0]!, 500);
      await store.attempts.void(attempt.id, by());
      expect(await store.boards.live(event, { bracket: null, top: 9 })).toEqual({ top: [], around: [] });
    });
  });
}
