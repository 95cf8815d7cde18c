import { describe, expect, it } from 'vitest';
import type { View } from '../../../src/sim/index.ts';
import { missedByWaiting } from '../../../src/ui/finale/missed.ts';
import { rulesFor } from '../../support/scenarios.ts';

const gu = rulesFor('T11').scenario.cast.find(({ id }) => id === 'gu')!;
const waited = (days: number | null) => ({ kpis: { waitDays: { value: days } } }) as unknown as Pick<View, 'kpis'>;
const end = (path: readonly string[], at: number, comes = false) => ({
  ...{ path, comes },
  line: `cast.gu.lastMorning.${at}.line`,
});

describe('somebody who would have come but for the wait', () => {
  it('is told so, with the days it may take and the days it took', () => {
    expect(missedByWaiting(gu, end(['partner'], 3), waited(5))).toEqual({ to: 3, was: 5 });
  });

  it.each([
    ['had been lost before', end(['partner', 'cooled'], 3), waited(5)],
    ['came', end(['partner'], 2, true), waited(2)],
    ['has nothing known of any wait', end(['partner'], 3), waited(null)],
  ])('is nobody who %s', (_, one, view) => {
    expect(missedByWaiting(gu, one, view)).toBeNull();
  });
});
