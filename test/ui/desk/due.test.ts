import { expect, it } from 'vitest';
import type { Scenario, View } from '../../../src/sim/index.ts';
import { dueNow } from '../../../src/ui/desk/due.ts';

const firm = (fixedCents: number) => ({ firm: { fixedCents } }) as Pick<Scenario, 'firm'>;
const owing = [
  { turn: 7, line: 'supplierDeposit', cents: -4_500_000 },
  { turn: 6, line: 'grant', cents: 1_000_000 }, // comes in: nothing that is due
];
const view = (turn: number) => ({ turn, firm: { owing } }) as unknown as Pick<View, 'turn' | 'firm'>;

it('is what the books know to fall due this turn, and fixed costs, the largest named first', () => {
  expect(dueNow(firm(1_400_000), view(7))).toEqual({ cents: 5_900_000, lines: ['supplierDeposit', 'fixed'] });
  expect(dueNow(firm(1_400_000), view(6))).toEqual({ cents: 1_400_000, lines: ['fixed'] });
  expect(dueNow(firm(0), view(6))).toEqual({ cents: 0, lines: [] });
});
