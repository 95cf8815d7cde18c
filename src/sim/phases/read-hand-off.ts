import type { Turn } from './phase.ts';

/** How far a well or badly served colleague can move what a process is worth. (chosen) */
const LEAST = 0.5;
const MOST = 1.3;

/**
 * Internal customers (course SB-13): a process is worth what the departments that hand work to each other make of it,
 * their mean satisfaction against the usual. 1 where a scenario has none.
 */
export function handOff({ rules, people }: Pick<Turn, 'rules' | 'people'>): number {
  let sum = 0;
  let count = 0;
  for (const { trade, from, customers } of rules.segments) {
    if (trade?.as !== 'internal') continue;
    for (let i = from; i < from + customers; i++) {
      sum += people.satisfaction[i]!;
      count++;
    }
  }
  if (count === 0) return 1;
  return Math.max(LEAST, Math.min(MOST, sum / count / rules.model.feel.rest));
}
