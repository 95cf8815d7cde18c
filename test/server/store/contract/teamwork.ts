import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../../../src/server/store/store.ts';
import { begun, by, stage } from '../bench.ts';
import { AT, hashOf } from '../entry.ts';
import type { Ground } from './store-contract.ts';

async function seated(store: Store, team: string, nickname: string) {
  const joined = await store.seats.join({ team, nickname, most: 8, at: AT });
  if (joined === 'full') throw new Error('full');
  return joined.seat.id;
}

export function teamworkContract(on: () => Ground): void {
  describe('teamwork', () => {
    test('a family of levers has one seat, is handed over, and is everybody’s again when the seat leaves', async () => {
      const { store } = on();
      const { event, teams } = await stage(store, { teamSize: 3 }, 2);
      const team = teams[0]!;
      const [one, two] = [await seated(store, team, 'a'), await seated(store, team, 'b')];
      await store.teamwork.hand(event, team, { service: one, price: two });
      expect(await store.teamwork.families(event, team)).toEqual({ price: two, service: one });
      await store.teamwork.hand(event, team, { service: two, price: null });
      expect(await store.teamwork.families(event, team)).toEqual({ service: two });
      expect(await store.teamwork.families(event, teams[1]!)).toEqual({});
      await store.seats.move(two, teams[1]!, 8, by());
      expect(await store.teamwork.families(event, team)).toEqual({});
    });

    test('agreement is to one draft of one turn, and of those who are still in the team', async () => {
      const { store } = on();
      const { event, teams } = await stage(store, { teamSize: 3 });
      const [one, two] = [await seated(store, teams[0]!, 'a'), await seated(store, teams[0]!, 'b')];
      const { id } = await begun(store, event, teams[0]!);
      const [draft, other] = [hashOf('draft'), hashOf('other')];
      await store.teamwork.agree(id, 1, { seat: one, draft: other, at: AT });
      await store.teamwork.agree(id, 1, { seat: one, draft, at: AT });
      await store.teamwork.agree(id, 1, { seat: two, draft, at: AT });
      expect(await store.teamwork.agreed(id, 1, draft)).toEqual([one, two].sort((a, b) => (a < b ? -1 : 1)));
      expect(await store.teamwork.agreed(id, 1, other)).toEqual([]);
      expect(await store.teamwork.agreed(id, 2, draft)).toEqual([]);
      await store.seats.remove(two, by());
      expect(await store.teamwork.agreed(id, 1, draft)).toEqual([one]);
    });

    test('a lever is taken out of the draft again, and progress tells of the latest turn', async () => {
      const { store } = on();
      const { event, teams } = await stage(store);
      const { id: attempt } = await begun(store, event, teams[0]!);
      const put = (turn: number, lever: string, seat: string, at: number) =>
        store.drafts.put({ attempt, turn, lever }, { value: { k: 1 }, seat, at });
      await put(1, 'old', 'a', AT);
      await put(2, 'staff', 'a', AT + 1);
      await put(2, 'price', 'b', AT + 2);
      await put(2, 'gift', 'b', AT + 3);
      await store.drafts.drop({ attempt, turn: 2, lever: 'gift' });
      expect([...(await store.drafts.of(attempt, 2)).keys()]).toEqual(['price', 'staff']);
      expect(await store.drafts.progress(event)).toEqual([{ attempt, turn: 2, levers: 2, seats: 2, at: AT + 2 }]);
    });

    test('a deadline is set, moved, taken away and kept in the audit; a settled one is not put off', async () => {
      const { store } = on();
      const { event, class: klass } = await stage(store);
      await store.deadlines.set(event, 2, AT + 200, by());
      await store.deadlines.set(event, 1, AT + 100, by());
      await store.deadlines.set(event, 3, AT + 300, by('late'));
      await store.deadlines.set(event, 3, null, by());
      await store.deadlines.settled(event, 1, AT + 101);
      await store.deadlines.settled(event, 1, AT + 999);
      await store.deadlines.shift(event, AT, 1000);
      expect(await store.deadlines.of(event)).toEqual([
        { turn: 1, at: AT + 100, settledAt: AT + 101 },
        { turn: 2, at: AT + 1200, settledAt: null },
      ]);
      const deeds = (await store.audit.list(klass)).filter(({ deed }) => deed === 'event.deadline');
      expect(deeds.map(({ details }) => details)).toContainEqual({ turn: 3, at: null });
      await expect(store.deadlines.set('nowhere', 1, AT, by())).rejects.toMatchObject({ code: 'store.unknown' });
    });

    test('the owner’s link is drawn once, also by many at once, and until it is renewed', async () => {
      const { store, bench } = on();
      const other = await bench.open();
      const links = await Promise.all([store, other, store, other].map(({ owner }) => owner.link()));
      expect(new Set(links).size).toBe(1);
      const renewed = await other.owner.renew();
      expect(renewed).not.toBe(links[0]);
      expect(await store.owner.link()).toBe(renewed);
    });

    test('a word is heard by all who listen, until they stop', async () => {
      const { store, bench } = on();
      const other = bench.kind === 'postgres' ? await bench.open() : store;
      const heard: string[] = [];
      const stop = other.signals.listen((word) => heard.push(word));
      for (let k = 0; k < 200 && heard.length === 0; k++) {
        await store.signals.send('客情 1');
        await wait(20);
      }
      expect(heard[0]).toBe('客情 1');
      stop();
      const { length } = heard;
      await store.signals.send('2');
      await wait(50);
      expect(heard).toHaveLength(length);
    });
  });
}
