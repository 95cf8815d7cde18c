import { expect, it } from 'vitest';
import { playFrom } from '../../../src/balance/play-policy.ts';
import { coins } from '../../../src/players/coins.ts';
import { expert } from '../../../src/players/expert.ts';
import type { MakePlayer } from '../../../src/players/player.ts';
import { luckOf } from '../../../src/sim/luck/key.ts';
import { rawAxes } from '../../../src/sim/score/axes.ts';
import { axisPoints, totalOf } from '../../../src/sim/score/points.ts';
import { markRuns } from '../../../src/sim/score/score.ts';
import { start } from '../../../src/sim/turn/start.ts';
import { deviation, freshSeeds, mean } from '../../support/policies.ts';
import { rulesFor } from '../../support/scenarios.ts';

const JITTERS = 32;
const SEEDS = freshSeeds(12, 'luck');

/** The expert with some wishes forgotten or moved, always the same ones for the same number. */
const jitter =
  (k: number): MakePlayer =>
  (seed, talks) => {
    const player = expert(seed, talks);
    const toss = coins(`jitter/${k}`);
    const forgotten = new Set(Array.from({ length: 4 }, () => Math.floor(toss() * 12)));
    return {
      name: `jitter ${k}`,
      next(view) {
        const act = player.next(view);
        if (act.kind !== 'close') return act;
        const decisions = { ...act.decisions };
        view.desk.forEach(({ lever, last, committed }, at) => {
          if (forgotten.has(at) && committed === null) decisions[lever] = last;
        });
        return { kind: 'close', decisions };
      },
    };
  };

it('decides less than a tenth of the spread between players of about the expert’s strength', () => {
  const rules = rulesFor('T14');
  const { marks, weights } = rules.scenario.scoring!;
  const opened = SEEDS.map((seed) => start(rules, luckOf(seed)));
  const onSeed = SEEDS.map((seed) => markRuns(rules, luckOf(seed)));
  const totals = Array.from({ length: JITTERS }, (_, k) =>
    opened.map((run, s) => {
      const raw = rawAxes(playFrom(run, jitter(k), SEEDS[s]!));
      return totalOf(axisPoints(raw, onSeed[s]!.nothing, onSeed[s]!.reference, marks.axes), weights);
    }),
  );
  const luck = mean(totals.map((row) => deviation(row) ** 2));
  const policy = deviation(totals.map(mean)) ** 2;
  expect(policy).toBeGreaterThan(0);
  expect(luck / (luck + policy)).toBeLessThan(0.1);
}, 600_000);
