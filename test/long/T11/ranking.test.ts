import { beforeAll, describe, expect, it } from 'vitest';
import type { Played } from '../../support/policies.ts';
import { deviation, freshSeeds, mean, playAll } from '../../support/policies.ts';
import { rulesFor } from '../../support/scenarios.ts';

const SEEDS = 200;
const NAMES = ['random', 'yes-sayer', 'do-nothing', 'plain-key-accounts', 'key-account-service', 'key-account-expert'];
const rules = rulesFor('T11');
let played: Record<string, Played[]> = {};
const total = (name: string) => mean(played[name]!.map((one) => one.total));

beforeAll(() => {
  played = playAll(rules, NAMES, freshSeeds(SEEDS, 'ranking'));
}, 1_800_000);

describe(`T11 on ${SEEDS} fresh seeds and fixed marks`, () => {
  it('ranks random below do-nothing below plain sense below the expert, and service at any price below the expert', () => {
    expect(total('random')).toBeLessThan(total('do-nothing'));
    expect(total('do-nothing')).toBeLessThan(total('plain-key-accounts'));
    expect(total('plain-key-accounts')).toBeLessThan(total('key-account-expert'));
    expect(total('key-account-service')).toBeLessThan(total('key-account-expert'));
  });

  it('ranks whoever grants the largest account all it asks for below who does nothing', () => {
    expect(total('yes-sayer')).toBeLessThan(total('do-nothing'));
  });

  it('sets the expert at least three standard deviations of luck above do-nothing', () => {
    const spread = (name: string) => deviation(played[name]!.map((one) => one.total)) ** 2;
    const luck = Math.sqrt((spread('key-account-expert') + spread('do-nothing')) / 2);
    expect((total('key-account-expert') - total('do-nothing')) / luck).toBeGreaterThanOrEqual(3);
  });
});
