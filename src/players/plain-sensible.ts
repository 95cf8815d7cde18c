import { planned } from './planned.ts';
import type { Course } from './wishes.ts';
import { wishesAt } from './wishes.ts';

/** Somebody sensible without a theory: one more pair of hands, mend what breaks, ask a few, no adventures. The par line. */
const COURSE: Course = [
  [1, { staff: { agents: 3 }, complaints: { triage: 'severity', remedy: 'resend' } }],
  [4, { quality: { level: 'sampling' }, callbacks: { sample: 60 } }],
  [12, { bigSale: { depth: 1000 } }],
];

export const plainSensible = planned({
  name: 'plain-sensible',
  wishes: ({ turn }) => wishesAt(COURSE, turn),
  replies: () => ({}),
  otherwise: 'first',
  alike: () => false,
});
