import { expect, it } from 'vitest';
import { balance } from '../../src/balance/balance.ts';
import { engine } from '../../src/sim/index.ts';
import { PLANTED, readPlanted } from '../support/planted.ts';

// Two of the twelve; the others are played in test/long.
const FEW = PLANTED.filter(({ code }) => code === 'lever.dead' || code === 'reply.never');

it.each(FEW)('a report names $fault first where $into has one', async ({ into, plant, code, where }) => {
  const rules = engine.prepare(readPlanted(into, plant));
  const report = await balance(rules, { games: 1, runs: 1, seed: 'balance' });
  expect(report?.verdict).toBe('faulty');
  expect(report?.findings[0]).toMatchObject({ code, where, level: 'fault' });
});
