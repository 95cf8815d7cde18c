import type { Turn } from './phase.ts';
import { nthSmallest } from './read-rank.ts';

/** Shares of buyers on file in the tiers A and B where a scenario names none. (chosen: the usual 20 and 30 of an ABC analysis) */
const USUAL = { a: 0.2, b: 0.3 };

/**
 * Tiers of the files: 2 the first, 1 the second, 0 the rest and those who have not bought. By spend, as most firms sort
 * their customers; by contribution where the firm grades so (course: ABC, contribution rate) and knows it of everybody.
 */
export function fileTiers({ rules, people, dials }: Pick<Turn, 'rules' | 'people' | 'dials'>): void {
  const { fileSpend, fileTier, fileContribution, n } = people;
  const { a, b } = rules.scenario.tiers ?? USUAL;
  const byContribution = dials['file.byContribution'][0]! > 0 && fileContribution.length > 0;
  const worth = byContribution ? fileContribution : fileSpend;
  const values = new Float64Array(n);
  let buyers = 0;
  for (let i = 0; i < n; i++) {
    if (fileSpend[i]! > 0) values[buyers++] = worth[i]!;
  }
  if (buyers === 0) return;
  const list = values.subarray(0, buyers);
  const fromA = nthSmallest(list, Math.min(buyers - 1, Math.floor((1 - a) * buyers)));
  const fromB = nthSmallest(list, Math.min(buyers - 1, Math.max(0, Math.floor((1 - a - b) * buyers))));
  for (let i = 0; i < n; i++) {
    const value = worth[i]!;
    fileTier[i] = fileSpend[i] === 0 ? 0 : value >= fromA ? 2 : value >= fromB ? 1 : 0;
  }
}
