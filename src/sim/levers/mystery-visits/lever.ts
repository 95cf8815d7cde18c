import * as z from 'zod';
import { lever } from '../lever.ts';

/**
 * Visitors in disguise (course SC-13): they see the service as it is, which no survey shows, and what they write makes
 * root causes known and seen to. People who know that they may be watched mind it.
 */
export const mysteryVisits = lever({
  id: 'mysteryVisits',
  family: 'information',
  knobs: { visits: { kind: 'number', unit: 'visits' } },
  terms: z.strictObject({
    visitCents: z.int().min(0).default(12_000), // what they buy, and the report (chosen)
  }),
  constants: z.strictObject({
    procedure: z.number().min(0).max(1).default(0.25), // root causes seen to, with any number of visits (chosen)
    half: z.number().positive().default(4), // visits with half of that (chosen)
    morale: z.number().min(0).max(30).default(1.5), // points, being watched (chosen)
  }),
  memory: () => null,
  bill: ({ visits }, { terms }) =>
    visits === 0 ? [] : [{ cents: visits * terms.visitCents, minutes: {}, because: 'mysteryVisits.visits' }],
  act: ({ visits }, _desk, { procedure, half, morale }, dials) => {
    if (visits === 0) return null;
    dials.add('file.visits', visits);
    dials.add('recover.procedure', (procedure * visits) / (visits + half));
    dials.add('account.morale', -morale);
    return null;
  },
});
