import { normalQuantile } from '../../math/normal.ts';
import { poissonQuantile } from '../../math/poisson.ts';
import { pow } from '../../math/pow.ts';
import { friendOf } from '../people/friends.ts';
import { clampPoints } from '../people/points.ts';
import { moodsOf } from '../people/role-mood.ts';
import { HAPPENED } from '../people/vocabulary.ts';
import type { Phase, Turn } from './phase.ts';
import { rememberedBy } from './read-memory.ts';

const WEEKS_IN_30_DAYS = 30 / 7;
/**
 * Told of a price lower than this part of one's own, somebody feels slighted. (chosen: .9, less a millionth for prices
 * are stored rounded, and a tenth off is not yet more than a tenth off)
 */
const CHEAPER = 0.9 - 1e-6;

/**
 * What was lived through is told to friends, who are the same people for ever; bad news travels about twice as far as
 * good (evidence 19b). It lies in `hearsay` and `slight` and is taken up next turn, so that nobody's place in a loop counts.
 */
export const talk: Phase = {
  name: 'talk',
  writes: ['hearsay', 'slight', 'happened'],
  dials: ['talk.rate', 'talk.rating', 'attract.referral'],
  slots: ['talk.count', 'talk.noise', 'birth.friend'],
  run,
};

function run(turn: Turn): void {
  const { rules, people, luck, dials } = turn;
  const { lifecycle, mood } = rules.charts;
  const { talk: t, feel } = rules.model;
  const counts = luck.draws('talk.count');
  const noise = luck.draws('talk.noise');
  const friends = luck.draws('birth.friend');
  const rate = Math.max(0, dials['talk.rate'][0]!);
  const referral = 1 + Math.max(0, dials['attract.referral'][0]!);
  const { happened, hearsay, slight, price, orders, reach, life, n } = people;
  const memories = { memoryMean: people.memoryMean, memoryPeak: people.memoryPeak, memoryEnd: people.memoryEnd };
  const weights = { memoryMean: t.memoryMean, memoryPeak: t.memoryPeak, memoryEnd: t.memoryEnd };
  const byLife = lifecycle.profile.talk;
  const byMood = mood.profile.talk;
  let told = 0;
  let tellers = 0;
  let reports = 0;
  for (let i = 0; i < n; i++) {
    if ((happened[i]! & HAPPENED.felt) === 0) continue;
    const memory = rememberedBy(memories, i, weights);
    const z = (memory - feel.rest) / t.spread;
    const good = z > t.threshold ? t.toldGood * (z - t.threshold) : 0;
    const bad = z < -t.threshold ? t.toldBad * (-z - t.threshold) : 0;
    const hub = reach[i]! * byLife[life[i]!]! * byMood[moodsOf(rules, people, 'influencer', i)[i]!]!;
    const praises = z > t.bad;
    const weight = praises ? referral : -1;
    const mean = (t.told + good * referral + bad) * hub * rate * Math.min(3, orders[i]!);
    const audience = Math.min(t.mostPeople * reach[i]!, poissonQuantile(counts(i), mean));
    tellers++;
    reports += clampPoints(memory + t.reportNoise * normalQuantile(noise(i)));
    if (audience === 0) continue;
    told += audience;
    happened[i] = happened[i]! | (praises ? HAPPENED.toldGood : HAPPENED.toldBad);
    for (let k = 0; k < audience; k++) {
      const friend = friendOf(friends, n, i, k);
      if (friend === i) continue;
      hearsay[friend] = hearsay[friend]! + weight;
      if (orders[friend]! > 0 && price[i]! < CHEAPER * price[friend]!) {
        slight[friend] = Math.min(1, slight[friend]! + t.slight);
      }
    }
  }
  publish(turn, tellers > 0 ? reports / tellers : null, told);
}

/** The rating strangers read moves towards what was reported; how much there is to read moves with how many were told. */
function publish({ rules, firm, dials, weeks }: Turn, mean: number | null, told: number): void {
  const { ratingPer30Days, usualReports } = rules.model.talk;
  const part = 1 - pow(1 - ratingPer30Days, weeks / WEEKS_IN_30_DAYS);
  if (mean !== null) firm.rating += part * (mean - firm.rating);
  const said = dials['talk.rating'][0]!;
  if (said !== 0) firm.rating = clampPoints(firm.rating + said);
  let usual = 0;
  for (const { customers, ratePerWeek, ownShare } of rules.segments) usual += customers * ratePerWeek * ownShare;
  const volume = usual > 0 ? told / (usual * weeks * usualReports) : 1;
  firm.reviews += part * (Math.min(10, volume) - firm.reviews);
}
