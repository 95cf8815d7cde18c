/** The parts of one customer's hazard, each with what it would be without. */
export interface Hazard {
  readonly base: number; // all of the first summand
  readonly satisfaction: number; // factors of it, 1 at rest
  readonly drift: number;
  readonly privacy: number;
  readonly pull: number;
  readonly incident: number; // the second summand
}
