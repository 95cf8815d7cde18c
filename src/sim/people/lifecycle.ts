import { stepTable } from '../charts/table.ts';
import type { Rules } from '../rules.ts';
import type { People } from './columns.ts';

export function isCustomer(people: People, { charts }: Rules, who: number): boolean {
  return charts.lifecycle.is.customer[people.life[who]!] === 1;
}

/** Walks from wherever somebody stands into a customer's state, by the events of a first and of further purchases. */
export function becomeCustomer(people: People, { charts }: Rules, who: number, purchases: number): void {
  const { lifecycle } = charts;
  const step = (event: number) => {
    people.life[who] = stepTable(lifecycle, people.life[who]!, event);
  };
  if (lifecycle.is.gone[people.life[who]!] === 1) step(lifecycle.event.RETURN);
  step(lifecycle.event.TRY);
  if (lifecycle.is.customer[people.life[who]!] !== 1) step(lifecycle.event.BUY);
  if (purchases > 1) step(lifecycle.event.BUY);
}

/** Walks into a state of somebody who has gone. */
export function becomeGone(people: People, rules: Rules, who: number): void {
  const { lifecycle } = rules.charts;
  if (lifecycle.is.gone[people.life[who]!] === 1) return;
  if (!isCustomer(people, rules, who)) becomeCustomer(people, rules, who, 1);
  people.life[who] = stepTable(lifecycle, people.life[who]!, lifecycle.event.LEAVE);
}
