import { beforeAll, describe, expect, it } from 'vitest';
import type { MakePlayer } from '../../src/players/player.ts';
import type { LeverBand } from './lever-band.ts';
import { leverBand } from './lever-band.ts';
import { withoutLimit } from './policies.ts';
import { readScenario } from './scenarios.ts';

/** What every lever of a scenario has to be worth inside the plan of its expert. */
export function leversWeigh(scenario: 'T11' | 'T14', expert: MakePlayer): void {
  const rules = withoutLimit(readScenario(scenario));
  let band: LeverBand;
  beforeAll(() => {
    band = leverBand(rules, expert);
  }, 1_800_000);

  describe(`${scenario}’s levers inside the expert’s plan`, () => {
    const bestIsLast = new Map<string, boolean>();

    it.each(rules.levers)(
      '$id is worth three to thirty-five points between its best and its worst step',
      (lever) => {
        const points = band.strongest(lever);
        const best = Math.max(...points);
        bestIsLast.set(lever.id, points.indexOf(best) === points.length - 1);
        expect(best - Math.min(...points)).toBeGreaterThanOrEqual(3);
        expect(best - Math.min(...points)).toBeLessThanOrEqual(35);
      },
      1_800_000,
    );

    it('have their best step inside their range, most of them', () => {
      const inside = [...bestIsLast.values()].filter((last) => !last).length;
      expect(bestIsLast.size).toBe(rules.levers.length);
      expect(inside / bestIsLast.size).toBeGreaterThanOrEqual(0.7);
    });

    it('move the total by less than ten points when pulled in the last turn alone', () => {
      for (const lever of rules.levers) {
        for (const { pulled, points } of band.lastTurn(lever)) expect(points, pulled).toBeLessThan(10);
      }
    }, 1_800_000);
  });
}
