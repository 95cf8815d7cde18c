import { describe, expect, test } from 'vitest';
import type { Knob } from '../../../src/sim/decide/knobs.ts';
import { leavesOf } from '../../../src/sim/decide/space.ts';
import { placeCount, valueAt } from '../../../src/sim/decide/step.ts';
import type { Language } from '../../../src/sim/language/text.ts';
import { LANGUAGES } from '../../../src/sim/language/text.ts';
import { LEVER_WORDS, LEVERS } from '../../../src/sim/levers/index.ts';
import type { AnyKnobWords, Said } from '../../../src/sim/levers/words-shape.ts';
import { FILE_STAGES, FILE_TICKETS } from '../../../src/sim/people/vocabulary.ts';
import { sayStep } from '../../../src/words/say-step.ts';
import { aFile, spaceCalled } from './a-desk.ts';
import { centsOf, pull } from './pull.ts';

const CHINESE: readonly Language[] = ['zh-Hans', 'zh-Hant'];

/** Everything a lever says, with its place. */
function sayings(value: unknown, at: string): { at: string; said: Said }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [{ at, said: value as Said }];
  return Object.entries(value).flatMap(([key, inner]) => sayings(inner, `${at}.${key}`));
}

test('every lever of the list has words, and no words are left over', () => {
  expect(Object.keys(LEVER_WORDS)).toEqual(LEVERS.map(({ id }) => id));
});

describe.each(LEVERS.map((lever) => [lever.id, lever, LEVER_WORDS[lever.id]!] as const))('%s', (id, lever, words) => {
  test('says all in three languages', () => {
    const all = sayings(words, id);
    expect(all.length).toBeGreaterThan(6);
    for (const { at, said } of all) {
      expect(Object.keys(said), at).toEqual([...LANGUAGES]);
      for (const language of LANGUAGES) expect(said[language].trim(), `${at} ${language}`).not.toBe('');
    }
  });

  test('keeps its hint within 22 Chinese characters, its column head within six', () => {
    for (const language of CHINESE) {
      expect([...words.hint[language]].length).toBeLessThanOrEqual(22);
      expect([...words.short[language]].length).toBeLessThanOrEqual(6);
    }
    expect(words.hint.en.length).toBeLessThanOrEqual(62);
    expect(words.short.en.length).toBeLessThanOrEqual(12);
  });

  test('uses the marks of each script: no half-width stops in Chinese, no Chinese letters in English', () => {
    for (const { at, said } of sayings(words, id)) {
      for (const language of CHINESE) expect(said[language], at).not.toMatch(/[,;:!?]/);
      expect(said.en, at).not.toMatch(/[㐀-鿿，。；：]/);
    }
  });

  test('names every knob and every place a knob can stand at', () => {
    expect(Object.keys(words.knobs)).toEqual(Object.keys(lever.knobs));
    for (const { knob, bound } of leavesOf(spaceCalled(id))) {
      const said = words.knobs[knob] as AnyKnobWords;
      const kind = (lever.knobs[knob] as Knob).kind;
      for (const language of LANGUAGES) {
        const places = Array.from({ length: placeCount(bound) }, (_, k) => sayStep(said, valueAt(bound, k), language));
        expect(new Set(places).size, `${knob} ${language}`).toBe(places.length);
        for (const text of places) expect(text, `${knob} ${language}`).not.toMatch(/[{}]|^true$|^false$/);
        if (kind === 'choice') expect(places, `${knob} ${language}`).not.toContain(valueAt(bound, 0));
      }
    }
  });
});

const EVENLY = { product: 25, price: 25, place: 25, promotion: 25 };

/** A file in which every lever finds somebody: silent and regular, with an open complaint and without, in all tiers. */
function crowd() {
  const people = aFile(90);
  for (let who = 0; who < 90; who++) {
    people.fileStage[who] = FILE_STAGES.indexOf(who % 2 === 0 ? 'silent' : 'loyal');
    people.fileTicket[who] = who % 5 === 0 ? FILE_TICKETS.indexOf('open') : 0;
    people.fileTier[who] = who % 3;
    people.fileFields[who] = 1;
  }
  return people;
}

test('every line a bill can have has a name', () => {
  const decisions: [string, Record<string, unknown>, number, memory?: unknown][] = [
    ['staff', { agents: 3 }, 1],
    ['callbacks', { sample: 60 }, 1],
    ['programme', { form: 'gift' }, 1],
    ['quality', { level: 'supplier' }, 1],
    ['winBack', { way: 'call' }, 1],
    ['panel', { size: 8 }, 1],
    ['bigSale', { depth: 0, limit: 0, notice: true }, 12],
    ['monthlyBox', { places: 60 }, 1],
    ['bundle', { off: 1000 }, 1],
    ['training', { each: 120 }, 1],
    ['wording', { standard: 'script', banned: true }, 1],
    ['timeLimits', { serve: 4, settle: 0 }, 1],
    ['knowledgeBase', { articles: 5 }, 1],
    ['callCentre', { seats: 1, home: 'own' }, 1],
    ['redesign', { step: { courier: 'simplify', goods: 'keep' } }, 1],
    ['escalation', { limit: 0, boss: 'manager' }, 1],
    ['credit', { days: 0, limit: 2 }, 1],
    ['bid', { price: 92, clause: 'penalty' }, 1],
    ['grading', { by: 'contribution' }, 1],
    ['statement', { tone: 'honest', repay: 1000 }, 1],
    ['care', { top: 'call', middle: 'none', rest: 'message', stage: 'all', times: 1 }, 1],
    ['returnVisits', { visits: 10, whom: 'quiet', prepare: true, followUp: true }, 2, { visited: [5, 90] }],
    ['club', { places: 20, form: 'evenings' }, 1],
    ['festival', { prepare: 'large', invite: true }, 2, { ready: 'small', invited: 0 }],
    ['personalPlan', { people: 20, all: true }, 1],
    ['advertising', { spend: 50_000, message: 'plain' }, 1],
    ['targeting', { go: { light: true, heavy: true }, qualify: 'research' }, 1],
    ['prospecting', { calls: 20, method: 'hound' }, 1],
    ['marketMix', { budget: 50_000, way: 'push', mix: EVENLY }, 1],
    ['location', { place: 'main' }, 1],
    ['onlineChannel', { form: 'page' }, 1],
    ['fields', { extent: 'useful', consent: 'told' }, 1],
    ['survey', { method: 'phone', sample: 30, every: 'quarter' }, 1],
    ['mysteryVisits', { visits: 2 }, 1],
    ['cleaning', { part: 5000, by: 'system' }, 1],
    ['mining', { depth: 'groups' }, 1],
    ['crmSystem', { source: 'buyNew', idea: 50_000, people: 0 }, 1],
    ['security', { guard: 'basic', custodian: true }, 1],
    ['incentives', { bonus: 500, on: 'team' }, 1],
    ['contactOwner', { owner: true, log: 'shared' }, 1],
    ['roles', { split: 'desks', kept: 0 }, 1],
    ['culture', { effort: 'talks', department: true }, 1],
  ];
  for (const [id, decision, turn, memory] of decisions) {
    const found = pull(id, decision, { turn, people: crowd(), ...(memory === undefined ? {} : { memory }) });
    expect(centsOf(found)).toBeGreaterThan(0);
    expect(found.bills.map(({ because }) => because)).toEqual(Object.keys(LEVER_WORDS[id]!.bills));
  }
  const billed = decisions.map(([id]) => id);
  for (const { id } of LEVERS) expect(Object.keys(LEVER_WORDS[id]!.bills).length > 0).toBe(billed.includes(id));
});

test.each<[string, AnyKnobWords, number | boolean | string, Language, string]>([
  ['a discount the Chinese way', LEVER_WORDS['promotion']!.knobs['depth']!, 500, 'zh-Hans', '95折'],
  ['tens lose their nought', LEVER_WORDS['promotion']!.knobs['depth']!, 2000, 'zh-Hant', '8折'],
  ['per cent off in English', LEVER_WORDS['promotion']!.knobs['depth']!, 2000, 'en', '20% off'],
  ['a step with a name', LEVER_WORDS['promotion']!.knobs['depth']!, 0, 'zh-Hans', '不促'],
  ['a choice', LEVER_WORDS['complaints']!.knobs['triage']!, 'severity', 'zh-Hans', '先急后缓'],
  ['money', LEVER_WORDS['referral']!.knobs['bounty']!, 2000, 'en', '¥20'],
  ['thousands', LEVER_WORDS['bigSale']!.knobs['limit']!, 12_000, 'en', '12,000 orders'],
  ['a switch', LEVER_WORDS['bigSale']!.knobs['notice']!, true, 'zh-Hans', '告诉'],
  ['cents that are no whole yuan', { name: {} as Said, unit: { en: '{yuan}' } as Said }, 123_405, 'en', '¥1,234.05'],
  ['less than nothing', { name: {} as Said, unit: { en: '{percent}%' } as Said }, -50, 'en', '-0.5%'],
])('a value is said: %s', (_why, words, value, language, said) => {
  expect(sayStep(words, value, language)).toBe(said);
});
