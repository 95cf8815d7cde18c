import * as z from 'zod';
import { lever } from '../lever.ts';

const LOGS = ['none', 'notes', 'shared'] as const;
const share = z.number().min(0).max(1);
const cents = z.int().min(0);

/**
 * Who speaks with whom, and whether the others know (course SF-06, SF-07, SI-53, SI-68). One owner for each customer and
 * a log with the last contact keep two from calling in a row and at bad moments. Notes are one's own; a shared log
 * takes time and everybody has it. An owner whose log nobody shares takes customers along when they leave.
 */
export const contactOwner = lever({
  id: 'contactOwner',
  family: 'organisation',
  knobs: { owner: { kind: 'switch' }, log: { kind: 'choice', of: LOGS } },
  terms: z.strictObject({
    ownerMinutes: cents.default(150), // a turn: handing over, standing in (chosen)
    notesMinutes: cents.default(60), // a turn (chosen)
    sharedMinutes: cents.default(160), // a turn (chosen)
    sharedCents: cents.default(15_000), // a turn (chosen)
  }),
  constants: z.strictObject({
    owner: share.default(0.6), // bad moments that are left (chosen)
    notes: share.default(0.85), // chosen
    shared: share.default(0.5), // chosen
    ownerTrust: z.number().min(0).max(20).default(0.25), // points a turn: somebody of one's own (evidence 36, size chosen)
    sharedMinutesSaved: share.default(0.06), // work of a complaint: it need not be told again (chosen)
    takenAlong: z.number().min(-2).max(2).default(0.06), // log hazard of leaving, an owner without a shared log (chosen)
  }),
  memory: () => null,
  bill: ({ owner, log }, { terms, rosters }) => {
    const post = rosters['posts']?.[0];
    const minutes = minutesOf(owner, log, terms);
    if (minutes === 0 && log !== 'shared') return [];
    return [
      {
        cents: log === 'shared' ? terms.sharedCents : 0,
        minutes: post === undefined ? {} : { [post]: minutes },
        because: 'contactOwner.keeping',
      },
    ];
  },
  act: ({ owner, log }, { terms }, c, dials) => {
    const minutes = minutesOf(owner, log, terms);
    if (minutes > 0) dials.add('serve.load', minutes);
    if (owner) {
      dials.scale('contact.busy', c.owner);
      dials.add('feel.trust', c.ownerTrust);
      if (log !== 'shared') dials.add('leave.pull', c.takenAlong);
    }
    if (log !== 'none') dials.scale('contact.busy', c[log]);
    if (log === 'shared') dials.scale('recover.minutes', 1 - c.sharedMinutesSaved);
    return null;
  },
});

function minutesOf(
  owner: boolean,
  log: (typeof LOGS)[number],
  terms: { readonly ownerMinutes: number; readonly notesMinutes: number; readonly sharedMinutes: number },
): number {
  return (owner ? terms.ownerMinutes : 0) + (log === 'none' ? 0 : terms[`${log}Minutes`]);
}
