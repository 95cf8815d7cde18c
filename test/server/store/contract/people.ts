import { describe, expect, test } from 'vitest';
import { newId } from '../../../../src/server/store/tokens.ts';
import { begun, by, stage } from '../bench.ts';
import { AT, entry } from '../entry.ts';
import type { Ground } from './store-contract.ts';

const SIGNS = /^[23456789ABCDEFGHJKLMNPQRSTUVWXYZ]+$/;

export function peopleContract(on: () => Ground): void {
  describe('classes', () => {
    test('a class is found by its id, its code and its instructor’s link, and by no other link', async () => {
      const { store } = on();
      const { class: klass, link } = await store.classes.add('一班', AT);
      expect(klass.code).toMatch(SIGNS);
      expect(klass.code).toHaveLength(6);
      expect(await store.classes.get(klass.id)).toEqual(klass);
      expect(await store.classes.byCode(klass.code)).toEqual(klass);
      expect(await store.classes.byLink(link)).toEqual(klass);
      expect(await store.classes.byLink(link.toLowerCase())).toBeNull();
      expect(await store.classes.byCode('OOOOOO')).toBeNull();
    });

    test('teams made at once are numbered without a gap', async () => {
      const { store } = on();
      const { class: klass } = await store.classes.add('many', AT);
      await Promise.all(Array.from({ length: 20 }, () => store.teams.add(klass.id, null, AT)));
      const teams = await store.teams.list(klass.id);
      expect(teams.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, k) => k + 1));
    });

    test('a team of a class that is nowhere is an error that names it', async () => {
      await expect(on().store.teams.add('nowhere', null, AT)).rejects.toMatchObject({
        code: 'store.unknown',
        because: { what: 'class', id: 'nowhere' },
      });
    });
  });

  describe('seats', () => {
    test('of ten who join a team of three at once, three have a place', async () => {
      const { store } = on();
      const { class: klass, teams } = await stage(store);
      const joined = await Promise.all(
        Array.from({ length: 10 }, (_, k) => store.seats.join({ team: teams[0]!, nickname: `n${k}`, most: 3, at: AT })),
      );
      expect(joined.filter((one) => one === 'full')).toHaveLength(7);
      expect((await store.seats.list(klass)).map(({ place }) => place)).toEqual([1, 2, 3]);
    });

    test('a link means one seat, and nothing in the database is that link', async () => {
      const { store, bench } = on();
      const { teams } = await stage(store);
      const joined = await store.seats.join({ team: teams[0]!, nickname: '小明', most: 2, at: AT });
      if (joined === 'full') throw new Error('full');
      expect(joined.link).toMatch(SIGNS);
      expect(joined.link.length).toBeGreaterThanOrEqual(26);
      expect(await store.seats.byLink(joined.link)).toEqual(joined.seat);
      const bare = await bench.bare();
      const rows = await bare.query.selectFrom('seats').selectAll().execute();
      expect(JSON.stringify(rows)).toContain(joined.seat.id);
      expect(JSON.stringify(rows)).not.toContain(joined.link);
    });

    test('a renewed link works and the old one does not; both are in the audit without the link', async () => {
      const { store } = on();
      const { class: klass, teams } = await stage(store);
      const joined = await store.seats.join({ team: teams[0]!, nickname: 'a', most: 2, at: AT });
      if (joined === 'full') throw new Error('full');
      const { link } = await store.seats.renew(joined.seat.id, by('lost'));
      expect(await store.seats.byLink(joined.link)).toBeNull();
      expect((await store.seats.byLink(link))?.id).toBe(joined.seat.id);
      const audit = await store.audit.list(klass);
      expect(audit).toMatchObject([{ deed: 'seat.renew', about: joined.seat.id, reason: 'lost', by: 'instructor' }]);
      expect(JSON.stringify(audit)).not.toContain(link);
    });

    test('a seat moves to a team with room, keeps its link, and is refused where there is none', async () => {
      const { store } = on();
      const { class: klass, teams } = await stage(store, {}, 2);
      const [from, to] = [teams[0]!, teams[1]!];
      const [one, two] = await Promise.all(
        ['a', 'b'].map((nickname) => store.seats.join({ team: from, nickname, most: 2, at: AT })),
      );
      if (!one || !two || one === 'full' || two === 'full') throw new Error('full');
      expect(await store.seats.move(one.seat.id, to, 1, by())).toMatchObject({ team: to, place: 1 });
      expect(await store.seats.move(two.seat.id, to, 1, by())).toBe('full');
      expect((await store.seats.byLink(one.link))?.team).toBe(to);
      expect((await store.audit.list(klass)).map(({ deed, details }) => [deed, details])).toEqual([
        ['seat.move', { from, to }],
      ]);
    });

    test('a removed seat leaves its place free and its link dead; what it drafted stays', async () => {
      const { store } = on();
      const { class: klass, event, teams } = await stage(store);
      const joined = await store.seats.join({ team: teams[0]!, nickname: 'a', most: 1, at: AT });
      if (joined === 'full') throw new Error('full');
      const attempt = await begun(store, event, teams[0]!);
      const draft = { value: { agents: 2 }, seat: joined.seat.id, at: AT };
      await store.drafts.put({ attempt: attempt.id, turn: 1, lever: 'staff' }, draft);
      await store.seats.remove(joined.seat.id, by());
      expect(await store.seats.byLink(joined.link)).toBeNull();
      expect(await store.seats.list(klass)).toEqual([]);
      expect(await store.seats.join({ team: teams[0]!, nickname: 'b', most: 1, at: AT })).toMatchObject({
        seat: { place: 1 },
      });
      expect((await store.drafts.of(attempt.id, 1)).get('staff')).toEqual(draft);
      await expect(store.seats.remove(joined.seat.id, by())).rejects.toMatchObject({ code: 'store.unknown' });
    });

    test('who sits in a team is told without those who have left it', async () => {
      const { store } = on();
      const { class: klass, teams } = await stage(store, {}, 2);
      const sit = async (team: string, nickname: string) => {
        const joined = await store.seats.join({ team, nickname, most: 2, at: AT });
        if (joined === 'full') throw new Error('full');
        return joined.seat;
      };
      const [first, second] = [await sit(teams[0]!, 'a'), await sit(teams[0]!, 'b')];
      const other = await sit(teams[1]!, 'c');
      expect(await store.seats.ofTeam(teams[0]!)).toEqual([first, second]);
      await store.seats.remove(first.id, by());
      expect(await store.seats.ofTeam(teams[0]!)).toEqual([second]);
      expect(await store.seats.list(klass)).toEqual([second, other]);
    });

    test('last seen only goes forward', async () => {
      const { store } = on();
      const { teams } = await stage(store);
      const joined = await store.seats.join({ team: teams[0]!, nickname: 'a', most: 1, at: AT });
      if (joined === 'full') throw new Error('full');
      await store.seats.seen(new Map([[joined.seat.id, AT + 50]]));
      await store.seats.seen(new Map([[joined.seat.id, AT + 20]]));
      expect((await store.seats.get(joined.seat.id))?.seenAt).toBe(AT + 50);
    });
  });

  test('a purge leaves no name, link, note or reason, and every act, score and seal as it was', async () => {
    const { store, bench } = on();
    const words = ['小明同学', 'Team Rocket', 'I was told to', 'cheated, said 小红', '草稿'];
    const { class: klass, event, teams } = await stage(store);
    const other = await stage(store);
    await store.teams.rename(other.teams[0]!, 'untouched');
    await store.teams.rename(teams[0]!, words[1]!);
    const joined = await store.seats.join({ team: teams[0]!, nickname: words[0]!, most: 2, at: AT });
    if (joined === 'full') throw new Error('full');
    const attempt = await begun(store, event, teams[0]!);
    const where = { attempt: attempt.id, turn: 1, lever: 'staff' };
    await store.drafts.put(where, { value: words[4], seat: joined.seat.id, at: AT });
    const mark = { by: 'seat', seat: joined.seat.id, note: words[2]!, thoughtMs: 1234.5 } as const;
    await store.acts.append(attempt.id, { ...entry(0), mark });
    await store.seals.set(event, AT);
    await store.audit.note({ class: klass, event, deed: 'act.inject', about: attempt.id }, by(words[3]));
    const sealed = await store.seals.list(event);

    await store.purgePeople(klass, by('end of term', AT + 1));

    const bare = await bench.bare();
    const tables = ['classes', 'teams', 'seats', 'acts', 'drafts', 'audit'] as const;
    const all = await Promise.all(tables.map((table) => bare.query.selectFrom(table).selectAll().execute()));
    for (const word of words) expect(JSON.stringify(all)).not.toContain(word);
    expect(JSON.stringify(all)).toContain('untouched');
    expect(await store.seats.byLink(joined.link)).toBeNull();
    const { mark: _, ...act } = entry(0);
    expect(await store.acts.log(attempt.id)).toMatchObject([{ ...act, mark: { by: 'seat', thoughtMs: 1234.5 } }]);
    expect(await store.seals.list(event)).toEqual(sealed);
    expect((await store.classes.get(klass))?.purgedAt).toBe(AT + 1);
    expect((await store.audit.list(klass)).at(-1)).toMatchObject({ deed: 'class.purge', reason: 'end of term' });
  });

  test('an id that is nowhere is an error for whoever should have looked it up', async () => {
    const { store } = on();
    const { class: klass, teams } = await stage(store);
    const foreign = await stage(store);
    const joined = await store.seats.join({ team: teams[0]!, nickname: 'a', most: 1, at: AT });
    if (joined === 'full') throw new Error('full');
    const unknown = { code: 'store.unknown' };
    const nowhere = newId();
    await expect(store.seats.join({ team: nowhere, nickname: '', most: 1, at: AT })).rejects.toMatchObject(unknown);
    await expect(store.seats.move(joined.seat.id, foreign.teams[0]!, 8, by())).rejects.toMatchObject(unknown);
    await expect(store.seats.renew(nowhere, by())).rejects.toMatchObject(unknown);
    await expect(store.purgePeople(nowhere, by())).rejects.toMatchObject(unknown);
    expect((await store.seats.list(klass)).map(({ team }) => team)).toEqual(teams);
  });
}
