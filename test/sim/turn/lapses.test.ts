import { expect, it } from 'vitest';
import { luckOf } from '../../../src/sim/luck/key.ts';
import type { Decisions } from '../../../src/sim/record/act.ts';
import { apply } from '../../../src/sim/turn/apply.ts';
import type { Run } from '../../../src/sim/turn/run.ts';
import { neutralDecisions, start } from '../../../src/sim/turn/start.ts';
import { observe } from '../../../src/sim/view/see.ts';
import { rulesFor } from '../../support/scenarios.ts';

const rules = rulesFor('T14');
const depth = (run: Run) => observe(run).desk.find(({ lever }) => lever === 'promotion')!.last['depth'];
const selling = (run: Run): Decisions => ({
  ...Object.fromEntries(observe(run).desk.map(({ lever, last }) => [lever, last])),
  promotion: { depth: 2000, whom: 'all' },
});
const closed = (run: Run, decisions: Decisions): Run => {
  const applied = apply(run, { kind: 'close', decisions });
  if (!applied.ok) throw new Error(JSON.stringify(applied.refusals));
  return applied.run;
};

it('a promotion is for one month: the next desk starts without one, what else was set stands', () => {
  const opened = start(rules, luckOf('lapses'));
  const decisions = { ...selling(opened), staff: { agents: 3 } };
  const next = closed(opened, decisions);
  expect(depth(next)).toBe(0);
  expect(observe(next).desk.find(({ lever }) => lever === 'staff')!.last).toEqual({ agents: 3 });
});

it('asking for another month of it is a change again', () => {
  let run = closed(start(rules, luckOf('lapses')), selling(start(rules, luckOf('lapses'))));
  expect(observe(run).changes).toEqual({ allowed: 1, used: 0 });
  const both = apply(run, { kind: 'close', decisions: { ...selling(run), staff: { agents: 3 } } });
  expect(both.ok ? [] : both.refusals.map(({ code }) => code)).toEqual(['changes.exceeded']);
  run = closed(run, selling(run));
  expect(run.standing['promotion']).toEqual({ depth: 2000, whom: 'all' });
});

it('a month of it sells more than a month without', () => {
  const opened = start(rules, luckOf('lapses'));
  const sales = (decisions: Decisions) => closed(opened, decisions).firm.books.at(-1)!.sales;
  expect(sales(selling(opened))).toBeGreaterThan(1.2 * sales(neutralDecisions(rules)));
});
