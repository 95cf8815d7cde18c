import type { Audience } from './decide/knobs.ts';
import type { Offer, Touch } from './people/vocabulary.ts';

/** Who is meant: a query over what is on file, or customers by number. */
export type Meant = Audience | readonly number[];

/** What the firm means to do to single customers this turn: `plan*` columns, cleared when the turn has closed. */
export interface PlanWriter {
  /** Touch them `times` times this turn; `fit` is how well message and moment suit them, −1 to 1. */
  contact(who: Meant, touch: Touch, times: number, fit: number): number;
  /** Offer something worth `worthCents` to those who may have left. Returns how many were meant. */
  offer(who: Meant, offer: Offer, worthCents: number): number;
  /** Ask how they feel: the answer goes on file. Returns how many were asked. */
  survey(who: Meant): number;
}
