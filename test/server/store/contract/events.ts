import { describe, expect, test } from 'vitest';
import { attemptLuck, seedHash } from '../../../../src/proof/luck.ts';
import type { EventRules } from '../../../../src/server/store/event-rules.ts';
import { newId } from '../../../../src/server/store/tokens.ts';
import { begun, by, RULES, stage } from '../bench.ts';
import { AT, hashOf } from '../entry.ts';
import type { Ground } from './store-contract.ts';

export function eventsContract(on: () => Ground): void {
  describe('scenarios', () => {
    test('are found by their rules; a second wording stands beside the first, and neither is ever replaced', async () => {
      const { store } = on();
      const rules = hashOf('some rules');
      const one = { rules, whole: hashOf('one'), text: 'one 客情' };
      const two = { rules, whole: hashOf('two'), text: 'two' };
      await store.scenarios.put(one, AT);
      await store.scenarios.put(two, AT + 1);
      await store.scenarios.put({ ...one, text: 'changed' }, AT + 2);
      expect(await store.scenarios.get(rules)).toBe(one.text);
      expect(await store.scenarios.get(rules, two.whole)).toBe(two.text);
      expect(await store.scenarios.get(rules, hashOf('three'))).toBeNull();
      expect(await store.scenarios.get(hashOf('other rules'))).toBeNull();
    });
  });

  describe('events', () => {
    test('an event comes back as it was made, by id, by code and in the list of its class', async () => {
      const { store } = on();
      const { class: klass } = await stage(store);
      const rules: EventRules = {
        ...RULES,
        class: klass,
        name: '全国大赛 🏆',
        closesAt: AT + 900,
        freezesAt: AT + 800,
        quota: 5,
        counting: 'best',
        practice: true,
        brackets: ['大学', 'school'],
        ties: 'receipt',
        visibility: 'neighbours',
        missing: 'repeat',
        teamSize: 8,
        luck: 'shared',
        cover: 'open',
      };
      const event = await store.events.add(rules, AT + 5);
      expect(event).toMatchObject({ ...rules, at: AT + 5, pausedAt: null, closedAt: null, frozenAt: null });
      expect(event.code).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
      expect(await store.events.get(event.id)).toEqual(event);
      expect(await store.events.byCode(event.code)).toEqual(event);
      expect((await store.events.list(klass)).map(({ id }) => id)).toContain(event.id);
    });

    test.each<[Partial<EventRules>, RegExp]>([
      [{ quota: 0 }, /quota/],
      [{ quota: 1.5 }, /quota/],
      [{ teamSize: 9 }, /teams of 9/],
      [{ brackets: [] }, /no bracket/],
      [{ brackets: ['a', 'a'] }, /named twice/],
      [{ counting: 'best' }, /only in practice/],
      [{ closesAt: AT }, /closes before it opens/],
      [{ freezesAt: AT - 1 }, /freezes before it opens/],
      [{ closesAt: AT + 5, freezesAt: AT + 6 }, /freezes after it closes/],
    ])('one that cannot be held is refused, saying why and of which rule: %o', async (rules, why) => {
      const { store } = on();
      const { class: klass } = await stage(store);
      const adding = store.events.add({ ...RULES, class: klass, ...rules }, AT);
      const because = { where: Object.keys(rules).at(-1) };
      const refused = { code: 'store.event', because, message: expect.stringMatching(why) };
      await expect(adding).rejects.toMatchObject(refused);
    });

    test('the database itself refuses what would break a promise, whoever writes to it', async () => {
      const { store, bench } = on();
      const { event } = await stage(store);
      const bare = await bench.bare();
      const change = (set: { counting?: string; seed?: string }) =>
        bare.query.updateTable('events').set(set).where('id', '=', event).execute();
      await expect(change({ counting: 'best' })).rejects.toThrow();
      await expect(change({ seed: 'told' })).rejects.toThrow();
    });

    test('times may be changed, each change with its reason in the audit; what is not named stays', async () => {
      const { store } = on();
      const { class: klass, event } = await stage(store, { closesAt: AT + 100 });
      await store.events.change(event, { closesAt: AT + 500 }, by('rain'));
      await store.events.change(event, { pausedAt: AT + 7 }, by('alarm'));
      expect(await store.events.get(event)).toMatchObject({ opensAt: AT, closesAt: AT + 500, pausedAt: AT + 7 });
      await store.events.change(event, { pausedAt: null }, by('go on'));
      expect((await store.events.get(event))?.pausedAt).toBeNull();
      expect((await store.audit.list(klass)).map(({ reason, details }) => [reason, details])).toEqual([
        ['rain', { closesAt: AT + 500 }],
        ['alarm', { pausedAt: AT + 7 }],
        ['go on', { pausedAt: null }],
      ]);
    });

    test('closing is for good: a second close changes neither the time nor the audit', async () => {
      const { store } = on();
      const { class: klass, event } = await stage(store);
      await store.events.close(event, by('over', AT + 1));
      await store.events.close(event, by('again', AT + 2));
      expect((await store.events.get(event))?.closedAt).toBe(AT + 1);
      expect((await store.audit.list(klass)).map(({ reason }) => reason)).toEqual(['over']);
    });
  });

  describe('entries', () => {
    test('a nonce is stored once and for good', async () => {
      const { store } = on();
      const { class: klass, event } = await stage(store);
      const team = (await store.teams.add(klass, null, AT)).id;
      const asked = { event, team, nonce: newId(), bracket: 'all', at: AT };
      const other = { ...asked, nonce: newId(), at: AT + 1 };
      expect(await store.entries.enter(asked)).toEqual({ kind: 'new', entry: asked });
      expect(await store.entries.enter({ ...asked, at: AT + 9 })).toEqual({ kind: 'same', entry: asked });
      expect(await store.entries.enter(other)).toEqual({ kind: 'other', entry: asked });
      expect(await store.entries.get(event, team)).toEqual(asked);
    });

    test('of many nonces that come at once for one team, one stands and all are told which', async () => {
      const { store } = on();
      const { class: klass, event } = await stage(store);
      const team = (await store.teams.add(klass, null, AT)).id;
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => store.entries.enter({ event, team, nonce: newId(), bracket: 'all', at: AT })),
      );
      const stands = (await store.entries.get(event, team))!.nonce;
      expect(answers.filter(({ kind }) => kind === 'new')).toHaveLength(1);
      expect(answers.map((one) => ('entry' in one ? one.entry.nonce : one.kind))).toEqual(Array(20).fill(stands));
    });

    test('two teams never have the same nonce in one event, and nobody enters a closed one', async () => {
      const { store } = on();
      const { class: klass, event, teams } = await stage(store);
      const { nonce } = (await store.entries.get(event, teams[0]!))!;
      const team = (await store.teams.add(klass, null, AT)).id;
      expect(await store.entries.enter({ event, team, nonce, bracket: 'all', at: AT })).toEqual({ kind: 'taken' });
      await store.events.close(event, by());
      const late = { event, team, nonce: newId(), bracket: 'all', at: AT };
      expect(await store.entries.enter(late)).toEqual({ kind: 'closed' });
    });

    test('a team of another class and a bracket that is not there are errors', async () => {
      const { store } = on();
      const { event, teams } = await stage(store);
      const foreign = (await stage(store)).teams[0]!;
      const asked = { event, nonce: newId(), at: AT };
      const unknown = { code: 'store.unknown' };
      await expect(store.entries.enter({ ...asked, team: foreign, bracket: 'all' })).rejects.toMatchObject(unknown);
      await expect(store.entries.enter({ ...asked, team: teams[0]!, bracket: 'x' })).rejects.toMatchObject(unknown);
    });
  });

  describe('luck', () => {
    test.each([
      { luck: 'own', cover: 'sealed' },
      { luck: 'own', cover: 'open' },
      { luck: 'shared', cover: 'sealed' },
      { luck: 'shared', cover: 'open' },
    ] as const)('$luck and $cover: anyone can work it out from what is published after the close', async (rules) => {
      const { store } = on();
      const { event, teams } = await stage(store, rules, 2);
      const attempts = [];
      for (const team of [teams[0]!, teams[1]!, teams[1]!]) attempts.push(await begun(store, event, team));
      const keys = await Promise.all(attempts.map(({ id }) => store.attempts.luck(id)));
      expect(keys[0] === keys[1]).toBe(rules.luck === 'shared');
      expect(keys[1]).not.toBe(keys[2]);

      expect(await store.events.publishSeed(event)).toBeNull();
      const { seedHash: promised } = await store.events.close(event, by());
      const seed = (await store.events.publishSeed(event))!;
      expect(seedHash(seed)).toBe(promised);
      for (const [k, { team, number }] of attempts.entries()) {
        const { nonce } = (await store.entries.get(event, team))!;
        expect(attemptLuck(seed, rules.luck, nonce, number)).toBe(keys[k]);
      }
    });

    test('open luck may be given, so that a class meets it again; sealed luck never', async () => {
      const { store } = on();
      const { class: klass } = await stage(store);
      const seed = hashOf('7');
      const open = await store.events.add({ ...RULES, class: klass, cover: 'open' }, AT, seed);
      expect(open).toMatchObject({ seed, seedHash: seedHash(seed) });
      await expect(store.events.add({ ...RULES, class: klass }, AT, seed)).rejects.toThrow(/drawn, never given/);
      const short = store.events.add({ ...RULES, class: klass, cover: 'open' }, AT, 'seven');
      await expect(short).rejects.toThrow(/64 hex digits/);
    });
  });
}
