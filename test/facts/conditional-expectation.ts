import { CALIBRATED, calibration, cohortOf, totals, WATCHED } from './cohort.ts';
import type { Fact, Sums } from './fact.ts';
import { ratio } from './fact.ts';

const BINS = 8;

/** Mean of the next 39 weeks of those with k repeats in the first 39; the last bin is 7 and more. */
const meanOfBin = (sums: Sums, k: number): number => ratio(sums, `later ${k}`, `people ${k}`);

export const conditionalExpectation: Fact = {
  id: 'V3',
  name: 'who bought more buys more, but less than before',
  kind: 'emergent',
  mechanism: 'a count is part rate, part luck, and some have left since',
  source: '29',
  observe(bench) {
    const { x } = calibration(bench);
    const later = totals(cohortOf(bench), CALIBRATED, WATCHED, () => 1);
    const sums: Record<string, number> = { calibrated: 0 };
    for (let k = 0; k < BINS; k++) for (const what of ['people', 'later']) sums[`${what} ${k}`] = 0;
    for (let i = 0; i < x.length; i++) {
      const k = Math.min(BINS - 1, x[i]!);
      sums[`people ${k}`]! += 1;
      sums[`later ${k}`]! += later[i]!;
      if (k === BINS - 1) sums['calibrated']! += x[i]!;
    }
    return sums;
  },
  read(sums) {
    const bins = Array.from({ length: BINS }, (_, k) => meanOfBin(sums, k));
    const steps = bins.slice(1).map((mean, k) => mean - bins[k]!);
    return [
      { name: 'smallest step between bins', value: Math.min(...steps), from: 0, to: null },
      { name: 'weeks bought in, of those without a repeat', value: bins[0]!, from: 0.01, to: null },
      {
        name: 'of those with 7 and more, against before',
        value: bins[BINS - 1]! / ratio(sums, 'calibrated', `people ${BINS - 1}`),
        from: null,
        to: 0.95,
      },
    ];
  },
  without: { segment: { buyShape: 50, shareSpread: 500 } },
};
