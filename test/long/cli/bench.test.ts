import { expect, it } from 'vitest';
import { rapport } from '../../cli/rapport.ts';

it('rapport bench --json prints what the project’s bench measures, as one value', async () => {
  const { code, out } = await rapport('bench', '--json');
  const result = JSON.parse(out) as { readonly nsPerCustomerTurn: object };
  expect(code).toBe(0);
  expect(Object.keys(result.nsPerCustomerTurn)).toEqual(['1000', '10000', '100000']);
  expect(result).toMatchObject({
    bytesPerCustomer: expect.any(Number),
    growth: expect.any(Number),
    ratioToKernel: expect.any(Number),
    watchCost: expect.any(Number),
    million: { people: expect.any(Number), turns: 12, seconds: expect.any(Number) },
    chartStepRatio: expect.any(Number),
    ratioToXStateActors: expect.any(Number),
    sameDigest: true,
  });
});
