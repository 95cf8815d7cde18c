import type { Turn } from './phase.ts';

/**
 * The standing-order box: so many places. Those who have one keep it while they are content; free places go to the most
 * satisfied of those who would take one. A box is at least one order a turn.
 */
export function fillBoxes(turn: Turn): void {
  const { rules, people, dials, luck } = turn;
  const { lifecycle } = rules.charts;
  const b = rules.model.buy;
  const places = Math.max(0, Math.floor(dials['buy.subscribe'][0]!));
  const { subscribed, satisfaction, life, n } = people;
  const isCustomer = lifecycle.is.customer;
  const keep: number[] = [];
  const wish: number[] = [];
  for (let i = 0; i < n; i++) {
    if (isCustomer[life[i]!] !== 1) {
      subscribed[i] = 0;
      continue;
    }
    if (subscribed[i] === 1) {
      subscribed[i] = 0;
      if (satisfaction[i]! >= b.boxStays) keep.push(i);
    } else if (places > 0 && people.purchases[i]! > 1 && satisfaction[i]! >= b.boxSatisfaction) {
      if (luck.at('buy.subscribe', i) < b.boxWilling) wish.push(i);
    }
  }
  if (places === 0) return;
  const bySatisfaction = (a: number, b: number) => satisfaction[b]! - satisfaction[a]! || a - b;
  const taken = keep.sort(bySatisfaction).slice(0, places);
  taken.push(...wish.sort(bySatisfaction).slice(0, places - taken.length));
  for (const i of taken) {
    subscribed[i] = 1;
    people.orders[i] = Math.max(1, people.orders[i]!);
    people.category[i] = Math.max(people.category[i]!, people.orders[i]!);
  }
}
