import { beforeAll, describe, expect, it } from 'vitest';
import type { Played } from '../../support/policies.ts';
import { deviation, freshSeeds, mean, playAll, shareOf } from '../../support/policies.ts';
import { rulesFor } from '../../support/scenarios.ts';

const SEEDS = 200;
const NAMES = [
  'random',
  'do-nothing',
  'plain-sensible',
  'expert',
  'service-first',
  'price-cutter',
  'convert-at-T4',
  'convert-at-T7',
];
const rules = rulesFor('T14');
let played: Record<string, Played[]> = {};
const total = (name: string) => mean(played[name]!.map((one) => one.total));
const each = <T>(read: (k: number) => T): T[] => Array.from({ length: SEEDS }, (_, k) => read(k));
/** Sales of the first turns, in all. */
const salesTo = (name: string, k: number, turn: number) =>
  played[name]![k]!.sales.slice(0, turn).reduce((sum, one) => sum + one, 0);

beforeAll(() => {
  played = playAll(rules, NAMES, freshSeeds(SEEDS, 'ranking'));
}, 1_800_000);

describe(`T14 on ${SEEDS} fresh seeds and fixed marks`, () => {
  it('ranks random below do-nothing below plain sense below the expert, and service at any price below the expert', () => {
    expect(total('random')).toBeLessThan(total('do-nothing'));
    expect(total('do-nothing')).toBeLessThan(total('plain-sensible'));
    expect(total('plain-sensible')).toBeLessThan(total('expert'));
    expect(total('service-first')).toBeLessThan(total('expert'));
  });

  it('sets the expert at least three standard deviations of luck above do-nothing', () => {
    const luck = Math.sqrt(
      (deviation(played.expert!.map((one) => one.total)) ** 2 +
        deviation(played['do-nothing']!.map((one) => one.total)) ** 2) /
        2,
    );
    expect((total('expert') - total('do-nothing')) / luck).toBeGreaterThanOrEqual(3);
  });

  it('tempts: the price-cutter sells a quarter more than the expert in the first three turns in four seeds of five', () => {
    expect(
      shareOf(each((k) => salesTo('price-cutter', k, 3) >= 1.25 * salesTo('expert', k, 3))),
    ).toBeGreaterThanOrEqual(0.8);
  });

  it('turns: by the fifth turn the expert sells more in the month, in nine seeds of ten', () => {
    const crossed = (k: number) =>
      played
        .expert![k]!.sales.slice(0, 5)
        .some((sales, turn) => turn >= 1 && sales > played['price-cutter']![k]!.sales[turn]!);
    expect(shareOf(each(crossed))).toBeGreaterThanOrEqual(0.9);
  });

  it('tells: the price-cutter ends below plain sense in nineteen seeds of twenty', () => {
    const below = (k: number) => played['price-cutter']![k]!.total < played['plain-sensible']![k]!.total;
    expect(shareOf(each(below))).toBeGreaterThanOrEqual(0.95);
  });

  it('forgives: seeing the light in April ends at most five points below plain sense, in June above do-nothing', () => {
    expect(total('convert-at-T4')).toBeGreaterThanOrEqual(total('plain-sensible') - 5);
    expect(total('convert-at-T7')).toBeGreaterThan(total('do-nothing'));
  });

  it('frightens: the expert’s cash dips under ¥30,000 in half the seeds and never below zero', () => {
    const lows = played.expert!.map((one) => one.lowestCash);
    expect(shareOf(lows.map((low) => low < 3_000_000))).toBeGreaterThanOrEqual(0.5);
    expect(Math.min(...lows)).toBeGreaterThanOrEqual(0);
  });
});
