import { describe, expect, test } from 'vitest';
import { attemptLuck } from '../../../../src/proof/luck.ts';
import { openingSeal, sealHash } from '../../../../src/proof/seal-hash.ts';
import type { ExportLine } from '../../../../src/server/store/export-event.ts';
import { newId } from '../../../../src/server/store/tokens.ts';
import type { GameRecord } from '../../../../src/sim/index.ts';
import { engine, playAct, recordOf, startPlay } from '../../../../src/sim/index.ts';
import { nothingDone } from '../../../support/finished-games.ts';
import { rulesFor } from '../../../support/scenarios.ts';
import { begun, by, played, RULES, stage } from '../bench.ts';
import { AT, entry, hashOf } from '../entry.ts';
import { purelyReading } from '../every-read.ts';
import { fillEvent } from '../fill.ts';
import type { Ground } from './store-contract.ts';

async function linesOf(lines: AsyncIterable<ExportLine>): Promise<ExportLine[]> {
  const all: ExportLine[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

export function proofContract(on: () => Ground): void {
  describe('seals', () => {
    test('each follows the one before and holds the heads that moved since, by attempt', async () => {
      const { store } = on();
      const { event, teams } = await stage(store);
      expect(await store.seals.set(event, AT)).toBeNull();
      const ids = [(await begun(store, event, teams[0]!)).id, (await begun(store, event, teams[0]!)).id];
      for (const id of ids) await store.acts.append(id, entry(0));
      const first = await store.seals.set(event, AT + 1);
      const heads = ids
        .toSorted((a, b) => (a < b ? -1 : 1))
        .map((attempt) => ({ attempt, seq: 0, head: entry(0).head }));
      const opening = openingSeal(event);
      expect(first).toEqual({ number: 1, previous: opening, hash: sealHash(opening, heads), at: AT + 1, heads });
      expect(await store.seals.set(event, AT + 2)).toBeNull();
      await store.acts.append(ids[1]!, entry(1));
      await store.seals.set(event, AT + 3);
      const moved = [{ attempt: ids[1], seq: 1, head: entry(1).head }];
      const second = { number: 2, previous: first!.hash, at: AT + 3, heads: moved };
      expect(await store.seals.list(event)).toMatchObject([first, second]);
    });

    test('set by two at once while acts come in, they are one chain without a fork that misses nothing', async () => {
      const { store, bench } = on();
      const other = await bench.open();
      const { event, teams } = await stage(store, { quota: 8 });
      const ids = [];
      for (let k = 0; k < 8; k++) ids.push((await begun(store, event, teams[0]!)).id);
      await Promise.all([
        ...ids.map(async (id) => {
          for (let seq = 0; seq < 4; seq++) await store.acts.append(id, entry(seq));
        }),
        ...[store, other].map(async (one) => {
          for (let k = 0; k < 6; k++) await one.seals.set(event, AT + k);
        }),
      ]);
      await store.seals.set(event, AT);
      const seals = await store.seals.list(event);
      let previous = openingSeal(event);
      for (const [k, seal] of seals.entries()) {
        expect(seal).toMatchObject({ number: k + 1, previous, hash: sealHash(previous, seal.heads) });
        previous = seal.hash;
      }
      const last = new Map(seals.flatMap(({ heads }) => heads.map(({ attempt, head }) => [attempt, head])));
      expect([...last.values()]).toEqual(Array(8).fill(entry(3).head));
      expect(last.size).toBe(8);
    });
  });

  test('a sealed seed comes out of no read before the close, and after it out of those that publish it', async () => {
    const { store, bench } = on();
    const { class: klass, event, teams } = await stage(store);
    const attempt = await played(store, event, teams[0]!, 500);
    const joined = await store.seats.join({ team: teams[0]!, nickname: 'a', most: 2, at: AT });
    if (joined === 'full') throw new Error('full');
    await store.seals.set(event, AT);
    await store.boards.freeze(event, by());
    const bare = await bench.bare();
    const { secret } = await bare.query
      .selectFrom('secrets')
      .selectAll()
      .where('event', '=', event)
      .executeTakeFirstOrThrow();
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    const { code } = (await store.events.get(event))!;
    const seat = { id: joined.seat.id, link: joined.link };
    const told = async () => {
      const names: string[] = [];
      const reads = purelyReading(store, { class: klass, event, code, team: teams[0]!, attempt: attempt.id, seat });
      for (const [name, read] of reads) if (JSON.stringify(await read()).includes(secret)) names.push(name);
      return names;
    };
    expect(await told()).toEqual([]);
    await store.events.close(event, by());
    expect(await told()).toEqual(['events.publishSeed', 'exportEvent']);
  });

  describe('the export', () => {
    test('holds all that is needed to replay every score, and nobody’s name', async () => {
      const { store } = on();
      const rules = rulesFor('two-ends');
      const whole = hashOf('two ends');
      await store.scenarios.put({ rules: rules.hash, whole, text: JSON.stringify(rules.scenario) }, AT);
      const { class: klass } = await store.classes.add('secret class', AT);
      const held = { ...RULES, class: klass.id, rules: rules.hash, whole, engine: engine.version };
      const event = (await store.events.add(held, AT)).id;
      const team = (await store.teams.add(klass.id, 'secret team', AT)).id;
      await store.entries.enter({ event, team, nonce: newId(), bracket: 'all', at: AT });
      const attempt = await begun(store, event, team);
      let play = startPlay(rules, await store.attempts.luck(attempt.id));
      for (const [seq, act] of nothingDone(rules).entries()) {
        const applied = playAct(play, act, { by: 'player' });
        if (!applied.ok) throw new Error(JSON.stringify(applied.refusals));
        play = applied.play;
        const mark = { by: 'player', note: 'secret note' } as const;
        const head = play.chain.at(-1)!;
        await store.acts.append(attempt.id, { seq, act, body: hashOf(`${seq}`), head, mark, at: AT });
      }
      const { score } = recordOf(play);
      await store.results.finish(attempt.id, { score, value: 1, head: play.chain.at(-1)! }, AT);
      await store.seals.set(event, AT);
      await store.events.close(event, by('secret reason'));
      await store.boards.freeze(event, by());

      // as it is written to a file and read again
      const lines = (await linesOf(store.exportEvent(event))).map(
        (line) => JSON.parse(JSON.stringify(line)) as ExportLine,
      );
      expect(JSON.stringify(lines)).not.toMatch(/secret (class|team|note|reason)/);
      expect(lines.map((line) => (line.kind === 'place' ? line.board : line.kind))).toEqual([
        ...['event', 'entry', 'attempt', 'frozen', 'live', 'seal'],
      ]);
      const [first, second, third] = lines;
      if (first?.kind !== 'event' || second?.kind !== 'entry' || third?.kind !== 'attempt') throw new Error('order');
      const luck = attemptLuck(first.seed!, first.event.luck, second.entry.nonce, third.attempt.number);
      const record: GameRecord = {
        format: 1,
        engine: first.event.engine,
        scenario: { id: (JSON.parse(first.scenario) as { id: string }).id, rules: first.event.rules },
        luck,
        acts: third.log.map(({ act }) => act),
        chain: [startPlay(rules, luck).chain[0]!, ...third.log.map(({ head }) => head)],
        score: third.result!.score,
      };
      expect(engine.verify(rules, record)).toEqual({ ok: true, score });
    });

    test('of an event that still runs, it has no sealed seed', async () => {
      const { store } = on();
      const sealed = await stage(store);
      const open = await stage(store, { cover: 'open' });
      expect((await linesOf(store.exportEvent(sealed.event)))[0]).toMatchObject({ kind: 'event', seed: null });
      const [first] = await linesOf(store.exportEvent(open.event));
      expect(first).toMatchObject({ kind: 'event', seed: (await store.events.get(open.event))!.seed });
    });

    test('of more attempts than are read at once has each of them once', async () => {
      const { store, bench } = on();
      const { event } = await stage(store);
      const attempts = await fillEvent(await bench.bare(), event, 520);
      const lines = await linesOf(store.exportEvent(event));
      const ids = lines.flatMap((line) => (line.kind === 'attempt' ? [line.attempt.id] : []));
      expect(ids.toSorted()).toEqual(attempts.map(({ attempt }) => attempt).toSorted());
      expect(lines.every((line) => line.kind !== 'attempt' || line.log.length === 1)).toBe(true);
    });

    test('of an event that is nowhere is an error', async () => {
      await expect(linesOf(on().store.exportEvent(newId()))).rejects.toMatchObject({ code: 'store.unknown' });
    });
  });
}
