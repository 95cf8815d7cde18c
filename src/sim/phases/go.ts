import type { LeavingReason } from '../people/vocabulary.ts';
import { HAPPENED, LEAVING_REASONS } from '../people/vocabulary.ts';
import type { Turn } from './phase.ts';

/** Beyond every chance: whoever has this number comes back for no offer. */
const NEVER_BACK = 1;

/** Somebody is gone: what is kept of it, and the one number that decides over all offers to come back. */
export function go({ rules, people, luck }: Turn, who: number, reason: LeavingReason): void {
  const { lifecycle } = rules.charts;
  people.life[who] = lifecycle.next[people.life[who]! * lifecycle.stride + lifecycle.event.LEAVE]!;
  people.exitSatisfaction[who] = people.satisfaction[who]!;
  people.lostDays[who] = 0;
  people.offersTried[who] = 0;
  // one number for this whole absence: a second offer is not a second chance
  people.returnDraw[who] = reason === 'involuntary' ? NEVER_BACK : luck.at('winBack.accept', who);
  people.lostReason[who] = LEAVING_REASONS.indexOf(reason);
  people.subscribed[who] = 0;
  people.grievance[who] = 0;
  people.happened[who] = people.happened[who]! | HAPPENED.left;
}
