import * as z from 'zod';
import { exp } from '../../../math/exp.ts';
import { lever } from '../lever.ts';

/**
 * Answers written down once so that everybody can give them (course SC-27). With more of them the right cause is found
 * more often and a complaint takes less time. Writing takes hands now; what is written goes stale.
 */
export const knowledgeBase = lever({
  id: 'knowledgeBase',
  family: 'service',
  knobs: { articles: { kind: 'number', unit: 'count' } }, // written a turn
  terms: z.strictObject({
    articleCents: z.int().min(0).default(3000), // checked and set (chosen)
    articleMinutes: z.int().min(0).default(45), // written by those who know (chosen)
  }),
  constants: z.strictObject({
    enough: z.number().positive().default(30), // articles that cover two thirds of what is asked (chosen)
    staleWeeks: z.number().positive().default(40), // chosen
    rightCause: z.number().min(0).max(1).default(0.15), // causes found beyond the usual, all written (chosen)
    minutes: z.number().min(0).max(0.9).default(0.25), // work of a complaint saved, all written (chosen)
  }),
  memory: () => ({ written: 0 }), // share of what is asked
  bill: ({ articles }, { terms, rosters }) => {
    if (articles === 0) return [];
    const post = rosters['posts']?.[0];
    const minutes = post === undefined ? {} : { [post]: articles * terms.articleMinutes };
    return [{ cents: articles * terms.articleCents, minutes, because: 'knowledgeBase.writing' }];
  },
  act: ({ articles }, { terms, memory, weeks }, { enough, staleWeeks, rightCause, minutes }, dials) => {
    const { written } = memory;
    if (articles > 0) dials.add('serve.load', articles * terms.articleMinutes);
    if (written > 0) {
      dials.add('recover.rightCause', rightCause * written);
      dials.scale('recover.minutes', 1 - minutes * written);
    }
    const left = written * exp(-weeks / staleWeeks);
    return { written: left + (1 - left) * (1 - exp(-articles / enough)) };
  },
});
