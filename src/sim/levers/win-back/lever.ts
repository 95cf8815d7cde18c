import * as z from 'zod';
import type { Audience } from '../../decide/knobs.ts';
import { NOT_KNOWN } from '../../people/audience.ts';
import type { LeavingReason } from '../../people/vocabulary.ts';
import { FILE_STAGES, LEAVING_REASONS } from '../../people/vocabulary.ts';
import type { Desk } from '../lever.ts';
import { lever } from '../lever.ts';

const SILENT = FILE_STAGES.indexOf('silent');
const reason = (id: LeavingReason): number => LEAVING_REASONS.indexOf(id);
/** Who is asked first: those whose reason, as far as it is on file, the offer answers; then those who never said. */
const REASONS = {
  call: [
    [reason('inconvenience'), reason('response')],
    [NOT_KNOWN, NOT_KNOWN],
  ],
  coupon: [
    [reason('price'), reason('price')],
    [reason('competition'), reason('competition')],
    [NOT_KNOWN, NOT_KNOWN],
  ],
} as const;

const terms = z.strictObject({
  callCents: z.int().min(0).default(1400), // a person (chosen: the scenario sheet)
  couponCents: z.int().min(0).default(900), // a person, to send; what is cashed in comes off that order (chosen)
  couponWorthCents: z.int().min(0).default(2000), // chosen
  callMinutes: z.int().min(0).default(6), // as the scenario's contactMinutes (chosen)
  people: z.int().min(1).max(10_000).default(60), // a turn, at most (chosen: the scenario sheet)
  weeks: z.int().min(1).max(260).default(52), // silent for longer: no more (model §4.9)
});
type Terms = z.infer<typeof terms>;

/** Asks those who fell silent to come back: an apology for those let down, a coupon for those who went for price. */
export const winBack = lever({
  id: 'winBack',
  family: 'retention',
  knobs: { way: { kind: 'choice', of: ['none', 'call', 'coupon'] } },
  terms,
  constants: z.strictObject({
    callFit: z.number().min(-1).max(1).default(0.5), // chosen
    couponFit: z.number().min(-1).max(1).default(0.2), // chosen: one message among many
  }),
  memory: () => null,
  bill: ({ way }, desk) => {
    if (way === 'none') return [];
    const people = lost(way, desk).reduce((sum, { people }) => sum + people, 0);
    const post = desk.rosters['posts']?.[0];
    const minutes = way === 'call' && post !== undefined ? { [post]: people * desk.terms.callMinutes } : {};
    const each = way === 'call' ? desk.terms.callCents : desk.terms.couponCents;
    return people === 0 ? [] : [{ cents: people * each, minutes, because: 'winBack.asking' }];
  },
  touches: ({ way }, desk) =>
    way === 'none' ? [] : lost(way, desk).flatMap(({ who, people }) => (people > 0 ? [who] : [])),
  act: ({ way }, desk, constants, _dials, plan) => {
    if (way === 'none') return null;
    for (const { who, people } of lost(way, desk)) {
      if (people === 0) continue;
      if (way === 'call') {
        plan.offer(who, 'apology', 0);
        plan.contact(who, 'call', 1, constants.callFit);
      } else {
        plan.offer(who, 'coupon', desk.terms.couponWorthCents);
        plan.contact(who, 'message', 1, constants.couponFit);
      }
    }
    return null;
  },
});

/** The silent by reason, those who spent most first, until the turn's number is full. */
function lost(way: 'call' | 'coupon', desk: Desk<Terms, unknown>): { who: Audience; people: number }[] {
  let left = desk.terms.people;
  const longest = Math.floor(desk.terms.weeks / desk.weeks);
  return REASONS[way].map(([from, to]) => {
    const who: Audience = {
      all: [
        { file: 'stage', from: SILENT, to: SILENT },
        { file: 'silentTurns', to: longest },
        { file: 'reason', from, to },
      ],
      order: { by: 'spend', desc: true },
      limit: Math.max(1, left),
    };
    const people = left > 0 ? desk.count(who) : 0;
    left -= people;
    return { who, people };
  });
}
