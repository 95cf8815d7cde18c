import { describe, expect, it } from 'vitest';
import { readEditRoute, writeEditRoute } from '../../../src/app/editor/address.ts';
import { authorDesk } from '../../../src/app/editor/author-desk.ts';
import type { AuthorThread } from '../../../src/app/editor/author-line.ts';
import { authorLine } from '../../../src/app/editor/author-line.ts';
import { freshEntry, WHOLE } from '../../../src/authoring/fresh.ts';
import { Manuscript } from '../../../src/authoring/manuscript.ts';
import { offersAt } from '../../../src/authoring/offers.ts';
import { valueAt } from '../../../src/authoring/path.ts';
import { fieldAt, kindOf } from '../../../src/authoring/pieces.ts';

const languages = ['zh-Hans', 'en'] as const;
const text = (await authorDesk.begin({ from: { template: 'retail' }, id: 'Mine', languages }))!;
const guide = authorDesk.guide(null);

describe('the editor’s side of the engine', () => {
  it('begins a scenario from a template or one of the product, which checks at once', async () => {
    expect(authorDesk.check({ text })).toEqual({ ok: true, problems: [] });
    const fork = await authorDesk.begin({ from: { catalogue: 'T01' }, id: 'MyT01', languages: ['en'] });
    expect(authorDesk.check({ text: fork! }).ok).toBe(true);
    expect(await authorDesk.begin({ from: { catalogue: 'T99' }, id: 'X', languages })).toBeNull();
  });

  it('tells every problem with its place and a path that leads there', () => {
    const { ok, problems } = authorDesk.check({ text: text.replace('"goodsShare"', '"goodShare"') });
    expect(ok).toBe(false);
    expect(problems.map(({ path }) => path.join('.'))).toContain('firm.goodShare');
    expect(problems.every(({ line, column }) => line > 0 && column > 0)).toBe(true);
  });

  it('says of every field of a scenario what kind it is and, but for few, what it means', () => {
    const paper = new Manuscript(text, () => 0);
    for (const path of [
      ['firm', 'cash'],
      ['segments', 0, 'name'],
      ['encounters', 0, 'nodes', 0, 'replies', 0, 'tags'],
    ]) {
      expect(fieldAt(guide, paper.value, path)?.meaning, path.join('.')).not.toBeNull();
    }
    expect(kindOf(fieldAt(guide, paper.value, ['segments', 0, 'name'])!)).toBe('text');
    expect(fieldAt(guide, paper.value, ['firm', 'cash'])!.meaning).toMatchObject({ unit: 'cents' });
    const outcome = fieldAt(guide, paper.value, ['events', 0, 'outcomes', 1, 'cents']);
    expect(kindOf(outcome!)).toBe('number');
    expect(fieldAt(guide, paper.value, ['nothing', 3])).toBeNull();
  });

  it('adds whole entries that check and play as they stand', () => {
    for (const name of WHOLE) {
      const paper = new Manuscript(text, () => 0);
      const list =
        name === 'nodes'
          ? ['encounters', 1, 'nodes']
          : name === 'replies'
            ? ['encounters', 1, 'nodes', 0, 'replies']
            : [name];
      const entries = valueAt(paper.value, list) as unknown[];
      paper.insert(list, entries.length, freshEntry(paper.value, name, entries));
      const errors = authorDesk.check({ text: paper.text }).problems.filter(({ severity }) => severity === 'error');
      // a line of a talk is reached once a reply leads to it
      expect(
        errors.map(({ code }) => code).filter((code) => name !== 'nodes' || code !== 'encounter.unreachable'),
      ).toEqual([]);
    }
  });

  it('has four players try a scenario out, with points on every axis', () => {
    const trials = authorDesk.trials({ text });
    expect(trials.map(({ player }) => player)).toContain('plain-sensible');
    for (const { points } of trials) {
      for (const point of Object.values(points)) expect(point).toBeGreaterThanOrEqual(0);
      for (const point of Object.values(points)) expect(point).toBeLessThanOrEqual(100);
    }
    expect(authorDesk.trials({ text: '{}' })).toEqual([]);
  });
});

describe('what may be written at a place of the text', () => {
  it('is names of fields that are not there yet, and values of those that are', () => {
    const at = text.indexOf('"cash"');
    const names = offersAt(guide, `${text.slice(0, at)}"" ,${text.slice(at)}`, at + 1).map(({ insert }) => insert);
    expect(names).toContain('"shippingCents"');
    expect(names).not.toContain('"goodwill"');
    const place = text.indexOf('"counter"', text.indexOf('"place"'));
    expect(offersAt(guide, text, place + 1).map(({ insert }) => insert)).toContain('"phone"');
  });
});

describe('an address of the editor', () => {
  it('is read as it is written', () => {
    for (const route of [
      { page: 'shelf' },
      { page: 'draft', id: 'ab12' },
      { page: 'play', id: 'ab12', turn: 1 },
      { page: 'play', id: 'ab12', turn: 4 },
    ] as const) {
      expect(readEditRoute(writeEditRoute(route))).toEqual(route);
    }
    expect(readEditRoute('#/edit&lang=en')).toEqual({ page: 'shelf' });
    expect(readEditRoute('#/play')).toBeNull();
  });
});

describe('a line to the editor’s thread', () => {
  it('answers null for what broke, and begins anew with the next question', async () => {
    const threads: AuthorThread[] = [];
    const line = authorLine(() => {
      const thread: AuthorThread = {
        postMessage(message) {
          const { id } = message as { id: number };
          if (threads.length > 1)
            thread.onmessage?.({ data: { id, answer: { ok: true, problems: [] } } } as MessageEvent);
        },
        terminate() {},
        onmessage: null,
        onerror: null,
      };
      threads.push(thread);
      return thread;
    });
    const first = line.ask('check', { text: '{}' });
    threads[0]!.onerror?.({} as ErrorEvent);
    expect(await first).toBeNull();
    expect(await line.ask('check', { text: '{}' })).toEqual({ ok: true, problems: [] });
    line.hangUp();
  });
});
