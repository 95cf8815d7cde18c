import * as z from 'zod';
import { lever } from '../lever.ts';

const REMEDIES = ['apology', 'resend', 'resendCoupon', 'payFirst'] as const;
const share = z.number().min(0).max(1);
const lift = z.number().min(-1).max(1);
const ratio = z.number().positive().max(5);

/** What a remedy is worth to the customer, how it feels and how much work it is. */
function remedySchema(worth: number, courtesy: number, procedure: number, minutes: number) {
  return z
    .strictObject({
      worth: share.default(worth), // compensation, 0..1: weighs .45 in a recovery (evidence 18)
      courtesy: lift.default(courtesy), // on top of the people's own: weighs .40 (evidence 18)
      procedure: lift.default(procedure), // weighs .15 (evidence 18)
      minutes: ratio.default(minutes), // work against a usual ticket
    })
    .prefault({});
}

/**
 * The rule for complaints: who is first, and what the shop gives. What is given is paid ticket by ticket, so it is no
 * part of the bill; generosity brings voices, and false ones too (the complain phase).
 */
export const complaints = lever({
  id: 'complaints',
  family: 'recovery',
  knobs: {
    triage: { kind: 'choice', of: ['arrival', 'severity', 'value'] },
    remedy: { kind: 'choice', of: REMEDIES },
  },
  terms: z.strictObject({
    apologyCents: z.int().min(0).default(0),
    resendCents: z.int().min(0).default(2200), // chosen: the scenario sheet
    resendCouponCents: z.int().min(0).default(3800), // chosen: the scenario sheet
    payFirstCents: z.int().min(0).default(6200), // chosen: the scenario sheet
  }),
  constants: z.strictObject({
    apology: remedySchema(0.1, 0.05, 0, 0.7), // chosen
    resend: remedySchema(0.5, 0, 0, 1), // chosen: what the model takes for usual
    resendCoupon: remedySchema(0.75, 0.02, 0, 1.1), // chosen
    payFirst: remedySchema(1, -0.15, 0, 0.85), // chosen: quick, without much talk, and nobody learns why it happened
    severityProcedure: lift.default(0.05), // a rule everybody understands (chosen)
    ageBeside: share.default(0.25), // age still counts where severity or value comes first (chosen)
    queueJumped: share.default(0.04), // share of visible unfairness when the old go before the new (chosen)
  }),
  memory: () => null,
  bill: () => [],
  act: ({ triage, remedy }, { terms }, constants, dials) => {
    const given = constants[remedy];
    dials.set('recover.remedy', given.worth);
    dials.set('recover.remedyCents', terms[`${remedy}Cents`]);
    dials.add('recover.courtesy', given.courtesy);
    dials.add('recover.procedure', given.procedure);
    dials.scale('recover.minutes', given.minutes);
    dials.add('recover.byAge', triage === 'arrival' ? 1 : constants.ageBeside);
    if (triage === 'severity') {
      dials.add('recover.bySeverity', 1);
      dials.add('recover.procedure', constants.severityProcedure);
    }
    if (triage === 'value') {
      dials.add('recover.byValue', 1);
      dials.add('feel.unfair', constants.queueJumped);
    }
    return null;
  },
});
