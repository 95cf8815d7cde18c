import { describe, expect, it } from 'vitest';
import { PLACES } from '../../../src/scenes/crowd.ts';
import type { View } from '../../../src/sim/index.ts';
import { engine, luckOf } from '../../../src/sim/index.ts';
import * as vocabulary from '../../../src/sim/people/vocabulary.ts';
import { FILE_FIELDS, FILE_TICKETS, LEAVING_REASONS } from '../../../src/ui/console/file-words.ts';
import { ledgerOf } from '../../../src/ui/console/ledger.ts';
import { listCustomers, listWaiting } from '../../../src/ui/console/listing.ts';
import { quadrantOf } from '../../../src/ui/console/quadrant.ts';
import { wavesOf } from '../../../src/ui/finale/waves.ts';
import { rulesFor } from '../../support/scenarios.ts';

/** The year of a shop that asks 240 people every turn, so that the files hold something. */
function askingYear(): View {
  let run = engine.start(rulesFor('T14'), luckOf('files'));
  while (!run.over) {
    const decisions = { ...run.standing, callbacks: { sample: 60 } };
    const asked = engine.apply(run, { kind: 'close', decisions });
    const applied = asked.ok ? asked : engine.apply(run, { kind: 'close', decisions: run.standing });
    if (!applied.ok) throw new Error('standing pat was refused');
    run = applied.run;
  }
  return engine.observe(run);
}
const view = askingYear();
const sum = (list: readonly number[]) => list.reduce((total, n) => total + n, 0);

describe('the words of the files', () => {
  it('stand in the engine’s own order', () => {
    expect(FILE_FIELDS).toEqual(vocabulary.FILE_FIELDS);
    expect(FILE_TICKETS).toEqual(vocabulary.FILE_TICKETS);
    expect(LEAVING_REASONS.slice(1)).toEqual(vocabulary.LEAVING_REASONS.slice(1));
  });
});

describe('the list of customers', () => {
  it('has everybody once who is in the market, those known by name first, then who spent most', () => {
    const list = listCustomers(view);
    const cast = view.cast.map(({ who }) => who);
    expect(new Set(list).size).toBe(list.length);
    expect(list.slice(0, cast.length)).toEqual(cast);
    const inMarket = [...view.files.fileStage].flatMap((stage, who) => (stage < PLACES.length ? [who] : []));
    expect(new Set(list)).toEqual(new Set([...inMarket, ...cast]));
    const spent = list.slice(cast.length).map((who) => view.files.fileSpend[who]!);
    expect(spent).toEqual([...spent].sort((a, b) => b - a));
  });

  it('of complaints that wait has nobody else, the overdue first', () => {
    const list = listWaiting(view);
    const tickets = list.map((who) => FILE_TICKETS[view.files.fileTicket[who]!]);
    expect(list.length).toBe([...view.files.fileTicket].filter((one) => one === 1 || one === 2).length);
    expect(list.length).toBeGreaterThan(0);
    expect(tickets.lastIndexOf('overdue')).toBeLessThan(
      tickets.includes('open') ? tickets.indexOf('open') : list.length,
    );
  });
});

describe('the quadrant', () => {
  it('places everybody with an order exactly once, the never asked beside it', () => {
    const counts = quadrantOf(view);
    const buyers = [...view.files.fileOrders].filter((orders) => orders > 0).length;
    expect(sum(Object.values(counts))).toBe(buyers);
    const asked = [...view.files.fileSatisfaction].filter(
      (score, who) => score !== 255 && view.files.fileOrders[who]! > 0,
    );
    expect(counts.true + counts.latent + counts.spurious + counts.no).toBe(asked.length);
    expect(asked.length).toBeGreaterThan(100);
  });
});

describe('the account book', () => {
  it('shows every cent of every turn, and cash moves by just that', () => {
    const rows = ledgerOf(view.books);
    view.books.forEach((book, k) => {
      expect(sum(rows.map(({ cents }) => cents[k]!))).toBe(sum(book.ledger.map(({ cents }) => cents)));
      const before = view.books[k - 1];
      if (before) expect(book.cash - before.cash).toBe(sum(rows.map(({ cents }) => cents[k]!)));
    });
  });
});

describe('the waves of the last morning', () => {
  it('let nobody come who did not order in the last turn', () => {
    for (const { came, of } of wavesOf(view)) expect(came).toBeLessThanOrEqual(of);
    const named = view.cast.map(({ who }) => who);
    const bought = [...view.files.fileBought].filter(
      (bits, who) => (bits & (1 << view.turn)) !== 0 && !named.includes(who),
    ).length;
    expect(sum(wavesOf(view).map(({ came }) => came))).toBe(bought);
  });
});
