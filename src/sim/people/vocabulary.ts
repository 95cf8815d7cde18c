/** What can happen to a customer in a turn: one bit each in `happened` and, where it reached the firm, `fileNoticed`. */
export const HAPPENINGS = [
  'joined', // first purchase
  'bought',
  'failed', // a true problem
  'complained',
  'escalated',
  'resolvedFast',
  'resolved',
  'brushedOff', // voiced and not resolved
  'silent', // a problem, not voiced
  'left',
  'returned',
  'toldGood',
  'toldBad',
  'optedOut',
  'answeredSurvey',
  'contacted',
  'reordered', // second purchase ever
  'usedOffer',
  'felt', // had an experience this turn
  'claimedFalsely',
  'stockedUp',
  'slighted', // felt unfairly treated
  'defaulted', // stopped paying
] as const;
export type Happening = (typeof HAPPENINGS)[number];
export const HAPPENED = Object.fromEntries(HAPPENINGS.map((name, bit) => [name, 1 << bit])) as Record<
  Happening,
  number
>;

/** Why a customer left, after Keaveney's eight (evidence 32), and `drifted` where nothing decided it. */
export const LEAVING_REASONS = [
  'none',
  'price',
  'inconvenience',
  'coreFailure',
  'failedEncounter',
  'response',
  'competition',
  'ethics',
  'drifted',
  'involuntary', // stopped paying, closed down
] as const;
export type LeavingReason = (typeof LEAVING_REASONS)[number];

/** What a firm may offer one person (`planOffer`). */
export const OFFERS = ['none', 'apology', 'coupon', 'gift', 'custom'] as const;
export type Offer = (typeof OFFERS)[number];

/** Where the firm believes a customer stands, from orders and silence alone: the places of the street. */
export const FILE_STAGES = ['prospect', 'first', 'repeat', 'loyal', 'silent', 'notYet'] as const;

/** What the firm knows of a complaint. */
export const FILE_TICKETS = ['none', 'open', 'overdue', 'closed'] as const;

/** What may stand on a file; `fileFields` holds one bit each. */
export const FILE_FIELDS = [
  'contact',
  'preference',
  'occasion',
  'household',
  'allergy',
  'employer',
  'consent',
] as const;

/** How a customer stands when a price is set: prices may differ between these. */
export const STANDINGS = ['first', 'returning', 'member'] as const;

/** The ways a firm may touch a customer. */
export const TOUCHES = ['visit', 'call', 'message'] as const;
export type Touch = (typeof TOUCHES)[number];
