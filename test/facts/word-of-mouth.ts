import { HAPPENED } from '../../src/sim/people/vocabulary.ts';
import { playTurn } from '../support/small-rules.ts';
import type { Fact } from './fact.ts';
import { ratio } from './fact.ts';

const WEEKS = 26;
const WEEKS_IN_30_DAYS = 30 / 7;

export const wordOfMouth: Fact = {
  id: 'V14',
  name: 'praise is three times as common as blame, but blame is told to twice as many',
  kind: 'built in',
  mechanism: 'talk grows to both sides of the usual memory, twice as steeply below',
  source: '19, 19b',
  observe(bench) {
    const market = bench.open('online-retail');
    const { rules, people, firm } = market;
    const { ratingPer30Days, usualReports } = rules.model.talk;
    const part = 1 - (1 - ratingPer30Days) ** (rules.weeks / WEEKS_IN_30_DAYS);
    const [segment] = rules.segments;
    const usual = segment!.customers * segment!.ratePerWeek * segment!.ownShare * rules.weeks * usualReports;
    const sums = { praised: 0, blamed: 0, heardGood: 0, heardBad: 0 };
    for (let week = 0; week < WEEKS; week++) {
      const before = firm.reviews;
      playTurn(market);
      for (const bits of people.happened) {
        if ((bits & HAPPENED.toldGood) !== 0) sums.praised += 1;
        if ((bits & HAPPENED.toldBad) !== 0) sums.blamed += 1;
      }
      // what strangers can read moves with how many were told; what friends heard is good less bad
      const told = ((firm.reviews - (1 - part) * before) / part) * usual;
      const net = people.hearsay.reduce((sum, heard) => sum + heard, 0);
      sums.heardGood += (told + net) / 2;
      sums.heardBad += (told - net) / 2;
    }
    return sums;
  },
  read: (sums) => [
    { name: 'tellers of good against tellers of bad', value: ratio(sums, 'praised', 'blamed'), from: 2, to: 5 },
    {
      name: 'told per teller, bad against good',
      value: ratio(sums, 'heardBad', 'blamed') / ratio(sums, 'heardGood', 'praised'),
      from: 1.5,
      to: 2.5,
    },
  ],
  without: { set: { 'talk.toldBad': 0.5 } },
};
