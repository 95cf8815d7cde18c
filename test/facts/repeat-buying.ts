import { nbd } from '../../src/insight/nbd.ts';
import { calibration } from './cohort.ts';
import type { Fact } from './fact.ts';
import { meanOver } from './fact.ts';

export const repeatBuying: Fact = {
  id: 'V1',
  name: 'repeat buying is overdispersed',
  kind: 'emergent',
  mechanism:
    'people need the category at Gamma rates and share it between shops by a Dirichlet; each week is a Poisson',
  source: '29',
  observe(bench) {
    const histories = calibration(bench);
    const { x } = histories;
    const mean = x.reduce((sum, k) => sum + k, 0) / x.length;
    const variance = x.reduce((sum, k) => sum + (k - mean) * (k - mean), 0) / x.length;
    return {
      seeds: 1,
      spread: variance / mean,
      shape: nbd.fit(histories)?.params.r ?? NaN,
      none: x.filter((k) => k === 0).length / x.length,
    };
  },
  read: (sums) => [
    { name: 'variance ÷ mean of repeats', value: meanOver(sums, 'spread'), from: 2, to: null },
    { name: 'r of the NBD', value: meanOver(sums, 'shape'), from: 0.2, to: 1 },
    { name: 'share without a repeat', value: meanOver(sums, 'none'), from: 0.45, to: 0.75 },
  ],
  without: { segment: { buyShape: 50, shareSpread: 500 } },
};
