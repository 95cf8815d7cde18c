import { describe, expect, test } from 'vitest';
import type { ChartDoc } from '../../../src/sim/charts/language.ts';
import { PRESETS } from '../../../src/sim/charts/presets.ts';
import { chartEvents, compileChart, normaliseProfile, stepTable } from '../../../src/sim/charts/table.ts';
import { CROWD_KINDS, VOCABULARY } from '../../../src/sim/charts/vocabulary.ts';
import { randomChart } from '../../support/random-charts.ts';

/** Only what the test is about; not a chart the checker would pass. */
const nested: ChartDoc = {
  id: 'own',
  initial: 'outside',
  states: {
    outside: { on: { TRY: 'inside' }, meta: { roles: ['prospect'] } },
    inside: {
      initial: 'plain',
      on: { LEAVE: 'away' },
      states: {
        plain: { on: { DEEPEN: 'special' } },
        special: {
          on: { LEAVE: 'plain' },
          meta: { roles: ['customer', 'loyal'], profile: { buy: 3 }, place: 'street', name: { en: 'special' } },
        },
      },
      meta: {
        roles: ['customer'],
        profile: { buy: 2, talk: 0.5 },
        place: 'counter',
        face: 'content',
        name: { en: 'inside' },
      },
    },
    away: { on: { RETURN: '#own.inside.special' }, meta: { roles: ['gone'] } },
  },
};

describe('a table', () => {
  const table = compileChart('lifecycle', nested);
  const state = (name: string): number => table.states.indexOf(name);

  test('numbers the leaf states in document order and the events in vocabulary order', () => {
    expect(table.states).toEqual(['outside', 'inside.plain', 'inside.special', 'away']);
    expect(Object.keys(table.event)).toEqual([...VOCABULARY.lifecycle.events]);
    expect(Object.values(table.event)).toEqual(VOCABULARY.lifecycle.events.map((_event, number) => number));
    expect(table.stride).toBe(VOCABULARY.lifecycle.events.length);
    expect(table.initial).toBe(0);
  });

  test('enters a parent by its initial state, takes a state before its parent, and stays put on what is ignored', () => {
    expect(stepTable(table, state('outside'), table.event.TRY)).toBe(state('inside.plain'));
    expect(stepTable(table, state('inside.plain'), table.event.LEAVE)).toBe(state('away'));
    expect(stepTable(table, state('inside.special'), table.event.LEAVE)).toBe(state('inside.plain'));
    expect(stepTable(table, state('away'), table.event.RETURN)).toBe(state('inside.special'));
    expect(stepTable(table, state('away'), table.event.BUY)).toBe(state('away'));
  });

  test('lends roles, numbers, face, place and name of a parent to its states unless they have their own', () => {
    expect([...table.is.customer]).toEqual([0, 1, 1, 0]);
    expect([...table.is.loyal]).toEqual([0, 0, 1, 0]);
    expect([...table.profile.buy]).toEqual([1, 2, 3, 1]);
    expect([...table.profile.talk]).toEqual([1, 0.5, 0.5, 1]);
    expect([...table.profile.leave]).toEqual([1, 1, 1, 1]);
    expect(table.face).toEqual(['neutral', 'content', 'content', 'neutral']);
    expect(table.name.map((text) => text.en)).toEqual([undefined, 'inside', 'special', undefined]);
  });

  test('stands customers without an authored place where their role belongs', () => {
    expect(table.place).toEqual(['street', 'counter', 'street', 'pavement']);
    expect(compileChart('mood', PRESETS.mood.fiveMoods).place.every((place) => place === null)).toBe(true);
  });

  test('has every role and number of its kind, whether the chart speaks of it or not', () => {
    for (const kind of CROWD_KINDS) {
      const random = compileChart(kind, randomChart(kind, 3));
      expect(Object.keys(random.is)).toEqual([...VOCABULARY[kind].roles]);
      expect(Object.keys(random.profile)).toEqual([...VOCABULARY[kind].profile]);
      expect(random.next).toHaveLength(random.states.length * random.stride);
      expect(Math.max(...random.next)).toBeLessThan(random.states.length);
    }
  });
});

describe('the events of a story', () => {
  const story: ChartDoc = {
    initial: 'hurt',
    states: {
      hurt: { on: { MENDED: 'hub', BRUSHED_OFF: 'critic' } },
      hub: { on: { ASKED: 'critic' } },
      critic: { meta: { end: true } },
    },
  };

  test('are those its states handle, numbered by name, in whatever order they are written', () => {
    const other: ChartDoc = {
      ...story,
      states: { ...story.states, hurt: { on: { BRUSHED_OFF: 'critic', MENDED: 'hub' } } },
    };
    expect(chartEvents('arc', story)).toEqual(['ASKED', 'BRUSHED_OFF', 'MENDED']);
    expect(compileChart('arc', other).next).toEqual(compileChart('arc', story).next);
  });

  test('end where the author says so', () => {
    expect([...compileChart('arc', story).end]).toEqual([0, 0, 1]);
  });
});

describe('a profile in use', () => {
  const table = compileChart('lifecycle', nested);

  test('is what the author wrote over its mean in the neutral run, so that mean becomes 1', () => {
    const share = [0.4, 0.3, 0.2, 0.1];
    const mean = share.reduce((sum, part, at) => sum + part * (table.profile.buy[at] as number), 0);
    const buy = normaliseProfile(table, 'buy', { buy: mean });
    expect(share.reduce((sum, part, at) => sum + part * (buy[at] as number), 0)).toBeCloseTo(1, 12);
    expect((buy[2] as number) / (buy[1] as number)).toBeCloseTo(1.5, 12);
  });

  test('is left as written where nothing was measured, and the table itself is never changed', () => {
    expect(normaliseProfile(table, 'talk', {})).toEqual(table.profile.talk);
    normaliseProfile(table, 'buy', { buy: 2 });
    expect([...table.profile.buy]).toEqual([1, 2, 3, 1]);
  });
});
