import * as z from 'zod';
import type { Audience } from '../../decide/knobs.ts';
import { lever } from '../lever.ts';
import { hasPassed } from '../passed.ts';

const METHODS = ['poll', 'paper', 'phone', 'visit'] as const;
const EVERY = { turn: 0, quarter: 13, halfYear: 26 } as const; // weeks between

/** How a way of asking tells the truth: who answers, how kindly, how exactly. */
function waySchema(answers: number, bias: number, noise: number) {
  return z
    .strictObject({
      answers: z.number().min(-1).max(1).default(answers), // of those asked, beyond the usual .6
      bias: z.number().min(-30).max(30).default(bias), // points kinder than they feel
      noise: z.number().positive().max(5).default(noise), // against the usual
    })
    .prefault({});
}
const cents = z.int().min(0);
const share = z.number().min(0).max(1);
const BUYERS: Audience = { all: [{ file: 'orders', from: 1 }] };
/** Weeks after which nobody goes by an answer any more: the half year. (chosen) */
const STALE = 26;
/** Of those asked who answer, however they are asked: as the model's own `file.answer`. (chosen) */
const USUAL = 0.6;

/**
 * Asking customers how they feel: how, how many, how often (course SC-05, SC-09 to SC-12, SC-38). Face to face nearly
 * everybody answers, dearly and too kindly; a poll is cheap and answered by those who like to. More people asked make
 * the answer surer, never truer. Whoever is asked speaks of what they would have swallowed, and their file is right for
 * a while: contacts and remedies go by it (model §6; where a scenario says how much). Asked again within the quarter
 * they tire of it.
 */
export const survey = lever({
  id: 'survey',
  family: 'information',
  knobs: {
    method: { kind: 'choice', of: METHODS },
    sample: { kind: 'number', unit: 'people' },
    every: { kind: 'choice', of: ['turn', 'quarter', 'halfYear'] },
  },
  terms: z.strictObject({
    pollCents: cents.default(20), // a person asked (chosen)
    paperCents: cents.default(300), // chosen
    phoneCents: cents.default(800), // chosen
    visitCents: cents.default(3000), // chosen
    phoneMinutes: cents.default(5), // chosen
    visitMinutes: cents.default(15), // chosen
  }),
  constants: z.strictObject({
    poll: waySchema(-0.35, 3, 1.25), // chosen: who likes the house answers
    paper: waySchema(-0.1, 0, 1), // chosen
    phone: waySchema(0.1, 3, 0.9), // chosen: one is polite on the phone
    visit: waySchema(0.3, 6, 0.7), // chosen: nobody says it to one's face
    known: share.default(0), // of files made right where all are asked; fades (chosen: 0, a shop's buyers are many)
    spoken: z.number().min(0).max(5).default(0), // logit of voicing a problem where all are asked (chosen)
    tired: z.number().min(0).max(20).default(0), // points of effort where all are asked again at once (chosen)
  }),
  // weeks since the last asking, at first long ago; and the part of all buyers that was heard
  memory: () => ({ since: 999, heard: 0 }),
  bill: ({ method, sample, every }, { terms, memory, rosters }) => {
    if (sample === 0 || !hasPassed(memory.since, EVERY[every])) return [];
    const post = rosters['posts']?.[0];
    const each = minutesOf(method, terms);
    const minutes = post === undefined || each === 0 ? {} : { [post]: sample * each };
    return [{ cents: sample * terms[`${method}Cents`], minutes, because: 'survey.asking' }];
  },
  touches: ({ sample }) => (sample === 0 ? [] : 'customers'), // asked at random
  act: ({ method, sample, every }, { terms, memory, weeks, count }, c, dials) => {
    const known = c.known * memory.heard * Math.max(0, 1 - memory.since / STALE);
    if (known > 0) dials.add('file.accuracy', known);
    if (sample === 0 || !hasPassed(memory.since, EVERY[every])) {
      return { since: Math.min(999, memory.since + weeks), heard: memory.heard };
    }
    const { answers, bias, noise } = c[method];
    const heard = Math.min(1, sample / Math.max(1, count(BUYERS))) * (USUAL + answers);
    if (c.spoken > 0) dials.add('complain.ease', c.spoken * heard);
    const tired = c.tired * heard * Math.max(0, 1 - memory.since / EVERY.quarter);
    if (tired > 0) dials.add('feel.effort', tired);
    dials.add('file.samples', sample);
    if (answers !== 0) dials.add('file.answers', answers);
    if (bias !== 0) dials.add('file.bias', bias);
    if (noise !== 1) dials.scale('file.noise', noise);
    const work = sample * minutesOf(method, terms);
    if (work > 0) dials.add('serve.load', work);
    return { since: weeks, heard };
  },
});

function minutesOf(
  method: (typeof METHODS)[number],
  terms: { readonly phoneMinutes: number; readonly visitMinutes: number },
): number {
  return method === 'phone' ? terms.phoneMinutes : method === 'visit' ? terms.visitMinutes : 0;
}
