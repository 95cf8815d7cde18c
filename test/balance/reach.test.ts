import { describe, expect, it } from 'vitest';
import { provenFaults } from '../../src/balance/reach.ts';
import { engine } from '../../src/sim/index.ts';
import { PLANTED, readPlanted } from '../support/planted.ts';
import { rulesFor } from '../support/scenarios.ts';

const PROVEN = PLANTED.filter(({ code }) => code.endsWith('.never') || code === 'state.trap');

describe('what can be shown without a game', () => {
  it.each(PROVEN)('names $fault, planted into $into', ({ into, plant, code, where }) => {
    const { unreachable, traps } = provenFaults(engine.prepare(readPlanted(into, plant)));
    const named = [
      ...unreachable.map((one) => `${one.what}.never ${one.where}`),
      ...traps.map((one) => `state.trap ${one.where}`),
    ];
    expect(named).toContain(`${code} ${where}`);
  });

  it.each(['T01', 'T11', 'T14'] as const)('names nothing in %s as it is', (id) => {
    expect(provenFaults(rulesFor(id))).toEqual({ unreachable: [], traps: [] });
  });
});
