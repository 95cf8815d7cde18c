import { describe, expect, test } from 'vitest';
import type { Slot } from '../../../src/sim/luck/slots.ts';
import { SLOTS, STREAMS, streamOf } from '../../../src/sim/luck/slots.ts';

const NAMES = Object.keys(SLOTS) as Slot[];

describe('slots', () => {
  test('the numbers that records rely on stay what they were', () => {
    expect(SLOTS).toMatchObject(FROZEN);
  });

  test('no two purposes share a number', () => {
    expect(new Set(Object.values(SLOTS)).size).toBe(NAMES.length);
    for (const number of Object.values(SLOTS)) {
      expect(Number.isInteger(number)).toBe(true);
      expect(number).toBeGreaterThanOrEqual(0);
    }
  });

  test('the four slots of a block come from one stream', () => {
    const streams = new Map<number, string>();
    for (const name of NAMES) {
      const block = SLOTS[name] >> 2;
      expect(streams.get(block) ?? streamOf(name)).toBe(streamOf(name));
      streams.set(block, streamOf(name));
    }
  });

  test('each family draws from its own stream', () => {
    const homes: Readonly<Record<string, string>> = {
      birth: 'birth',
      encounter: 'variants',
      event: 'market',
      rival: 'rivals',
    };
    for (const name of NAMES) {
      const family = name.slice(0, name.indexOf('.'));
      if (name === 'encounter.chance') expect(streamOf(name)).toBe('play');
      else if (family === 'bid')
        expect(['market', 'rivals']).toContain(streamOf(name)); // rivals' doing, not ours
      else expect(streamOf(name), name).toBe(homes[family] ?? 'play');
      expect(STREAMS).toContain(streamOf(name));
    }
  });
});

/** Never to be edited, only added to: a changed line would change the luck of every record. */
const FROZEN: Readonly<Record<string, number>> = {
  'birth.rate': 0,
  'birth.spend': 1,
  'birth.dropout': 2,
  'birth.friend': 3,
  'birth.ownShare': 4,
  'birth.rivalShare': 5,
  'birth.priceSense': 6,
  'birth.fit': 7,
  'birth.voice': 8,
  'birth.reach': 9,
  'birth.privacy': 10,
  'birth.zone': 11,
  'birth.money': 12,
  'birth.authority': 13,
  'birth.need': 14,
  'birth.ready': 15,
  'birth.arrival': 16,
  'birth.saleJoiner': 17,
  'birth.category': 18,
  'birth.channel': 19,
  'birth.busy': 20,
  'birth.consent': 21,
  'birth.segment': 22,
  'birth.role': 23,
  'birth.name': 24,
  'birth.face': 25,
  'contact.count': 32,
  'contact.busy': 33,
  'contact.reply': 34,
  'contact.optOut': 35,
  'attract.convert': 36,
  'attract.qualify': 37,
  'attract.saleJoiner': 38,
  'serve.failure': 40,
  'feel.noise': 41,
  'serve.performance': 42,
  'serve.cause': 43,
  'complain.voice': 44,
  'complain.escalate': 45,
  'recover.outcome': 46,
  'complain.falseClaim': 47,
  'buy.count': 48,
  'buy.worth': 49,
  'buy.need': 50,
  'buy.day': 51,
  'leave.hazard': 52,
  'leave.cause': 53,
  'winBack.accept': 54,
  'talk.count': 56,
  'talk.friend': 57,
  'talk.noise': 58,
  'file.survey': 60,
  'file.error': 61,
  'file.surveyNoise': 62,
  'file.rating': 63,
  'encounter.offer': 64,
  'encounter.turn': 65,
  'encounter.variant': 66,
  'encounter.order': 67,
  'event.happens': 68,
  'event.size': 69,
  'event.whom': 70,
  'rival.move': 72,
  'rival.size': 73,
  'serve.severity': 76,
  'encounter.chance': 80,
  'account.default': 84,
  'account.staffQuit': 85,
  'recover.queue': 88,
  'recover.diagnosis': 89,
  'buy.queue': 92,
  'buy.subscribe': 93,
  'file.answer': 96,
  'file.member': 97,
  'past.ticket': 100,
  'past.severity': 101,
  'past.cause': 102,
  'contact.surprise': 104,
};
