/** The firm's books. Everything here is a whole or finite number, a string or a list, so that it can be hashed. */
export interface Firm {
  cents: number; // cash
  pointsCents: number; // owed to members in points
  backlogMinutes: number; // work carried over
  training: number; // 0..1
  morale: number; // 0..100
  advert: number; // adstock against the usual, 1 at rest
  rating: number; // public rating 0..100
  reviews: number; // how many reported lately, against the usual: 1 at rest
  minutesAsked: number; // minutes encounters took this turn
  conduct: number; // points lost so far
  turnLedger: Line[]; // this turn's lines
  books: Book[]; // one per closed turn
  measured: Measured;
  spentMinutes: number; // load of the last turn
  capacityMinutes: number;
  failureDone: number; // root causes removed, stock 0..1
  // only of a firm that trades with businesses
  receivables?: number; // cents they owe
  badDebt?: number; // cents written off in the last turn
  tenders?: Record<string, TenderResult>; // by tender, once decided
}
/** How bids were opened. Prices in hundredths of our list price. */
export interface TenderResult {
  readonly turn: number;
  readonly bid: number | null; // ours, null: none
  readonly best: number; // of the rivals
  readonly won: boolean;
}
/** Money in (+) or out (−), whole cents. */
export interface Line {
  readonly line: string;
  readonly cents: number;
}

/** What one closed turn left in the books, as the firm knows it. Whole numbers but where a unit is named. */
export interface Book {
  readonly turn: number;
  readonly sales: number; // cents
  readonly orders: number;
  readonly joined: number; // first orders
  readonly complaints: number;
  readonly closed: number; // tickets
  readonly ticketsOpen: number;
  readonly ticketsOverdue: number;
  readonly waitDays: number; // tenths of a day, whole
  readonly utilisation: number; // percent, whole
  readonly capacity: number; // minutes of work there were
  readonly causes: readonly number[]; // complaints by cause, in the scenario's order
  readonly contacts: number;
  readonly visits: number; // of the contacts
  readonly silent: number;
  readonly customers: number;
  readonly surveyed: number; // answers
  readonly satisfaction: number | null; // tenths of a point from surveys, null: nobody asked
  readonly plusMinus: number | null; // half width of a 95 % interval, tenths of a point
  readonly trulyLoyal: number | null; // people, estimated
  readonly audit?: number; // tenths of a point: performance as visitors in disguise found it
  readonly rivalPrice: number; // basis points of our list
  readonly profit: number; // cents
  readonly cash: number; // cents
  readonly returned: number;
  readonly returnedOrders: number;
  readonly stages: readonly number[]; // people by FILE_STAGES
  readonly ledger: readonly Line[];
  readonly receivables?: number; // cents businesses owe
  readonly badDebt?: number; // cents written off
}

/** Truth kept for the score: sums over turns (engine only, never in a View). */
export interface Measured {
  turns: number;
  satisfaction: number; // sum of the turns' mean S over ever-customers
  retention: number; // sum of value-weighted retention of the opening base
  loyal: number; // sum of the truly loyal share of the opening base
  harm: number; // sum of severity × (1 − credit)
  experiences: number;
  ownValue: number; // cents sold
  categoryValue: number; // cents the category bought of us and of rivals
  growth: number; // sum over turns of share of category value less the opening share
  openingShare: number;
  profit: number; // cents, before play-out
  left: number;
  returned: number;
}
