import { log } from '../../math/log.ts';
import type { Book } from '../turn/firm.ts';
import type { Draft } from '../turn/run.ts';
import type { WhyLine } from './view.ts';

type Cause = WhyLine['causes'][number];

/**
 * Three lines of why: what moved between the last two closes and, on a log scale, how much of it goes with what the
 * firm can see: season, its own price, the rival's, how many buy from it at all, orders, waiting. What none of these
 * explains is called unseen. It is bookkeeping of what is on file, not truth: that opens at the debrief.
 */
export function whyOf(draft: Draft): WhyLine[] {
  const now = draft.firm.books.at(-1);
  const before = draft.firm.books.at(-2);
  if (!now || !before) return [];
  return [
    salesLine(draft, before, now),
    complaintsLine(draft, before, now),
    waitLine(before, now),
    cashLine(before, now),
  ];
}

const ratio = (to: number, from: number): number => log(Math.max(1, to) / Math.max(1, from));

/** Causes by size, the remainder named; all weights are parts of the log change. */
function ranked(total: number, causes: readonly Cause[]): Cause[] {
  const explained = causes.reduce((sum, { weight }) => sum + weight, 0);
  return [...causes, { id: 'unseen' as const, weight: total - explained }]
    .filter(({ weight }) => Math.abs(weight) > 0.005)
    .map(({ id, weight }) => ({ id, weight: Math.round(weight * 1000) / 1000 }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.id < b.id ? -1 : 1));
}

function salesLine(draft: Draft, before: Book, now: Book): WhyLine {
  const { season } = draft.rules.scenario;
  const at = (turn: number) => season?.[turn - 1] ?? 1;
  const basket = ratio(now.sales, Math.max(1, now.orders)) - ratio(before.sales, Math.max(1, before.orders));
  const elasticity = draft.rules.scenario.segments.reduce((sum, one) => sum + one.elasticity * one.customers, 0);
  const people = draft.rules.scenario.segments.reduce((sum, one) => sum + one.customers, 0);
  const slope = people > 0 ? elasticity / people : -1;
  const causes: Cause[] = [
    { id: 'season', weight: ratio(at(now.turn) * 1000, at(before.turn) * 1000) },
    { id: 'price', weight: (1 + slope) * basket },
    { id: 'base', weight: ratio(now.customers, before.customers) },
    { id: 'rival', weight: -slope * 0.5 * ratio(now.rivalPrice, before.rivalPrice) },
  ];
  return {
    measure: 'sales',
    from: before.sales,
    to: now.sales,
    causes: ranked(ratio(now.sales, before.sales), causes),
  };
}

/** Complaints by what they were about: each cause's part of the change, summed by kind. */
function complaintsLine(draft: Draft, before: Book, now: Book): WhyLine {
  const orders = ratio(now.orders, before.orders);
  const total = ratio(now.complaints, before.complaints);
  const change = now.complaints - before.complaints;
  const moved = (money: boolean) =>
    draft.rules.scenario.causes.reduce(
      (sum, cause, k) => (cause.money === money ? sum + (now.causes[k] ?? 0) - (before.causes[k] ?? 0) : sum),
      0,
    );
  const rest = total - orders;
  const share = (money: boolean) => (change === 0 ? 0 : (rest * moved(money)) / change);
  return {
    measure: 'complaints',
    from: before.complaints,
    to: now.complaints,
    causes: ranked(total, [
      { id: 'orders', weight: orders },
      { id: 'quality', weight: share(true) },
      { id: 'waiting', weight: share(false) },
    ]),
  };
}

/** Waiting goes with work over hands: orders on one side, capacity on the other. */
function waitLine(before: Book, now: Book): WhyLine {
  return {
    measure: 'waitDays',
    from: before.waitDays,
    to: now.waitDays,
    causes: ranked(ratio(now.utilisation, before.utilisation), [
      { id: 'orders', weight: ratio(now.orders, before.orders) },
      { id: 'staff', weight: -ratio(now.capacity, before.capacity) },
    ]),
  };
}

function cashLine(before: Book, now: Book): WhyLine {
  const size = Math.max(1, Math.abs(before.cash), Math.abs(now.cash));
  const sales = (now.sales - before.sales) / size;
  const total = (now.cash - before.cash) / size;
  return {
    measure: 'cash',
    from: before.cash,
    to: now.cash,
    causes: ranked(total, [
      { id: 'sales', weight: sales },
      { id: 'bills', weight: total - sales },
    ]),
  };
}
