import { describe, expect, test } from 'vitest';
import type { DialName } from '../../../src/sim/dials.ts';
import { DIALS } from '../../../src/sim/dials.ts';
import { keepLedger } from '../../../src/sim/luck/ledger.ts';
import type { ColumnName } from '../../../src/sim/people/columns.ts';
import { copyPeople } from '../../../src/sim/people/layout.ts';
import { PHASES } from '../../../src/sim/phases/index.ts';
import type { Turn } from '../../../src/sim/phases/phase.ts';
import { everythingAtOnce, livelyRules } from '../../support/lively-market.ts';
import { openMarket, playTurn } from '../../support/small-rules.ts';
import { columnsOfSide, columnsThatDiffer, spyOnColumns } from '../../support/spied-columns.ts';

const TURNS = 16;

interface Seen {
  readonly written: Set<ColumnName>;
  readonly read: Set<ColumnName>;
  readonly dials: Set<DialName>;
  readonly slots: Set<string>;
}

/** Plays a lively year with spies on people, dials and luck, and returns what each phase really touched. */
function watchPhases(): Map<string, Seen> {
  const ledger = keepLedger();
  const market = openMarket(livelyRules(), 'declared', ledger);
  const seen = new Map<string, Seen>(
    PHASES.map(({ name }) => [name, { written: new Set(), read: new Set(), dials: new Set(), slots: new Set() }]),
  );
  for (let k = 1; k <= TURNS; k++) {
    // `playTurn` runs the phases blind; here the same turn is run phase by phase on spied copies first
    playTurn(market, {
      ...everythingAtOnce(k),
      see: (turn) => spyOnTurn(turn, seen, ledger.draws),
    });
  }
  return seen;
}

function spyOnTurn(turn: Turn, seen: Map<string, Seen>, draws: readonly { slot: string }[]): void {
  const people = copyPeople(turn.people);
  const firm = structuredClone(turn.firm);
  for (const phase of PHASES) {
    const mine = seen.get(phase.name)!;
    const before = copyPeople(people);
    const spied = spyOnColumns(people, (column) => mine.read.add(column));
    const dials = new Proxy(turn.dials, {
      get(target, key) {
        if (Object.hasOwn(DIALS, key)) mine.dials.add(key as DialName);
        return Reflect.get(target, key) as unknown;
      },
    });
    const drawn = draws.length;
    phase.run({ ...turn, people: spied, firm, dials });
    for (const { slot } of draws.slice(drawn)) mine.slots.add(slot);
    for (const column of columnsThatDiffer(before, people)) mine.written.add(column);
  }
}

const seen = watchPhases();

describe.each(PHASES)('the phase $name', ({ name, writes, dials, slots }) => {
  const real = seen.get(name)!;
  test('writes the columns it declares and no others', () => {
    expect([...real.written].sort()).toEqual([...writes].sort());
  });
  test('reads the dials it declares and no others', () => {
    expect([...real.dials].sort()).toEqual([...dials].sort());
  });
  test('draws from the slots it declares and no others', () => {
    expect([...real.slots].sort()).toEqual([...slots].sort());
  });
});

test('every column of a customer is looked at by some phase', () => {
  const people = openMarket(livelyRules(), 'declared').people;
  const read = new Set([...seen.values()].flatMap((one) => [...one.read]));
  // bornWeek is read by the past, which ends before the first phase; returnDraw and the plan by winBack and contact
  const unread = columnsOfSide(people, ['born', 'truth', 'plan']).filter((name) => !read.has(name));
  expect(unread).toEqual(['bornWeek']);
});

test('every dial is read by some phase', () => {
  const read = new Set(PHASES.flatMap((phase) => phase.dials));
  expect((Object.keys(DIALS) as DialName[]).filter((name) => !read.has(name))).toEqual([]);
});

test('no chance decides two things: each number is drawn for one purpose, in the past and in play', () => {
  const ledger = keepLedger();
  const market = openMarket(livelyRules(), 'once', ledger);
  for (let k = 1; k <= TURNS; k++) playTurn(market, everythingAtOnce(k));
  expect(ledger.draws.length).toBeGreaterThan(10_000);
  expect(ledger.twice).toEqual([]);
});
