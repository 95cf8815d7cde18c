import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { threefry4x32, unitOf } from '../../../src/math/threefry.ts';
import { luckOf, streamKey, streamKeys } from '../../../src/sim/luck/key.ts';
import { keepLedger } from '../../../src/sim/luck/ledger.ts';
import { KEPT, makeLuck } from '../../../src/sim/luck/luck.ts';
import type { Slot, Stream } from '../../../src/sim/luck/slots.ts';
import { SLOTS, STREAMS, streamOf } from '../../../src/sim/luck/slots.ts';
import { mean } from '../../math/distance.ts';

const KEYS = streamKeys(luckOf('a class on Monday'));
const SLOT_NAMES = Object.keys(SLOTS) as Slot[];
const anySlot = fc.constantFrom(...SLOT_NAMES);
const anyTurn = fc.integer({ min: -90, max: 60 });

/** What the definition says, without any column or cache. */
function plainly(slot: Slot, turn: number, who: number, index: number): number {
  const home = streamOf(slot);
  const stream: Stream = home === 'birth' || turn >= 1 ? home : 'past';
  const words = new Uint32Array(4);
  threefry4x32(KEYS[stream], who, home === 'birth' ? 0 : turn, SLOTS[slot] >> 2, index, words);
  return unitOf(words[SLOTS[slot] & 3] ?? NaN);
}

describe('keys', () => {
  test('of a seed are these words, for ever', () => {
    expect(luckOf('1')).toBe('6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b');
    expect([...streamKey('play', luckOf('1'))]).toEqual([4158027502, 3076718788, 3944972633, 3068628375]);
    expect([...streamKey('birth', luckOf('1'))]).toEqual([2830595512, 854158084, 4020832920, 3544567561]);
  });

  test('of one seed differ by stream, and of one stream by seed, also where a ring of characters would repeat', () => {
    const words = new Set<string>();
    const seeds = ['', '1', '11', '111', 'a', 'A', 'ā', '客', '情', '客情'];
    for (const seed of seeds) for (const stream of STREAMS) words.add([...streamKey(stream, luckOf(seed))].join());
    expect(words.size).toBe(seeds.length * STREAMS.length);
  });

  test('are the same however an accent was typed', () => {
    expect(luckOf('e\u0301t\u00e9')).toBe(luckOf('\u00e9te\u0301'));
  });

  test('are refused for luck that is spelt otherwise', () => {
    for (const luck of ['', '1', luckOf('1').toUpperCase(), `${luckOf('1')}0`]) {
      expect(() => streamKey('play', luck)).toThrow(RangeError);
    }
  });
});

describe('luck', () => {
  test('depends on stream, customer, turn, slot and index alone, whatever was asked before', () => {
    const ask = fc.record({
      slot: anySlot,
      who: fc.nat(40),
      index: fc.oneof(fc.constant(0), fc.nat(5)),
      turn: fc.option(anyTurn, { nil: null, freq: 3 }),
      column: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(ask, { maxLength: 40 }), (asks) => {
        const luck = makeLuck(KEYS, 25);
        let now = 1;
        for (const { slot, who, index, turn, column } of asks) {
          if (turn !== null) {
            now = turn;
            luck.turn(turn);
          }
          if (column) expect(luck.column(slot)[who % 25]).toBe(plainly(slot, now, who % 25, 0));
          else expect(luck.at(slot, who, index)).toBe(plainly(slot, now, who, index));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is the same however it is asked for: in a column, one at a time, or by a reader in any order', () => {
    const luck = makeLuck(KEYS, 40);
    for (const now of [1, 5, -3, 0]) {
      luck.turn(now);
      const need = luck.draws('buy.need');
      const count = luck.draws('buy.count');
      const friend = luck.draws('birth.friend');
      for (const who of [7, 7, 3, 39, 7]) {
        expect(need(who)).toBe(plainly('buy.need', now, who, 0));
        expect(friend(who, 2)).toBe(plainly('birth.friend', now, who, 2));
        expect(count(who, 1)).toBe(plainly('buy.count', now, who, 1));
        expect(count(who)).toBe(luck.column('buy.count')[who]);
      }
    }
  });

  test('of a customer does not depend on how many others there are', () => {
    const [few, many] = [makeLuck(KEYS, 10), makeLuck(KEYS, 1000)];
    for (const slot of SLOT_NAMES) expect([...few.column(slot)]).toEqual([...many.column(slot).subarray(0, 10)]);
  });

  test('a column stays good while columns of three other blocks are asked for', () => {
    const luck = makeLuck(KEYS, 5);
    const kept = luck.column('buy.need');
    const before = [...kept];
    for (const slot of ['leave.hazard', 'talk.count', 'file.survey'] as const) luck.column(slot);
    expect([...kept]).toEqual(before);
    expect(KEPT).toBe(4);
  });

  test('of birth is the same in the past and in every turn, all other luck moves on', () => {
    const luck = makeLuck(KEYS, 8);
    const at = (turn: number, slot: Slot) => {
      luck.turn(turn);
      return [...luck.column(slot)];
    };
    for (const slot of SLOT_NAMES) {
      const turns = [-5, 0, 1, 2].map((turn) => at(turn, slot).join());
      expect(new Set(turns).size, slot).toBe(streamOf(slot) === 'birth' ? 1 : 4);
    }
  });

  test('of the past is another than that of play with the same number', () => {
    const past = makeLuck({ ...KEYS, past: KEYS.play }, 4);
    const real = makeLuck(KEYS, 4);
    past.turn(0);
    real.turn(0);
    expect([...real.column('buy.need')]).not.toEqual([...past.column('buy.need')]);
  });

  test('of different purposes, turns and draws is unrelated', () => {
    const n = 4000;
    const luck = makeLuck(KEYS, n);
    const columns = SLOT_NAMES.map((slot) => ({ slot, u: luck.column(slot).slice() }));
    luck.turn(2);
    for (const slot of ['buy.need', 'feel.noise'] as const) columns.push({ slot, u: luck.column(slot).slice() });
    columns.push({
      slot: 'talk.friend',
      u: Float64Array.from({ length: n }, (_, who) => luck.at('talk.friend', who, 1)),
    });
    const limit = 5 / Math.sqrt(n);
    for (const [i, a] of columns.entries()) {
      expect(Math.abs(mean(a.u) - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / n));
      for (const b of columns.slice(i + 1)) {
        let sum = 0;
        for (let who = 0; who < n; who++) sum += ((a.u[who] ?? 0) - 0.5) * ((b.u[who] ?? 0) - 0.5);
        expect(Math.abs((12 * sum) / n), `${a.slot} and ${b.slot}`).toBeLessThan(limit);
      }
    }
  });
});

describe('the ledger', () => {
  test('names every draw and changes none', () => {
    const ledger = keepLedger();
    const [noted, plain] = [makeLuck(KEYS, 6, ledger), makeLuck(KEYS, 6)];
    for (const turn of [0, 1, 2]) {
      noted.turn(turn);
      plain.turn(turn);
      expect([...noted.column('buy.need')]).toEqual([...plain.column('buy.need')]);
      expect(noted.at('talk.friend', 3, 2)).toBe(plain.at('talk.friend', 3, 2));
      expect(noted.at('birth.rate', turn)).toBe(plain.at('birth.rate', turn));
    }
    expect(ledger.draws).toHaveLength(9);
    expect(ledger.draws[1]).toEqual({ stream: 'past', turn: 0, slot: 'talk.friend', who: 3, index: 2 });
    expect(ledger.draws[3]).toEqual({ stream: 'play', turn: 1, slot: 'buy.need', who: -1, index: 0 });
    expect(ledger.draws[5]).toEqual({ stream: 'birth', turn: 0, slot: 'birth.rate', who: 1, index: 0 });
    expect(ledger.twice).toEqual([]);
  });

  test.each<[string, (luck: ReturnType<typeof makeLuck>) => void, number]>([
    ['one number twice', (luck) => [luck.at('talk.friend', 1, 2), luck.at('talk.friend', 1, 2)], 1],
    ['one column twice', (luck) => [luck.column('buy.need'), luck.column('buy.need')], 1],
    ['a number of a column that was drawn', (luck) => [luck.column('buy.need'), luck.at('buy.need', 4)], 1],
    ['a column of which a number was drawn', (luck) => [luck.at('buy.need', 4), luck.column('buy.need')], 1],
    ['the index after a column', (luck) => [luck.column('buy.need'), luck.at('buy.need', 4, 1)], 0],
    ['two customers', (luck) => [luck.at('buy.need', 4), luck.at('buy.need', 5)], 0],
    ['two slots of one block', (luck) => [luck.column('buy.need'), luck.column('buy.day')], 0],
    ['the same in another turn', (luck) => [luck.column('buy.need'), luck.turn(2), luck.column('buy.need')], 0],
    ['birth in another turn', (luck) => [luck.column('birth.rate'), luck.turn(2), luck.column('birth.rate')], 1],
    ['a friend, asked for again', (luck) => [luck.at('birth.friend', 1, 3), luck.at('birth.friend', 1, 3)], 0],
  ])('finds %s', (_, ask, times) => {
    const ledger = keepLedger();
    ask(makeLuck(KEYS, 10, ledger));
    expect(ledger.twice).toHaveLength(times);
  });

  test('spoils columns that are no longer good, so that a test sees who still reads them', () => {
    const luck = makeLuck(KEYS, 3, keepLedger());
    const held = luck.column('buy.need');
    luck.turn(2);
    expect([...held]).toEqual([NaN, NaN, NaN]);
    const first = luck.column('buy.need');
    for (const slot of ['leave.hazard', 'talk.count', 'file.survey'] as const) luck.column(slot);
    expect(first[0]).toBeGreaterThan(0);
    luck.column('contact.count');
    expect(first[0]).toBeNaN();
  });
});
