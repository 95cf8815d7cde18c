import { FILE_FIELDS } from '../people/vocabulary.ts';
import type { SegmentRules } from '../rules.ts';
import type { Turn } from './phase.ts';

const CONTACT = 1 << FILE_FIELDS.indexOf('contact');
const MOST_CENTS = 2_000_000_000;

/**
 * What a firm's own books say of a business: how far it has come, the level of the relationship, and what it has
 * contributed (course: contribution rate): its spend less goods, remedies and the minutes spent on it.
 */
export function fileTrade(turn: Turn): void {
  for (const segment of turn.rules.segments) if (segment.trade) fileSegment(turn, segment);
}

function fileSegment({ rules, people, turn }: Turn, { from, to }: SegmentRules): void {
  const { lifecycle, level } = rules.charts;
  const { work } = rules.scenario;
  const perTouch = Math.round(work.contactMinutes * (work.minuteCents ?? 0));
  const { life, filePath, fileLevel, fileFields, fileContribution, spend, cost, planVisit, planCall } = people;
  for (let i = from; i < to; i++) {
    fileLevel[i] = Math.min(level.states.length - 1, people.level[i]!);
    const stranger = lifecycle.is.prospect[life[i]!] === 1 && life[i] === lifecycle.initial;
    if (!stranger) {
      filePath[i] = life[i]!;
      fileFields[i] = fileFields[i]! | CONTACT;
    }
    if (turn < 1) continue;
    const earned = spend[i]! - cost[i]! - perTouch * (planVisit[i]! + planCall[i]!);
    fileContribution[i] = Math.max(-MOST_CENTS, Math.min(MOST_CENTS, fileContribution[i]! + earned));
  }
}
