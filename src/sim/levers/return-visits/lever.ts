import * as z from 'zod';
import type { Audience, FileTest } from '../../decide/knobs.ts';
import { FILE_STAGES, FILE_TICKETS } from '../../people/vocabulary.ts';
import { lever } from '../lever.ts';

const WHOM = ['complained', 'new', 'quiet'] as const;
const fit = z.number().min(-1).max(1);

/**
 * Going to see people, in three steps: prepare, visit, follow up (course SF-15, SF-16, SF-18, SF-20). Prepared, a visit
 * is about them; not prepared, it is about us. What is asked goes on file. Who was visited waits for what was said they
 * would hear, and a follow-up that never comes is a broken word.
 */
export const returnVisits = lever({
  id: 'returnVisits',
  family: 'retention',
  knobs: {
    visits: { kind: 'number', unit: 'visits' }, // a turn
    whom: { kind: 'choice', of: WHOM },
    prepare: { kind: 'switch' },
    followUp: { kind: 'switch' },
  },
  terms: z.strictObject({
    visitCents: z.int().min(0).default(2500), // a visit: the way there (chosen)
    visitMinutes: z.int().min(0).default(6), // as the scenario's contactMinutes (chosen)
    prepareMinutes: z.int().min(0).default(8), // reading the file (chosen)
    followUpCents: z.int().min(0).default(300), // writing what was said, a person visited last turn (chosen)
    followUpMinutes: z.int().min(0).default(5), // chosen
  }),
  constants: z.strictObject({
    fit: fit.default(0.15), // of a visit as it comes (chosen)
    prepared: fit.default(0.55), // more, prepared (chosen)
    keptTrust: z.number().min(0).max(20).default(1), // points of who hears what they were told they would (model §4.5)
    brokenTrust: z.number().min(0).max(20).default(8), // points of who does not (model §4.5)
  }),
  memory: (): { readonly visited: readonly number[] } => ({ visited: [] }), // how many last turn, and of how many
  bill: ({ visits, whom, prepare, followUp }, { terms, memory, rosters, count }) => {
    const people = visits === 0 ? 0 : count(meant(whom, visits));
    const waiting = memory.visited[0] ?? 0;
    const post = rosters['posts']?.[0];
    const work = (minutes: number) => (post === undefined ? {} : { [post]: minutes });
    const each = terms.visitMinutes + (prepare ? terms.prepareMinutes : 0);
    return [
      ...(people > 0
        ? [{ cents: people * terms.visitCents, minutes: work(people * each), because: 'returnVisits.visits' }]
        : []),
      ...(followUp && waiting > 0
        ? [
            {
              cents: waiting * terms.followUpCents,
              minutes: work(waiting * terms.followUpMinutes),
              because: 'returnVisits.followUps',
            },
          ]
        : []),
    ];
  },
  touches: ({ visits, whom }) => (visits === 0 ? [] : [meant(whom, visits)]),
  act: ({ visits, whom, prepare, followUp }, { terms, memory, count }, c, dials, plan) => {
    const [waiting = 0, among = 1] = memory.visited;
    if (waiting > 0) {
      // told as a mean over everybody: dials know no single people
      const share = waiting / Math.max(1, among);
      dials.add('feel.trust', followUp ? c.keptTrust * share : -c.brokenTrust * share);
      if (followUp) dials.add('serve.load', waiting * terms.followUpMinutes);
    }
    if (visits === 0) return { visited: [] };
    const who = meant(whom, visits);
    const people = plan.contact(who, 'visit', 1, Math.min(1, c.fit + (prepare ? c.prepared : 0)));
    plan.survey(who);
    if (prepare) dials.add('serve.load', people * terms.prepareMinutes);
    return { visited: [people, count({ all: KNOWN })] };
  },
});

const KNOWN: readonly FileTest[] = [
  { file: 'stage', from: FILE_STAGES.indexOf('first'), to: FILE_STAGES.indexOf('silent') },
];

/** Whom to see: those whose complaint was closed, those with one order, those who fell silent; who spent most first. */
function meant(whom: (typeof WHOM)[number], visits: number): Audience {
  const stage = (id: (typeof FILE_STAGES)[number]): FileTest => {
    const at = FILE_STAGES.indexOf(id);
    return { file: 'stage', from: at, to: at };
  };
  const closed: FileTest = { file: 'ticket', from: FILE_TICKETS.indexOf('closed'), to: FILE_TICKETS.indexOf('closed') };
  const all = whom === 'complained' ? [...KNOWN, closed] : [stage(whom === 'new' ? 'first' : 'silent')];
  return { all, order: { by: 'spend', desc: true }, limit: visits };
}
