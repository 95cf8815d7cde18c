import * as z from 'zod';
import { lever } from '../lever.ts';

const points = z.number().min(0).max(30);
const share = z.number().min(0).max(1);

/**
 * A bonus on wages, and what it is paid for: sales, service, or what all achieve together (model §5; course SJ-31:
 * assessment). People do what they are paid for: sellers press, and customers feel it. It lifts morale while it lasts;
 * taken away it is missed more than it was enjoyed (evidence 3 for money, size chosen).
 */
export const incentives = lever({
  id: 'incentives',
  family: 'organisation',
  knobs: { bonus: { kind: 'number', unit: 'basisPoints' }, on: { kind: 'choice', of: ['sales', 'service', 'team'] } },
  terms: z.strictObject({
    wagesCents: z.int().min(0).default(960_000), // a turn, of which the bonus is a part (chosen)
  }),
  constants: z.strictObject({
    half: z.number().positive().default(0.1), // of wages, a bonus with half of its effect (chosen)
    morale: points.default(8), // points, any bonus (chosen)
    missed: points.default(16), // points in the turn all of it goes (evidence 3: about twice; chosen)
    salesPull: share.default(0.12), // logit of share of wallet (chosen)
    salesTrust: points.default(1), // points a turn lost: they press (chosen)
    salesEffort: points.default(0.8), // points of trouble to say no (chosen)
    serviceCourtesy: share.default(0.1), // chosen
    serviceExtra: share.default(0.06), // what is given grows: a pleased customer is a bonus (chosen)
    teamMinutes: share.default(0.08), // work of a complaint saved by helping each other (chosen)
    teamProcedure: share.default(0.06), // chosen
  }),
  memory: () => ({ weight: 0 }), // how much of its effect the last bonus had
  bill: ({ bonus }, { terms }) =>
    bonus === 0
      ? []
      : [{ cents: Math.round((terms.wagesCents * bonus) / 10_000), minutes: {}, because: 'incentives.bonus' }],
  act: ({ bonus, on }, { memory }, c, dials) => {
    const part = bonus / 10_000;
    const weight = part / (part + c.half);
    const lost = Math.max(0, memory.weight - weight);
    const morale = c.morale * weight - c.missed * lost;
    if (morale !== 0) dials.add('account.morale', morale);
    if (bonus === 0) return { weight };
    if (on === 'sales') {
      dials.add('buy.pull', c.salesPull * weight);
      dials.add('feel.trust', -c.salesTrust * weight);
      dials.add('feel.effort', c.salesEffort * weight);
    }
    if (on === 'service') {
      dials.add('recover.courtesy', c.serviceCourtesy * weight);
      dials.add('recover.extra', c.serviceExtra * weight);
    }
    if (on === 'team') {
      dials.scale('recover.minutes', 1 - c.teamMinutes * weight);
      dials.add('recover.procedure', c.teamProcedure * weight);
    }
    return { weight };
  },
});
