import * as z from 'zod';
import { lever } from '../lever.ts';

const BOSSES = ['none', 'lead', 'manager'] as const;
const share = z.number().min(0).max(1);
const ratio = z.number().positive().max(5);

/**
 * Who may decide what: cents the counter gives without asking, and who hears those who want to go higher (course SC-20,
 * SC-26). Trust in one's own people saves time and is generous where it need not be; a manager at the counter keeps
 * complaints in the house and has less time for anything else.
 */
export const escalation = lever({
  id: 'escalation',
  family: 'recovery',
  knobs: { limit: { kind: 'number', unit: 'cents' }, boss: { kind: 'choice', of: BOSSES } },
  terms: z.strictObject({
    leadCents: z.int().min(0).default(50_000), // a turn (chosen)
    leadMinutes: z.int().min(0).default(300), // taken from the counter (chosen)
    managerCents: z.int().min(0).default(160_000), // a turn (chosen)
  }),
  constants: z.strictObject({
    halfCents: z.number().positive().default(3000), // a limit with half of the effect (chosen)
    minutes: share.default(0.25), // work of a complaint saved by not asking back (chosen)
    procedure: share.default(0.15), // smoother: weighs .15 in a recovery (evidence 18; size chosen)
    generous: share.default(0.12), // what is given grows when it may be given (chosen)
    spentOfLimit: share.default(0.15), // of the limit, a complaint (chosen)
    leadEscalating: ratio.default(0.65), // of those who would go higher at once (chosen)
    managerEscalating: ratio.default(0.35), // chosen
    managerCourtesy: share.default(0.06), // being heard by somebody who counts (chosen)
    managerMinutes: ratio.default(1.08), // a complaint waits for them (chosen)
  }),
  memory: () => null,
  bill: ({ boss }, { terms, rosters }) => {
    if (boss === 'none') return [];
    const post = rosters['posts']?.[0];
    const minutes = boss === 'lead' && post !== undefined ? { [post]: terms.leadMinutes } : {};
    return [{ cents: boss === 'lead' ? terms.leadCents : terms.managerCents, minutes, because: 'escalation.boss' }];
  },
  act: ({ limit, boss }, { terms }, c, dials) => {
    if (limit > 0) {
      const trusted = limit / (limit + c.halfCents);
      dials.scale('recover.minutes', 1 - c.minutes * trusted);
      dials.add('recover.procedure', c.procedure * trusted);
      dials.add('recover.extra', c.generous * trusted);
      dials.add('recover.extraCents', c.spentOfLimit * limit);
    }
    if (boss === 'lead') {
      dials.scale('complain.escalating', c.leadEscalating);
      dials.add('serve.load', terms.leadMinutes);
    }
    if (boss === 'manager') {
      dials.scale('complain.escalating', c.managerEscalating);
      dials.add('recover.courtesy', c.managerCourtesy);
      dials.scale('recover.minutes', c.managerMinutes);
    }
    return null;
  },
});
