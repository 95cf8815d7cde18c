import * as z from 'zod';
import type { Audience } from '../../decide/knobs.ts';
import { lever } from '../lever.ts';

/** Who was found unhappy when last asked, the unhappiest first; no more of them than are asked this turn. */
function foundUnhappy(below: number, sample: number): Audience {
  return {
    all: [
      { file: 'satisfaction', to: below },
      { file: 'satisfactionAge', to: 1 },
    ],
    order: { by: 'satisfaction', desc: false },
    limit: sample,
  };
}

/** Asks people at random how they feel, and calls those whom the last asking found unhappy. */
export const callbacks = lever({
  id: 'callbacks',
  family: 'information',
  knobs: { sample: { kind: 'number', unit: 'people' } },
  terms: z.strictObject({
    askCents: z.int().min(0).default(600), // a person asked (chosen: the scenario sheet)
    callMinutes: z.int().min(0).default(6), // a call to somebody unhappy; as the scenario's contactMinutes (chosen)
    unhappyBelow: z.int().min(0).max(100).default(55), // points of a survey answer that earn a call (chosen)
  }),
  constants: z.strictObject({
    fit: z.number().min(-1).max(1).default(0.6), // a call about one's own trouble suits (chosen)
    easeMost: z.number().min(0).max(4).default(0.75), // a shop that asks is told: voicing made easier, logit (chosen)
    easeHalf: z.number().positive().default(180), // people asked with half of that effect (chosen)
  }),
  memory: () => null,
  bill: ({ sample }, { terms, rosters, count }) => {
    if (sample === 0) return [];
    const post = rosters['posts']?.[0];
    const minutes = count(foundUnhappy(terms.unhappyBelow, sample)) * terms.callMinutes;
    return [
      {
        cents: sample * terms.askCents,
        minutes: post === undefined ? {} : { [post]: minutes },
        because: 'callbacks.asking',
      },
    ];
  },
  touches: ({ sample }) => (sample === 0 ? [] : 'customers'), // asked at random
  act: ({ sample }, { terms }, { easeMost, easeHalf, fit }, dials, plan) => {
    if (sample === 0) return null;
    dials.add('file.samples', sample);
    dials.add('complain.ease', (easeMost * sample) / (sample + easeHalf));
    plan.contact(foundUnhappy(terms.unhappyBelow, sample), 'call', 1, fit);
    return null;
  },
});
