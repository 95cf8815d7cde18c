import type { Turn } from './phase.ts';
import { nthSmallest } from './read-rank.ts';

/** Shares of buyers on file in the tiers A and B; the rest is C. (chosen: the usual 20 and 30 of an ABC analysis) */
const A = 0.2;
const B = 0.3;

/** Tiers by spend on file: 2 the top fifth, 1 the next three tenths, 0 the rest and those who have not bought. */
export function fileTiers({ people }: Turn): void {
  const { fileSpend, fileTier, n } = people;
  const spends = new Float64Array(n);
  let buyers = 0;
  for (let i = 0; i < n; i++) {
    if (fileSpend[i]! > 0) spends[buyers++] = fileSpend[i]!;
  }
  if (buyers === 0) return;
  const list = spends.subarray(0, buyers);
  const fromA = nthSmallest(list, Math.min(buyers - 1, Math.floor((1 - A) * buyers)));
  const fromB = nthSmallest(list, Math.min(buyers - 1, Math.floor((1 - A - B) * buyers)));
  for (let i = 0; i < n; i++) {
    const spend = fileSpend[i]!;
    fileTier[i] = spend === 0 ? 0 : spend >= fromA ? 2 : spend >= fromB ? 1 : 0;
  }
}
