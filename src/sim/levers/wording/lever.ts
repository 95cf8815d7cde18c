import * as z from 'zod';
import { exp } from '../../../math/exp.ts';
import { Id } from '../../language/text.ts';
import { lever } from '../lever.ts';

const STANDARDS = ['none', 'phrases', 'script'] as const;
interface Memory {
  readonly standard: (typeof STANDARDS)[number];
  readonly weeks: number; // how long it has been spoken
}
const share = z.number().min(0).max(1);

/**
 * What is said at the counter: polite phrases, or a script for every case; and words nobody may say (course SF-13,
 * SF-39). Phrases make people courteous in a few weeks. A script does so more evenly, takes longer, and those who
 * speak it and those who hear it both feel it. A list of forbidden words helps where somebody listens.
 */
export const wording = lever({
  id: 'wording',
  family: 'service',
  knobs: { standard: { kind: 'choice', of: STANDARDS }, banned: { kind: 'switch' } },
  terms: z.strictObject({
    writeCents: z.int().min(0).default(30_000), // when a standard begins (chosen)
    listenCents: z.int().min(0).default(20_000), // a turn of listening in (chosen)
    causes: z.array(Id).default([]), // problems that bad words make; none when empty
  }),
  constants: z.strictObject({
    weeksToSpeak: z.number().positive().default(6), // until two thirds speak so (chosen)
    phrases: share.default(0.08), // courtesy (weighs .40 in a recovery: evidence 18; size chosen)
    script: share.default(0.13), // chosen
    scriptMinutes: z.number().positive().max(3).default(1.12), // work of a complaint, read from a sheet (chosen)
    scriptEffort: z.number().min(0).max(20).default(0.4), // points: everybody hears that it is one (chosen)
    scriptMorale: z.number().min(0).max(30).default(2), // chosen
    bannedPrevents: share.default(0.3), // share of those problems (chosen)
    bannedCourtesy: share.default(0.03), // chosen
    bannedMorale: z.number().min(0).max(30).default(1.5), // being listened to (chosen)
  }),
  memory: (): Memory => ({ standard: 'none', weeks: 0 }),
  bill: ({ standard, banned }, { terms, memory }) => [
    ...(standard !== 'none' && standard !== memory.standard
      ? [{ cents: terms.writeCents, minutes: {}, because: 'wording.writing' }]
      : []),
    ...(banned ? [{ cents: terms.listenCents, minutes: {}, because: 'wording.listening' }] : []),
  ],
  act: ({ standard, banned }, { terms, memory, weeks, rosters }, c, dials) => {
    const run = (standard === memory.standard ? memory.weeks : 0) + weeks;
    const spoken = 1 - exp(-run / c.weeksToSpeak);
    if (standard === 'phrases') dials.add('recover.courtesy', c.phrases * spoken);
    if (standard === 'script') {
      dials.add('recover.courtesy', c.script * spoken);
      dials.scale('recover.minutes', c.scriptMinutes);
      dials.add('feel.effort', c.scriptEffort);
      dials.add('account.morale', -c.scriptMorale);
    }
    if (banned) {
      const known = rosters['causes'] ?? [];
      for (const cause of terms.causes.filter((one) => known.includes(one))) {
        dials.scale('serve.failure', 1 - c.bannedPrevents, cause);
      }
      dials.add('recover.courtesy', c.bannedCourtesy);
      dials.add('account.morale', -c.bannedMorale);
    }
    return standard === 'none' ? { standard, weeks: 0 } : { standard, weeks: run };
  },
});
