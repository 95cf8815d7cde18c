import { describe, expect, test } from 'vitest';
import { checkChart } from '../../../src/sim/charts/check.ts';
import type { ChartDoc as Doc } from '../../../src/sim/charts/language.ts';
import { ChartDoc, PRESET_NAMES } from '../../../src/sim/charts/language.ts';
import { PRESETS } from '../../../src/sim/charts/presets.ts';
import { compileChart, stepTable } from '../../../src/sim/charts/table.ts';
import type { CrowdKind } from '../../../src/sim/charts/vocabulary.ts';
import { CROWD_KINDS } from '../../../src/sim/charts/vocabulary.ts';

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'];
const presets = CROWD_KINDS.flatMap((kind) =>
  Object.entries<Doc>(PRESETS[kind]).map(([name, doc]) => ({ kind, name, doc })),
);

/** Follows events from the initial state and gives the roles of where one ends. */
function rolesAfter(kind: CrowdKind, doc: Doc, events: readonly string[]): string[] {
  const table = compileChart<CrowdKind>(kind, doc);
  const event: Readonly<Record<string, number>> = table.event;
  const state = events.reduce((at, name) => stepTable(table, at, event[name] as number), table.initial);
  return Object.entries<Uint8Array>(table.is)
    .filter(([, states]) => states[state] === 1)
    .map(([role]) => role);
}

describe.each(presets)('preset $kind $name', ({ kind, name, doc }) => {
  test('is written in the language authors write in', () => {
    expect(ChartDoc.parse(JSON.parse(JSON.stringify(doc)))).toEqual(doc);
    expect(PRESET_NAMES[kind]).toContain(name);
  });

  test('passes the checker, with every state named in three languages', () => {
    expect(checkChart(kind, doc, [], LANGUAGES)).toEqual([]);
  });

  test('names no two states alike in any language', () => {
    const table = compileChart(kind, doc);
    for (const language of LANGUAGES) {
      const names = table.name.map((text) => text[language as keyof typeof text]);
      expect(new Set(names).size).toBe(table.states.length);
    }
  });
});

describe.each(Object.entries<Doc>(PRESETS.lifecycle))('lifecycle %s', (_name, doc) => {
  test('begins with a prospect, whom a first purchase makes a customer', () => {
    expect(rolesAfter('lifecycle', doc, [])).toEqual(['prospect']);
    expect(rolesAfter('lifecycle', doc, ['TRY'])).toEqual(['customer']);
  });

  test('makes customers loyal by purchases and attachment, and at risk when they cool and fall silent', () => {
    expect(rolesAfter('lifecycle', doc, ['TRY', 'BUY', 'DEEPEN'])).toEqual(['customer', 'loyal']);
    expect(rolesAfter('lifecycle', doc, ['TRY', 'BUY', 'DEEPEN', 'COOL', 'LAPSE'])).toEqual(['customer', 'atRisk']);
  });

  test('lets a customer leave from every stage and come back as a customer', () => {
    const table = compileChart('lifecycle', doc);
    table.states.forEach((_state, at) => {
      const left = stepTable(table, at, table.event.LEAVE);
      expect(table.is.gone[left]).toBe(table.is.prospect[at] === 1 ? 0 : 1);
      if (table.is.gone[left]) expect(table.is.customer[stepTable(table, left, table.event.RETURN)]).toBe(1);
    });
  });

  test('loses nobody by any event but LEAVE', () => {
    const table = compileChart('lifecycle', doc);
    for (const [name, event] of Object.entries(table.event)) {
      if (name === 'LEAVE') continue;
      table.states.forEach((_state, at) => {
        if (!table.is.gone[at]) expect(table.is.gone[stepTable(table, at, event)]).toBe(0);
      });
    }
  });

  test('leaves buying and leaving to price, satisfaction and tenure', () => {
    const table = compileChart('lifecycle', doc);
    expect([...table.profile.buy, ...table.profile.leave].every((factor) => factor === 1)).toBe(true);
  });
});

describe('the five moods', () => {
  const table = compileChart('mood', PRESETS.mood.fiveMoods);
  // The document lists them from best to worst, so a smaller number is a better mood.
  const moodAfter = (state: number, ...events: (keyof typeof table.event)[]): number =>
    events.reduce((at, name) => stepTable(table, at, table.event[name]), state);
  const all = table.states.map((_name, state) => state);

  test('a worse experience never ends in a better mood, whatever the mood before', () => {
    const experiences = ['DELIGHT', 'PLEASE', 'MEET', 'DISAPPOINT', 'OFFEND'] as const;
    for (const state of all) {
      const ends = experiences.map((event) => moodAfter(state, event));
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
    }
  });

  test('a worse mood before never ends in a better mood after the same event', () => {
    for (const event of ['DELIGHT', 'PLEASE', 'MEET', 'DISAPPOINT', 'OFFEND', 'SOOTHE', 'RECOVER', 'TIME'] as const) {
      const ends = all.map((state) => moodAfter(state, event));
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
    }
  });

  test('a turn without experience drifts one step to neutral and stays there', () => {
    expect(all.map((state) => moodAfter(state, 'TIME'))).toEqual([1, 2, 2, 2, 3]);
  });

  test('an angry customer who is soothed first ends better off by the same remedy', () => {
    const angry = all.length - 1;
    expect(moodAfter(angry, 'SOOTHE', 'RECOVER')).toBeLessThan(moodAfter(angry, 'RECOVER'));
  });

  test('voice, talk and tone rise from neutral to angry; buying and leaving do not move', () => {
    for (const name of ['voice', 'talk', 'tone'] as const) {
      const [, , neutral, irritated, angry] = table.profile[name];
      expect(irritated).toBeGreaterThan(neutral as number);
      expect(angry).toBeGreaterThan(irritated as number);
    }
    expect([...table.profile.buy, ...table.profile.leave]).toEqual(Array(10).fill(1));
  });
});

describe('the complaint ticket', () => {
  const doc = PRESETS.ticket.complaint;

  test('is opened, heard, explained, put right and filed away', () => {
    const way = ['OPEN', 'ACKNOWLEDGE', 'DIAGNOSE', 'REMEDY'];
    expect(rolesAfter('ticket', doc, [])).toEqual(['none']);
    expect(rolesAfter('ticket', doc, way)).toEqual(['open']);
    expect(rolesAfter('ticket', doc, [...way, 'CLOSE'])).toEqual(['closed']);
  });

  test('does not move by diagnosis or remedy before somebody has listened', () => {
    const table = compileChart('ticket', doc);
    const open = stepTable(table, table.initial, table.event.OPEN);
    expect(stepTable(table, open, table.event.DIAGNOSE)).toBe(open);
    expect(stepTable(table, open, table.event.REMEDY)).toBe(open);
  });

  test('is overdue until it is acknowledged again, escalated or not', () => {
    expect(rolesAfter('ticket', doc, ['OPEN', 'OVERDUE'])).toEqual(['open', 'overdue']);
    expect(rolesAfter('ticket', doc, ['OPEN', 'OVERDUE', 'ESCALATE', 'REMEDY'])).toEqual(['open', 'overdue']);
    expect(rolesAfter('ticket', doc, ['OPEN', 'OVERDUE', 'ESCALATE', 'ACKNOWLEDGE'])).toEqual(['open']);
  });
});

test('distrust is reached by a breach at once or by three surprises, and mends only by reassurance', () => {
  const doc = PRESETS.privacy.fourSteps;
  expect(rolesAfter('privacy', doc, ['BREACH'])).toEqual(['distrusting']);
  expect(rolesAfter('privacy', doc, ['SURPRISE', 'SURPRISE', 'SURPRISE', 'TIME', 'ASK'])).toEqual(['distrusting']);
  expect(rolesAfter('privacy', doc, ['BREACH', 'REASSURE', 'REASSURE'])).toEqual(['atEase']);
});

test('a business relationship rises rung by rung to an alliance and falls to transactions at once', () => {
  const table = compileChart('level', PRESETS.level.fourLevels);
  const top = [0, 1, 2].reduce((state) => stepTable(table, state, table.event.RAISE), table.initial);
  expect(table.is.strategic[top]).toBe(1);
  expect(stepTable(table, top, table.event.BREAK)).toBe(table.initial);
  expect([...table.profile.wallet]).toEqual([...table.profile.wallet].sort((a, b) => a - b));
});
