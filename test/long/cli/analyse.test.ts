import { expect, it } from 'vitest';
import { ownFolder, rapport } from '../../cli/rapport.ts';

const ROWS = 1_000_000;
const own = ownFolder();

/** Every thousandth row has one of these faults, in turn. */
const FAULTS = ['', 'never,5', '2025-02-30,5', '2025-03-01,', '2025-03-01,-5', '2025-03-01,1e15', '2025-03-01,ten'];

/** A million purchases of up to a quarter of a million customers within 540 days. */
function million(): string {
  const rows = ['customer,date,amount'];
  let luck = 7;
  const next = (below: number): number => {
    luck = (Math.imul(luck, 1664525) + 1013904223) >>> 0;
    return Math.floor((luck / 2 ** 32) * below);
  };
  for (let i = 0; i < ROWS; i++) {
    const who = `C${Math.floor((next(500) * next(500) + next(500)) % 250_000)}`;
    const date = new Date(Date.UTC(2024, 0, 1 + next(540))).toISOString().slice(0, 10);
    rows.push(
      i % 1000 === 999 ? `${who},${FAULTS[Math.floor(i / 1000) % FAULTS.length]}` : `${who},${date},${5 + next(90)}.5`,
    );
  }
  return rows.join('\n');
}

it('analyses a million rows, a thousand of them broken, and lists these', async () => {
  const file = own.write('million.csv', million());
  const words = ['--customer', 'customer', '--date', 'date', '--amount', 'amount', '--json'];
  const { code, out } = await rapport('analyse', file, ...words);
  expect(code).toBe(0);
  const value = JSON.parse(out) as { readonly skipped: { readonly lines: readonly { readonly line: number }[] } };
  expect(value).toMatchObject({
    rows: ROWS,
    purchases: ROWS - 1000,
    skipped: {
      rows: 1000,
      reasons: { noDate: 143, badDate: 286, noAmount: 143, negativeAmount: 143, hugeAmount: 143, badAmount: 142 },
      complete: true,
    },
    bgnbd: { r: expect.any(Number), logLikelihood: expect.any(Number) },
    paretoNbd: { s: expect.any(Number) },
    gammaGamma: { p: expect.any(Number) },
  });
  expect(value.skipped.lines.map(({ line }) => line)).toEqual(Array.from({ length: 1000 }, (_, k) => 1001 + 1000 * k));
});
