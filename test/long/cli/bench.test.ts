import { expect, it } from 'vitest';
import { LEVERS } from '../../../src/sim/levers/index.ts';
import { rapport } from '../../cli/rapport.ts';

it('rapport bench --quick --json prints what the project’s bench measures but for the largest markets', async () => {
  const { code, out } = await rapport('bench', '--quick', '--json');
  const result = JSON.parse(out) as {
    readonly nsPerCustomerTurn: object;
    readonly leverMicros: Readonly<Record<string, number>>;
    readonly bytesPerCustomer: { readonly born: number; readonly kept: number; readonly scratch: number };
  };
  expect(code).toBe(0);
  expect(Object.keys(result.nsPerCustomerTurn)).toEqual(['1000', '10000']);
  expect(result).toMatchObject({
    growth: expect.any(Number),
    ratioToKernel: expect.any(Number),
    watchCost: expect.any(Number),
    million: null,
    chartStepRatio: expect.any(Number),
    ratioToXStateActors: expect.any(Number),
    sameDigest: true,
  });
  const { born, kept, scratch } = result.bytesPerCustomer;
  expect(born + kept + scratch).toBeLessThanOrEqual(250);
  expect(Object.keys(result.leverMicros)).toEqual(LEVERS.map(({ id }) => id));
  for (const micros of Object.values(result.leverMicros)) expect(micros).toBeGreaterThan(0);
});
