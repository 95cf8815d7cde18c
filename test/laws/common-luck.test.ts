import { describe, expect, it } from 'vitest';
import { PLAYERS } from '../../src/players/index.ts';
import { Scenario } from '../../src/sim/language/scenario.ts';
import { luckOf } from '../../src/sim/luck/key.ts';
import { keepLedger } from '../../src/sim/luck/ledger.ts';
import type { ColumnName } from '../../src/sim/people/columns.ts';
import { COLUMNS } from '../../src/sim/people/columns.ts';
import { prepare } from '../../src/sim/prepare.ts';
import type { Act } from '../../src/sim/record/act.ts';
import { apply } from '../../src/sim/turn/apply.ts';
import type { Run } from '../../src/sim/turn/run.ts';
import { neutralDecisions, start } from '../../src/sim/turn/start.ts';
import { playGame } from '../support/play-games.ts';
import { randomScenario } from '../support/random-scenarios.ts';
import { readScenario, rulesFor } from '../support/scenarios.ts';

const must = (run: Run, act: Act): Run => {
  const applied = apply(run, act);
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusals));
  return applied.run;
};
const closed = (run: Run): Run => must(run, { kind: 'close', decisions: neutralDecisions(run.rules) });

/** T14's people with hands to spare, nothing but them in the market, and one event that cuts one segment's list price. */
function roomyShop(): ReturnType<typeof prepare> {
  const T14 = readScenario('T14');
  return prepare(
    Scenario.parse({
      ...T14,
      firm: { ...T14.firm, reviews: false, owing: [] },
      work: { ...T14.work, minutesAtRest: T14.work.minutesAtRest * 20 },
      past: { weeks: 26, dials: [] },
      encounters: [],
      interventions: [],
      cards: [],
      hints: [],
      cast: T14.cast.map((member) => ({
        ...member,
        lastMorning: member.lastMorning.map((said) => ({ ...said, when: [] })),
      })),
      events: [
        {
          id: 'cheaper',
          title: T14.title,
          story: T14.title,
          atMost: 0,
          tells: [],
          outcomes: [{ dial: 'price.list', by: 0.95, member: T14.segments[0]!.id, turns: 2 }],
        },
      ],
    }),
  );
}

describe('common luck', () => {
  it('leaves every customer of other segments bit-equal for two turns when one segment’s price changes', () => {
    const rules = roomyShop();
    const [segment] = rules.segments;
    const opened = closed(start(rules, luckOf('locality')));
    let same = closed(opened);
    let cheaper = closed(must(opened, { kind: 'inject', event: 'cheaper' }));
    for (let turn = 1; turn <= 2; turn++) {
      same = closed(same);
      cheaper = closed(cheaper);
      expect(same.firm.books.at(-1)!.utilisation).toBeLessThan(70);
      const inside = differing(same, cheaper, segment!.from, segment!.to);
      const outside = differing(same, cheaper, segment!.to, rules.n);
      expect(inside.columns).toContain('orders');
      expect(outside.people).toBe(0);
    }
  });

  it('draws no number twice for one stream, person, turn, slot and index', () => {
    for (const rules of [rulesFor('two-ends'), prepare(randomScenario(3)), prepare(randomScenario(11))]) {
      const ledger = keepLedger();
      playGame(rules, luckOf('ledger'), PLAYERS.random!, 'ledger', ledger);
      expect(ledger.draws.length).toBeGreaterThan(100);
      expect(ledger.twice).toEqual([]);
    }
  });

  it('makes the difference between two policies at least four times as steady as independent luck does', () => {
    const rules = rulesFor('T14');
    const step = (run: Run): Act => {
      const decisions = neutralDecisions(run.rules);
      return { kind: 'close', decisions: { ...decisions, callbacks: { ...decisions.callbacks, sample: 120 } } };
    };
    const sales = (run: Run) => run.firm.books.reduce((sum, book) => sum + book.sales, 0);
    const play = (seed: string, act: (run: Run) => Act) => {
      let run = start(rules, luckOf(seed));
      for (let k = 0; k < 6; k++) run = must(run, act(run));
      return sales(run);
    };
    const neutral = (run: Run): Act => ({ kind: 'close', decisions: neutralDecisions(run.rules) });
    const seeds = Array.from({ length: 40 }, (_, k) => `steady/${k}`);
    const base = seeds.map((seed) => play(seed, neutral));
    const moved = seeds.map((seed) => play(seed, step));
    const common = moved.map((value, k) => value - base[k]!);
    const independent = moved.map((value, k) => value - base[(k + 1) % base.length]!);
    expect(deviation(common)).toBeLessThan(deviation(independent) / 4);
    expect(deviation(common)).toBeGreaterThan(0);
  }, 60_000);
});

/**
 * Talk passes between segments: what has been heard of is read in the next turn, so it is compared only by its effects.
 * A tier is a rank among all customers, so it moves when others spend more.
 */
const HEARD: readonly ColumnName[] = ['hearsay', 'slight', 'readiness', 'fileTier'];

function differing(a: Run, b: Run, from: number, to: number): { people: number; columns: ColumnName[] } {
  const columns: ColumnName[] = [];
  const people = new Set<number>();
  for (const name of Object.keys(COLUMNS) as ColumnName[]) {
    if (HEARD.includes(name)) continue;
    const [left, right] = [a.people[name], b.people[name]];
    for (let i = from; i < to && i < left.length; i++) {
      if (left[i] === right[i]) continue;
      people.add(i);
      if (!columns.includes(name)) columns.push(name);
    }
  }
  return { people: people.size, columns };
}

function deviation(list: readonly number[]): number {
  const mean = list.reduce((sum, one) => sum + one, 0) / list.length;
  return Math.sqrt(list.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (list.length - 1));
}
