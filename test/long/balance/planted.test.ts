import { describe, expect, it } from 'vitest';
import { balance } from '../../../src/balance/balance.ts';
import type { BalanceReport } from '../../../src/balance/report-shape.ts';
import { engine } from '../../../src/sim/index.ts';
import { PLANTED, readPlanted } from '../../support/planted.ts';

/** The least a report can be made of: what it cannot do without. */
const options = { games: 1, seed: 'balance' };
const reportOn = async (...scenario: Parameters<typeof readPlanted>): Promise<BalanceReport> =>
  (await balance(engine.prepare(readPlanted(...scenario)), options))!;

describe('a report on a scenario with a fault of design in it', () => {
  const named: string[] = [];

  it.each(PLANTED)('tells $fault ($into)', async ({ fault, into, plant, code, where }) => {
    const { verdict, findings } = await reportOn(into, plant);
    const first = findings[0];
    if (first?.code === code && first.where === where) named.push(fault);
    expect(verdict).toBe('faulty');
    expect(findings.map((one) => `${one.code} ${one.where}`)).toContain(`${code} ${where}`);
  });

  it('names it first in eleven of twelve', () => {
    expect(PLANTED).toHaveLength(12);
    expect(named.length).toBeGreaterThanOrEqual(11);
  });

  it.each(['T11', 'T14'] as const)('names no fault in %s as it is', async (id) => {
    const { findings } = await reportOn(id);
    expect(findings.filter(({ level }) => level === 'fault')).toEqual([]);
  });
});
