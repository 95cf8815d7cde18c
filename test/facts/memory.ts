import { playTurn } from '../support/small-rules.ts';
import type { Fact } from './fact.ts';
import { meanOver } from './fact.ts';
import { correlation } from './log.ts';

const WEEKS = 52;
const NEVER_ASKED = 255;
/** Who had fewer experiences has hardly a peak that is not the end. */
const LEAST = 3;

/** What of x is left when y is told: the residual of a straight line. */
function without(x: readonly number[], y: readonly number[]): number[] {
  const mean = (column: readonly number[]) => column.reduce((sum, value) => sum + value, 0) / column.length;
  const [mx, my] = [mean(x), mean(y)];
  const slope =
    x.reduce((sum, v, i) => sum + (v - mx) * (y[i]! - my), 0) / y.reduce((sum, v) => sum + (v - my) ** 2, 0);
  return x.map((v, i) => v - mx - slope * (y[i]! - my));
}

export const memory: Fact = {
  id: 'V23',
  name: 'what is remembered goes by peak and end as much as by the mean, and not by how long it was',
  kind: 'built in',
  mechanism:
    'half mean, a quarter each peak and end, told with noise; a diary of experiences beside a survey after a year',
  source: '9',
  observe(bench) {
    const market = bench.open('online-retail', { fresh: true });
    const { people, rules } = market;
    const diary = Array.from({ length: people.n }, (): number[] => []);
    for (let week = 1; week <= WEEKS; week++) {
      playTurn(market, week < WEEKS ? {} : { plan: () => people.planSurvey.fill(1) });
      for (let i = 0; i < people.n; i++) if (people.orders[i]! > 0) diary[i]!.push(people.encountered[i]!);
    }
    const { rest } = rules.model.feel;
    const [told, peakEnd, mean, number]: [number[], number[], number[], number[]] = [[], [], [], []];
    for (const [i, moments] of diary.entries()) {
      if (moments.length < LEAST || people.fileSatisfaction[i] === NEVER_ASKED) continue;
      const peak = moments.reduce((most, now) => (Math.abs(now - rest) > Math.abs(most - rest) ? now : most));
      told.push(people.fileSatisfaction[i]!);
      peakEnd.push((peak + moments.at(-1)!) / 2);
      mean.push(moments.reduce((sum, now) => sum + now, 0) / moments.length);
      number.push(moments.length);
    }
    return {
      seeds: 1,
      peakEnd: correlation(told, peakEnd),
      mean: correlation(told, mean),
      duration: correlation(without(told, mean), without(number, mean)),
    };
  },
  read: (sums) => [
    { name: 'correlation with peak and end', value: meanOver(sums, 'peakEnd'), from: 0.45, to: 0.75 },
    { name: 'with the mean', value: meanOver(sums, 'mean'), from: 0.45, to: 0.75 },
    { name: 'with how many there were, mean held', value: meanOver(sums, 'duration'), from: -0.1, to: 0.1 },
  ],
  without: { set: { 'talk.memoryPeak': 0, 'talk.memoryEnd': 0, 'talk.memoryMean': 1, 'talk.reportNoise': 0 } },
};
