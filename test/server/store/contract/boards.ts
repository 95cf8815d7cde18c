import { describe, expect, test } from 'vitest';
import { newId } from '../../../../src/server/store/tokens.ts';
import { begun, by, played, scored, stage } from '../bench.ts';
import { AT, entry } from '../entry.ts';
import { fillEvent, fillOthers, fillStandings, ON_A_RUNG } from '../fill.ts';
import { readsOf } from '../reads.ts';
import type { Ground } from './store-contract.ts';

const places = (rows: readonly { place: number; team: string }[]) => rows.map(({ place, team }) => [place, team]);

export function boardsContract(on: () => Ground): void {
  describe('the live board', () => {
    test('ranks by score, then value, then receipt; brackets have places of their own', async () => {
      const { store } = on();
      const { event, class: klass, teams } = await stage(store, { brackets: ['north', 'south'] }, 3);
      const south = (await store.teams.add(klass, 'south', AT)).id;
      await store.entries.enter({ event, team: south, nonce: newId(), bracket: 'south', at: AT });
      const [low, late, early] = teams as [string, string, string];
      await played(store, event, low, 400, 900);
      await played(store, event, south, 500, 1);
      await played(store, event, early, 500, -3);
      await played(store, event, late, 500, -3);
      const ask = (bracket: string | null) => store.boards.live(event, { bracket, top: 10 });
      expect(places((await ask(null)).top)).toEqual([
        [1, south],
        [2, early],
        [3, late],
        [4, low],
      ]);
      expect(places((await ask('north')).top)).toEqual([
        [1, early],
        [2, late],
        [3, low],
      ]);
      expect((await ask('south')).top).toMatchObject([
        { place: 1, team: south, teamNumber: 4, name: 'south', bracket: 'south', score: 500, value: 1, attempts: 1 },
      ]);
      expect((await ask('west')).top).toEqual([]);
    });

    test('where ties go by receipt alone, a greater value does not help', async () => {
      const { store } = on();
      const { event, teams } = await stage(store, { ties: 'receipt' }, 2);
      await played(store, event, teams[1]!, 500, 1);
      await played(store, event, teams[0]!, 500, 9);
      const { top } = await store.boards.live(event, { bracket: null, top: 10 });
      expect(top.map(({ team, value }) => [team, value])).toEqual([
        [teams[1], 1],
        [teams[0], 9],
      ]);
    });

    test('a receipt counts from the last act on, not from when its score was worked out', async () => {
      const { store } = on();
      const { event, teams } = await stage(store, {}, 2);
      const attempts = [await begun(store, event, teams[0]!), await begun(store, event, teams[1]!)];
      for (const { id } of attempts) await store.acts.append(id, entry(0));
      const result = { score: scored(500), value: 0, head: entry(0).head };
      for (const { id } of attempts.toReversed()) await store.results.finish(id, result, AT);
      const { top } = await store.boards.live(event, { bracket: null, top: 2 });
      expect(top.map(({ team }) => team)).toEqual(teams);
    });

    test('the own place with neighbours, at the ends of the board too', async () => {
      const { store, bench } = on();
      const { event } = await stage(store, { brackets: ['all', 'odd'] });
      const teams = await fillStandings(await bench.bare(), event, 20, 'odd');
      const around = async (k: number, bracket: string | null = null) =>
        places((await store.boards.live(event, { bracket, top: 0, around: { team: teams[k]!, reach: 2 } })).around);
      const from = (first: number, count: number) =>
        Array.from({ length: count }, (_, k) => [first + k, teams[first + k - 1]]);
      expect(await around(0)).toEqual(from(1, 3));
      expect(await around(1)).toEqual(from(1, 4));
      expect(await around(10)).toEqual(from(9, 5));
      expect(await around(19)).toEqual(from(18, 3));
      expect(await around(10, 'odd')).toEqual([
        [4, teams[6]],
        [5, teams[8]],
        [6, teams[10]],
        [7, teams[12]],
        [8, teams[14]],
      ]);
      expect(await around(11, 'odd')).toEqual([]);
    });

    test('places stay right while teams rise, fall and are voided at once', async () => {
      const { store, bench } = on();
      const other = await bench.open();
      const { event, teams } = await stage(store, { counting: 'last', quota: 4 }, 10);
      await Promise.all(
        teams.map(async (team, k) => {
          const one = k % 2 ? store : other;
          // all pass the same few scores, up and down
          for (let round = 0; round < 3; round++) await played(one, event, team, 10 * ((k * 7 + round * 3) % 4), k % 3);
          const last = (await one.attempts.ofTeam(event, team)).at(-1)!;
          if (k % 3 === 0) await one.attempts.void(last.id, by());
        }),
      );
      const { top } = await store.boards.live(event, { bracket: null, top: 100 });
      expect(new Set(top.map(({ team }) => team))).toEqual(new Set(teams));
      for (const { team, place } of top) {
        const asked = { bracket: 'all', top: 0, around: { team, reach: 0 } };
        expect(places((await store.boards.live(event, asked)).around)).toEqual([[place, team]]);
      }
    });

    test('1,000 equal scores keep the order of their receipts, also when opened anew', async () => {
      const { store, bench } = on();
      const { event } = await stage(store);
      const attempts = await fillEvent(await bench.bare(), event, 1000);
      const receipts = new Map<string, number>();
      const result = { score: scored(500), value: 0, head: entry(0).head };
      const finish = async ({ attempt, team }: { attempt: string; team: string }) => {
        const done = await store.results.finish(attempt, result, AT);
        if (done.kind !== 'new') throw new Error(done.kind);
        receipts.set(team, done.receipt);
      };
      // eight at a time, in another order than their acts came in
      const lanes = Array.from({ length: 8 }, (_, lane) => attempts.filter((__, k) => k % 8 === lane).toReversed());
      await Promise.all(
        lanes.map(async (lane) => {
          for (const one of lane) await finish(one);
        }),
      );
      expect(new Set(receipts.values()).size).toBe(1000);
      const wanted = [...receipts].sort((a, b) => a[1] - b[1]).map(([team], k) => [k + 1, team]);
      const ask = { bracket: null, top: 2000 };
      expect(places((await store.boards.live(event, ask)).top)).toEqual(wanted);
      const later = await bench.open();
      expect(places((await later.boards.live(event, ask)).top)).toEqual(wanted);
      await later.boards.freeze(event, by());
      expect(places((await store.boards.frozen(event, ask))!.top)).toEqual(wanted);
    });

    test('of 100,000 rows, top, neighbours and the own place are read by index', async () => {
      const { store, bench } = on();
      const { event } = await stage(store);
      const bare = await bench.bare();
      await fillOthers(bare, (await stage(store)).event, 20_000);
      const teams = await fillStandings(bare, event, 100_000);
      const around = { team: teams[70_000]!, reach: 3 };
      const board = await store.boards.live(event, { bracket: null, top: 10, around });
      expect(places(board.around)).toEqual(Array.from({ length: 7 }, (_, k) => [69_998 + k, teams[69_997 + k]]));
      const beside = (compare: string) => `SEARCH (event=? AND (score,tiebreak,earliness)${compare}(?,?,?))`;
      const ofRung = 'SEARCH (event=? AND score=? AND (tiebreak,earliness)>(?,?))';
      const index = { sorted: false, ways: ['Index'] };
      // the place looks at the rungs above and at the own one: 333 rows stand for 70,000 teams
      const own = 70_000 % ON_A_RUNG;
      const rungs = Math.floor(70_000 / ON_A_RUNG);
      const wanted = {
        sqlite: {
          top: { rows: null, sorted: false, ways: ['SEARCH (event=?)'] },
          ahead: { rows: null, sorted: false, ways: [beside('>')] },
          behind: { rows: null, sorted: false, ways: [beside('<')] },
          place: { rows: null, sorted: false, ways: ['SEARCH (event=? AND score>?)', ofRung] },
        },
        postgres: {
          top: { ...index, rows: 10 },
          ahead: { ...index, rows: 3 },
          behind: { ...index, rows: 3 },
          place: { sorted: false, ways: ['Index', 'Index'], rows: rungs + own },
        },
      };
      expect(await readsOf(bare, event, teams[70_000]!)).toEqual(wanted[bare.kind]);
    });
  });

  describe('the frozen board', () => {
    test('is null until it is frozen, is the live board then, and never changes', async () => {
      const { store } = on();
      const { class: klass, event, teams } = await stage(store, { counting: 'last', brackets: ['all', 'x'] }, 4);
      const ask = { bracket: null, top: 10, around: { team: teams[1]!, reach: 1 } };
      for (const [k, team] of teams.slice(0, 3).entries()) await played(store, event, team, 100 * k, k);
      expect(await store.boards.frozen(event, ask)).toBeNull();
      const live = await store.boards.live(event, ask);
      await store.boards.freeze(event, by('last hour', AT + 1));
      expect(await store.boards.frozen(event, ask)).toEqual(live);
      await played(store, event, teams[3]!, 999);
      await played(store, event, teams[0]!, 998);
      await store.boards.freeze(event, by('again', AT + 2));
      expect(await store.boards.frozen(event, ask)).toEqual(live);
      expect(await store.boards.frozen(event, { ...ask, bracket: 'x' })).toEqual({ top: [], around: [] });
      expect((await store.boards.live(event, ask)).top.map(({ team }) => team)).toEqual(
        [3, 0, 2, 1].map((k) => teams[k]),
      );
      expect((await store.events.get(event))?.frozenAt).toBe(AT + 1);
      expect((await store.audit.list(klass)).map(({ deed, reason }) => [deed, reason])).toEqual([
        ['board.freeze', 'last hour'],
      ]);
    });

    test('frozen twice at once while scores come in, it is one moment’s board', async () => {
      const { store, bench } = on();
      const other = await bench.open();
      const { event } = await stage(store);
      const attempts = await fillEvent(await bench.bare(), event, 40);
      const result = { score: scored(500), value: 0, head: entry(0).head };
      const playing = attempts.map(async ({ attempt }, k) => {
        await (k % 2 ? other : store).results.finish(attempt, result, AT);
      });
      await Promise.all([store.boards.freeze(event, by()), other.boards.freeze(event, by())]);
      const ask = { bracket: null, top: 100 };
      const first = await store.boards.frozen(event, ask);
      await Promise.all(playing);
      expect(await other.boards.frozen(event, ask)).toEqual(first);
      expect(first!.top.map(({ place }) => place)).toEqual(first!.top.map((_, k) => k + 1));
      expect((await store.boards.live(event, ask)).top).toHaveLength(40);
    });

    test('a commit after the freeze with a smaller receipt changes nothing on it', async () => {
      const { store, bench } = on();
      const { event, teams } = await stage(store, {}, 2);
      const bare = await bench.bare();
      const [slow, fast] = [await begun(store, event, teams[0]!), await begun(store, event, teams[1]!)];
      // the slow one has its receipt, but nobody has worked out its score when the board is frozen
      await store.acts.append(slow.id, entry(0));
      await store.acts.append(fast.id, entry(0));
      const result = { score: scored(500), value: 0, head: entry(0).head };
      await store.results.finish(fast.id, result, AT);
      await store.boards.freeze(event, by());
      const ask = { bracket: null, top: 10 };
      const frozen = await store.boards.frozen(event, ask);
      await store.results.finish(slow.id, result, AT);
      expect(frozen!.top.map(({ team }) => team)).toEqual([fast.team]);
      expect(await store.boards.frozen(event, ask)).toEqual(frozen);
      const receipts = await bare.query.selectFrom('results').select(['team', 'receipt']).where('event', '=', event);
      const rows = new Map((await receipts.execute()).map(({ team, receipt }) => [team, receipt]));
      expect(rows.get(slow.team)!).toBeLessThan(rows.get(fast.team)!);
      expect((await store.boards.live(event, ask)).top.map(({ team }) => team)).toEqual([slow.team, fast.team]);
    });
  });

  test('a board of an event that is nowhere is an error where it matters', async () => {
    const { store } = on();
    const unknown = { code: 'store.unknown' };
    await expect(store.boards.freeze(newId(), by())).rejects.toMatchObject(unknown);
    await expect(store.boards.frozen(newId(), { bracket: null, top: 1 })).rejects.toMatchObject(unknown);
  });
}
