import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BalanceReport } from '../../src/balance/report-shape.ts';
import { PLAYERS } from '../../src/players/index.ts';
import { call, callJson, ownFolder } from './rapport.ts';

const FIXTURE = 'test/fixtures/two-ends.json';
const LEAST = ['--games', '1'];
const folder = ownFolder();

describe('balance', () => {
  it('plays every player on the same seeds and gives the same report from two threads as from one', async () => {
    const one = await callJson<BalanceReport>('balance', FIXTURE, '--runs', '1', ...LEAST, '--threads', '1');
    expect(one.value).toMatchObject({ scenario: 'TwoEnds', runs: 1, seed: 'balance', marks: 'provisional' });
    expect(one.value.players.map(({ name }) => name)).toEqual(Object.keys(PLAYERS));
    for (const { sales } of one.value.players) expect(sales).toHaveLength(6);
    expect((await call('balance', FIXTURE, '--runs', '1', ...LEAST, '--threads', '2', '--json')).out).toBe(one.out);
  });

  it('tells people the verdict, each finding with its place, and a line for each player', async () => {
    const [html, json] = [folder.path('report.html'), folder.path('report.json')];
    const { out } = await call('balance', FIXTURE, ...LEAST, '--threads', '1', '--html', html, '--out', json);
    for (const name of Object.keys(PLAYERS)) expect(out).toMatch(new RegExp(`^${name}  `, 'm'));
    expect(out).toMatch(/^ {4}Where: segments\.shops$/m);
    expect(out).toMatch(/^It tempts: .* \d+ % of seeds$/m);
    expect(out).not.toContain('{');
    expect(readFileSync(html, 'utf8')).toMatch(/^<!doctype html>/);
    const { findings } = JSON.parse(readFileSync(json, 'utf8')) as BalanceReport;
    expect(findings.map(({ code }) => code)).toContain('segment.lost');
  });
});
