import { describe, expect, it } from 'vitest';
import type { BalanceReport } from '../../src/balance/report.ts';
import { PLAYERS } from '../../src/players/index.ts';
import { call, callJson } from './rapport.ts';

const FIXTURE = 'test/fixtures/two-ends.json';

describe('balance', () => {
  it('plays every player on the same seeds and gives the same report twice', async () => {
    const one = await callJson<BalanceReport>('balance', FIXTURE, '--runs', '2');
    expect(one.value).toMatchObject({ scenario: 'TwoEnds', runs: 2, luck: null });
    expect(one.value.players.map(({ name }) => name)).toEqual(Object.keys(PLAYERS));
    for (const { sales, total } of one.value.players)
      expect({ turns: sales.length, total }).toEqual({ turns: 6, total: null });
    expect((await call('balance', FIXTURE, '--runs', '2', '--json')).out).toBe(one.out);
  });

  it('tells people a line for each player and the lines of the trap', async () => {
    const { out } = await call('balance', FIXTURE, '--runs', '1');
    for (const name of Object.keys(PLAYERS)) expect(out).toMatch(new RegExp(`^${name}  `, 'm'));
    expect(out).toMatch(/^It tempts: .* \d+ % of seeds$/m);
    expect(out).not.toContain('{');
  });
});
