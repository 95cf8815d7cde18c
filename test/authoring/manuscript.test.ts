import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Manuscript } from '../../src/authoring/manuscript.ts';
import { applySplice, inverse, spliceBetween } from '../../src/authoring/splice.ts';
import { readTemplate } from '../../src/cli/template-file.ts';
import { layOut } from '../../src/scenarios/lay-out.ts';
import { parseScenario } from '../../src/scenarios/parse.ts';

const RETAIL = layOut(readTemplate('retail'));
const clock = () => {
  let at = 0;
  return () => (at += 5000);
};
const open = (text: string, now = clock()) => new Manuscript(text, now);

describe('a splice', () => {
  it('makes one text of another, and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const splice = spliceBetween(before, after);
        expect(splice === null).toBe(before === after);
        if (!splice) return;
        expect(applySplice(before, splice)).toBe(after);
        expect(applySplice(after, inverse(splice))).toBe(before);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a manuscript', () => {
  it('takes a value at a path, keeps all else to the letter, comments too', () => {
    const paper = open('{\n  // mine\n  "firm": { "cash": 5 }, /* and mine */\n  "turns": [1, 2]\n}\n');
    paper.set(['firm', 'cash'], 700);
    expect(paper.text).toBe('{\n  // mine\n  "firm": { "cash": 700 }, /* and mine */\n  "turns": [1, 2]\n}\n');
    expect(paper.value).toEqual({ firm: { cash: 700 }, turns: [1, 2] });
  });

  it('lays out what is new as files of the house are laid out', () => {
    const paper = open(RETAIL);
    paper.set(['firm', 'name', 'en'], 'South Gate');
    paper.set(['firm', 'shippingCents'], 200);
    paper.insert(['segments'], 1, { id: 'new', name: { en: 'New' } });
    paper.remove(['firm', 'reviews']);
    expect(paper.text).toBe(layOut(paper.value));
    expect((paper.value as { segments: unknown[] }).segments).toHaveLength(3);
  });

  it('moves and copies entries of a list; a copy has an id of its own', () => {
    const paper = open(RETAIL);
    const ids = () => (paper.value as { segments: { id: string }[] }).segments.map(({ id }) => id);
    paper.move(['segments'], 1, 0);
    expect(ids()).toEqual(['passers', 'neighbours']);
    paper.duplicate(['segments'], 0);
    expect(ids()).toEqual(['passers', 'passers2', 'neighbours']);
    paper.duplicate(['segments'], 1);
    expect(new Set(ids()).size).toBe(4);
    expect(paper.text).toBe(layOut(paper.value));
  });

  it('takes every step back to the first letter and does it again, whichever view made it', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('set' as const), to: fc.integer({ min: 0, max: 9999 }) }),
      fc.record({ kind: fc.constant('text' as const), to: fc.integer({ min: 0, max: 9999 }) }),
      fc.record({ kind: fc.constant('copy' as const), to: fc.integer({ min: 0, max: 9 }) }),
      fc.record({ kind: fc.constant('remove' as const), to: fc.integer({ min: 0, max: 9 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const paper = open('{ "a": 1, "list": [{ "id": "x" }] }');
        const first = paper.text;
        for (const { kind, to } of steps) {
          if (kind === 'set') paper.set(['a'], to);
          else if (kind === 'text') paper.splice({ at: 1, removed: '', inserted: ' '.repeat(1 + (to % 3)) });
          else if (kind === 'copy') paper.duplicate(['list'], 0);
          else paper.remove(['list', 0]);
        }
        const last = paper.text;
        while (paper.undo());
        expect(paper.text).toBe(first);
        while (paper.redo());
        expect(paper.text).toBe(last);
      }),
      { numRuns: 30 },
    );
  });

  it('takes back what was typed into one field at a go in one step', () => {
    let at = 0;
    const paper = open('{"name":""}', () => (at += 100));
    for (const name of ['S', 'So', 'Sou']) paper.set(['name'], name);
    at += 5000;
    paper.set(['name'], 'South');
    paper.undo();
    expect(paper.value).toEqual({ name: 'Sou' });
    paper.undo();
    expect(paper.value).toEqual({ name: '' });
    expect(paper.canUndo).toBe(false);
  });

  it('lets no form write while brackets do not add up, and nobody while another tab has it', () => {
    const paper = open('{"a": 1');
    expect(paper.value).toBeNull();
    expect(paper.set(['a'], 2)).toBe(false);
    paper.splice({ at: 7, removed: '', inserted: '}' });
    expect(paper.set(['a'], 2)).toBe(true);
    paper.locked = true;
    expect([paper.set(['a'], 3), paper.undo(), paper.replace('{}')]).toEqual([false, false, false]);
    expect(paper.text).toBe('{"a": 2}');
  });

  it('says where in the text a path leads', () => {
    const paper = open(RETAIL);
    const { from, to } = paper.read.placeOf(['segments', 1, 'basketCents']);
    expect(paper.text.slice(from, to)).toBe('4600');
  });

  it('reads deep nests and endless lists without following them', () => {
    expect(open('['.repeat(200_000)).value).toBeNull();
    expect(open('').value).toBeNull();
  });

  it('stays a scenario that plays through a teacher’s usual edits', () => {
    const paper = open(RETAIL);
    paper.set(['firm', 'name'], { 'zh-Hans': '南门', 'zh-Hant': '南門', en: 'South Gate' });
    paper.set(['segments', 1, 'customers'], 200);
    paper.duplicate(['encounters', 1, 'nodes', 0, 'replies'], 0);
    const parsed = parseScenario(paper.text);
    expect(parsed.ok).toBe(true);
  });
});
