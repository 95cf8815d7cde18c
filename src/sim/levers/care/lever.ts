import * as z from 'zod';
import type { Audience, FileTest } from '../../decide/knobs.ts';
import type { Touch } from '../../people/vocabulary.ts';
import { FILE_STAGES, FILE_TICKETS } from '../../people/vocabulary.ts';
import type { Desk } from '../lever.ts';
import { lever } from '../lever.ts';

const TOUCH = ['none', 'message', 'call', 'visit'] as const;
const STAGES = {
  all: ['first', 'loyal'],
  new: ['first', 'first'],
  regular: ['repeat', 'loyal'],
} as const satisfies Record<string, readonly [(typeof FILE_STAGES)[number], (typeof FILE_STAGES)[number]]>;
const TIERS = { top: 2, middle: 1, rest: 0 } as const;
type Tier = keyof typeof TIERS;
const cents = z.int().min(0);
const minutes = z.int().min(0);

const terms = z.strictObject({
  messageCents: cents.default(10), // a person and time (chosen)
  callCents: cents.default(300), // chosen
  visitCents: cents.default(2500), // with the way there (chosen)
  callMinutes: minutes.default(6), // as the scenario's contactMinutes (chosen)
  visitMinutes: minutes.default(6),
});
type Terms = z.infer<typeof terms>;
interface Decision {
  readonly top: (typeof TOUCH)[number];
  readonly middle: (typeof TOUCH)[number];
  readonly rest: (typeof TOUCH)[number];
  readonly stage: keyof typeof STAGES;
  readonly times: number;
}

/**
 * Who is kept in touch with, how, and how often: by tier of the files and by stage (course SF-22, SF-23, SF-25, SD-21).
 * The right number warms and too many tire (evidence 34, 34b: the contact phase). Nobody with an open complaint is
 * greeted as if nothing were the matter.
 */
export const care = lever({
  id: 'care',
  family: 'retention',
  knobs: {
    top: { kind: 'choice', of: TOUCH },
    middle: { kind: 'choice', of: TOUCH },
    rest: { kind: 'choice', of: TOUCH },
    stage: { kind: 'choice', of: ['all', 'new', 'regular'] },
    times: { kind: 'number', unit: 'count' }, // a turn
  },
  terms,
  constants: z.strictObject({
    message: z.number().min(-1).max(1).default(0.4), // fit: one greeting among many (chosen)
    call: z.number().min(-1).max(1).default(0.6), // chosen
    visit: z.number().min(-1).max(1).default(0.7), // chosen
  }),
  memory: () => null,
  bill: (decision, desk) => {
    let cents = 0;
    let minutes = 0;
    for (const { who, touch } of meant(decision)) {
      const people = desk.count(who) * decision.times;
      cents += people * desk.terms[`${touch}Cents`];
      minutes += touch === 'message' ? 0 : people * desk.terms[`${touch}Minutes`];
    }
    const post = desk.rosters['posts']?.[0];
    if (cents === 0 && minutes === 0) return [];
    return [{ cents, minutes: post === undefined ? {} : { [post]: minutes }, because: 'care.contacts' }];
  },
  touches: (decision) => meant(decision).map(({ who }) => who),
  act: (decision, _desk: Desk<Terms, null>, fits, _dials, plan) => {
    for (const { who, touch } of meant(decision)) plan.contact(who, touch, decision.times, fits[touch]);
    return null;
  },
});

/** Each tier that is kept in touch with; nobody where it is never. */
function meant(decision: Decision): readonly { who: Audience; touch: Touch }[] {
  if (decision.times === 0) return [];
  return (Object.keys(TIERS) as Tier[]).flatMap((tier) => {
    const touch = decision[tier];
    if (touch === 'none') return [];
    return AT_PEACE.map((ticket) => ({ who: { all: tests(TIERS[tier], decision.stage, ticket) }, touch }));
  });
}

/** Who never complained, and whose complaint is closed: neither is waiting for an answer. */
const AT_PEACE = ['none', 'closed'] as const;

function tests(tier: number, stage: keyof typeof STAGES, ticket: (typeof FILE_TICKETS)[number]): readonly FileTest[] {
  const [from, to] = STAGES[stage].map((one) => FILE_STAGES.indexOf(one));
  return [
    { file: 'stage', from: from!, to: to! },
    { file: 'tier', from: tier, to: tier },
    { file: 'ticket', from: FILE_TICKETS.indexOf(ticket), to: FILE_TICKETS.indexOf(ticket) },
    { file: 'field.contact', from: 1 },
  ];
}
