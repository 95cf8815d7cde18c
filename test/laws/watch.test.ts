import { describe, expect, test } from 'vitest';
import { columnNames } from '../../src/sim/people/columns.ts';
import { HAPPENED } from '../../src/sim/people/vocabulary.ts';
import { everythingAtOnce, livelyRules } from '../support/lively-market.ts';
import type { Note } from '../support/noting-watch.ts';
import { noteAbout, sumOf } from '../support/noting-watch.ts';
import type { Market } from '../support/small-rules.ts';
import { openMarket, playTurn } from '../support/small-rules.ts';

const WATCHED = [0, 3, 17, 40, 41, 99, 150, 161, 170, 230, 259, 260, 275, 300, 320, 339];
/** Columns hold float32: what was used, rounded. */
const close = (a: number, b: number) => expect(Math.abs(a - b)).toBeLessThan(5e-6 * Math.max(1, Math.abs(b)));

describe('watching some customers', () => {
  test('changes nothing that happens', () => {
    const rules = livelyRules();
    const watched = openMarket(rules, 'watch');
    const alone = openMarket(rules, 'watch');
    for (let k = 1; k <= 10; k++) {
      playTurn(watched, { ...everythingAtOnce(k), watch: noteAbout(WATCHED) });
      playTurn(alone, everythingAtOnce(k));
    }
    for (const name of columnNames(alone.people.groups)) expect(watched.people[name]).toEqual(alone.people[name]);
    expect(watched.firm).toEqual(alone.firm);
  });

  test('notes only them, and every phase in which chance or a threshold decides', () => {
    const market = openMarket(livelyRules(), 'watch');
    const phases = new Set<string>();
    for (let k = 1; k <= 16; k++) {
      const watch = noteAbout(Array.from({ length: market.people.n }, (_, i) => i));
      playTurn(market, { ...everythingAtOnce(k), watch });
      for (const { phase } of watch.notes) phases.add(phase);
    }
    expect([...phases].sort()).toEqual([
      'attract',
      'buy',
      'complain',
      'contact',
      'feel',
      'leave',
      'recover',
      'serve',
      'winBack',
    ]);
    const few = noteAbout(WATCHED);
    playTurn(market, { ...everythingAtOnce(17), watch: few });
    expect(few.notes.length).toBeGreaterThan(10);
    for (const { who } of few.notes) expect(WATCHED).toContain(who);
  });
});

describe('the noted terms add up to the number that was used', () => {
  const market = openMarket(livelyRules(), 'sums');
  const pages: {
    notes: Note[];
    now: Pick<Market, 'people'> & { draws: Map<number, number> };
    performed: number[];
    encountered: number[];
    shares: number[];
  }[] = [];
  for (let k = 1; k <= 8; k++) {
    const watch = noteAbout(Array.from({ length: market.people.n }, (_, i) => i));
    const draws = new Map<number, number>();
    let performed: number[] = [];
    let encountered: number[] = [];
    let shares: number[] = [];
    playTurn(market, {
      ...everythingAtOnce(k),
      watch,
      after: (phase, { people, luck }) => {
        if (phase === 'serve') performed = [...people.encountered];
        if (phase === 'feel') encountered = [...people.encountered];
        if (phase === 'buy') shares = [...people.nowShare];
        if (phase === 'complain') for (let i = 0; i < people.n; i++) draws.set(i, luck.at('complain.voice', i));
      },
    });
    const people = { ...market.people, happened: market.people.happened.slice() };
    pages.push({ notes: watch.notes, now: { people, draws }, performed, encountered, shares });
  }
  const of = (phase: string, scale: string) =>
    pages.flatMap((page) =>
      page.notes.filter((note) => note.phase === phase && note.scale === scale).map((note) => ({ note, page })),
    );

  test('of what was delivered, in points', () => {
    const found = of('serve', 'points');
    expect(found.length).toBeGreaterThan(500);
    for (const { note, page } of found) close(sumOf(note), page.performed[note.who]!);
  });

  test('of an experience, in points', () => {
    const found = of('feel', 'points');
    expect(found.length).toBeGreaterThan(500);
    for (const { note, page } of found) close(Math.max(0, Math.min(100, sumOf(note))), page.encountered[note.who]!);
  });

  test('of a share of wallet, as log-odds, with what a sold-out discount changed added', () => {
    let checked = 0;
    for (const { notes, shares } of pages) {
      const sums = new Map<number, number>();
      for (const note of notes) {
        if (note.phase === 'buy') sums.set(note.who, (sums.get(note.who) ?? 0) + sumOf(note));
      }
      for (const [who, sum] of sums) {
        // somebody turned away at the counter has bought nothing and holds no share
        if (shares[who] === 0) continue;
        close(1 / (1 + Math.exp(-sum)), shares[who]!);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(500);
  });

  test('of leaving, as log-hazard', () => {
    const logs = of('leave', 'logHazard');
    const sums = of('leave', 'hazard');
    expect(logs.length).toBe(sums.length);
    expect(logs.length).toBeGreaterThan(500);
    // contracts let grievances out at renewals only, so the incident is noted as it was used
    for (const [k, { note }] of logs.entries()) close(Math.exp(sumOf(note)), sums[k]!.note.terms.standing!);
  });

  test('of complaining, as log-odds: below the draw silent, above it voiced', () => {
    const found = of('complain', 'logOdds');
    expect(found.length).toBeGreaterThan(100);
    for (const { note, page } of found) {
      const voiced = (page.now.people.happened[note.who]! & HAPPENED.complained) !== 0;
      expect(page.now.draws.get(note.who)! < 1 / (1 + Math.exp(-sumOf(note)))).toBe(voiced);
    }
  });
});
