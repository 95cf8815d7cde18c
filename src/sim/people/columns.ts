/**
 * Every column there is: its number type, the group that brings it, and which side of the desk it lies on.
 * One customer is an index into all of them. `born` is drawn once and never changes; `truth` is what is so; `plan` is what the firm
 * means to do this turn; `turn` is what happened in the turn just closed; `file` is what the firm has on record,
 * right or wrong: the View is made of `file` columns and of nothing else.
 *
 * Points, shares, rates, times and draws are float32: read, worked with as doubles, rounded once when stored, the same
 * in every engine. So what was stored is read back before it is compared with what it came from. Money is whole cents
 * in whole-number columns; whoever adds to one keeps it within `MOST_CENTS`.
 */
export const COLUMNS = {
  // born ------------------------------------------------------------------------------------------------------
  rate: { as: 'f32', group: 'core', side: 'born' }, // category purchases per week, Gamma over people
  worth: { as: 'f32', group: 'core', side: 'born' }, // mean basket at list price, cents
  share: { as: 'f32', group: 'core', side: 'born' }, // own share of wallet at rest, w0 in (0, 1)
  frailty: { as: 'f32', group: 'core', side: 'born' }, // leaving rate per week at rest
  priceSense: { as: 'f32', group: 'core', side: 'born' }, // slope of the share-of-wallet logit in ln(price)
  voice: { as: 'f32', group: 'core', side: 'born' }, // propensity to complain, standard normal
  reach: { as: 'f32', group: 'core', side: 'born' }, // how many people hear from them, 1 for most
  concern: { as: 'f32', group: 'core', side: 'born' }, // privacy concern, standard normal
  segment: { as: 'u8', group: 'core', side: 'born' },
  arrives: { as: 'u8', group: 'core', side: 'born' }, // the turn it enters the market; 0: from the start
  man: { as: 'u8', group: 'core', side: 'born' }, // bits: 1 money, 2 authority, 4 need
  bornWeek: { as: 'f32', group: 'core', side: 'born' }, // week of the past in which it first bought; +big: never
  // truth -----------------------------------------------------------------------------------------------------
  satisfaction: { as: 'f32', group: 'core', side: 'truth' }, // 0..100
  fit: { as: 'f32', group: 'core', side: 'truth' }, // how well the offer suits them, points; what brings them in moves it
  expectation: { as: 'f32', group: 'core', side: 'truth' }, // 0..100
  trust: { as: 'f32', group: 'core', side: 'truth' }, // 0..100
  attitude: { as: 'f32', group: 'core', side: 'truth' }, // 0..100
  memoryMean: { as: 'f32', group: 'core', side: 'truth' },
  memoryPeak: { as: 'f32', group: 'core', side: 'truth' },
  memoryEnd: { as: 'f32', group: 'core', side: 'truth' },
  reference: { as: 'f32', group: 'core', side: 'truth' }, // reference price, ratio to list
  owed: { as: 'f32', group: 'core', side: 'truth' }, // purchases bought ahead, not yet made up
  readiness: { as: 'f32', group: 'core', side: 'truth' }, // a prospect's readiness to try, 0..1
  hearsay: { as: 'f32', group: 'core', side: 'truth' }, // talk heard since last turn, net tellers, read next turn
  slight: { as: 'f32', group: 'core', side: 'truth' }, // unfairness heard of, shares; read next turn
  pressureVisit: { as: 'f32', group: 'core', side: 'truth' }, // contacts a quarter, decaying
  pressureCall: { as: 'f32', group: 'core', side: 'truth' },
  pressureMessage: { as: 'f32', group: 'core', side: 'truth' },
  grievance: { as: 'f32', group: 'core', side: 'truth' }, // cumulative hazard waiting for release, contracts only
  tenure: { as: 'f32', group: 'core', side: 'truth' }, // weeks since the first purchase
  lostDays: { as: 'f32', group: 'core', side: 'truth' }, // days since it left
  exitSatisfaction: { as: 'f32', group: 'core', side: 'truth' },
  returnDraw: { as: 'f32', group: 'core', side: 'truth' }, // the one acceptance number of this lapse
  ticketFall: { as: 'f32', group: 'core', side: 'truth' }, // satisfaction lost through the open problem
  ticketSeverity: { as: 'f32', group: 'core', side: 'truth' }, // 0..1
  experiences: { as: 'u16', group: 'core', side: 'truth' },
  memoryCount: { as: 'u16', group: 'core', side: 'truth' },
  purchases: { as: 'u16', group: 'core', side: 'truth' },
  ticketAge: { as: 'u8', group: 'core', side: 'truth' }, // turns
  ticketCause: { as: 'u8', group: 'core', side: 'truth' },
  mood: { as: 'u8', group: 'core', side: 'truth' },
  privacy: { as: 'u8', group: 'core', side: 'truth' },
  life: { as: 'u8', group: 'core', side: 'truth' },
  ticket: { as: 'u8', group: 'core', side: 'truth' },
  level: { as: 'u8', group: 'core', side: 'truth' },
  offersTried: { as: 'u8', group: 'core', side: 'truth' },
  lostReason: { as: 'u8', group: 'core', side: 'truth' }, // index into LEAVING_REASONS
  resolvedOnce: { as: 'u8', group: 'core', side: 'truth' }, // 1: the last complaint was resolved
  optedOut: { as: 'u8', group: 'core', side: 'truth' },
  points: { as: 'u32', group: 'core', side: 'truth' }, // programme points, cents of liability
  everCustomer: { as: 'u8', group: 'core', side: 'truth' }, // 1: a customer at some time since turn 1
  opening: { as: 'u8', group: 'core', side: 'truth' }, // 1: a customer when turn 1 opened
  openingValue: { as: 'u32', group: 'core', side: 'truth' }, // spend in the year before turn 1, cents
  spendBefore: { as: 'u32', group: 'core', side: 'truth' }, // all spend so far, cents
  buysSince: { as: 'u16', group: 'core', side: 'truth' }, // orders since turn 1
  subscribed: { as: 'u8', group: 'core', side: 'truth' },
  // plan: what is meant for single customers; cleared after close ---------------------------------------------
  planVisit: { as: 'u8', group: 'core', side: 'plan' },
  planCall: { as: 'u8', group: 'core', side: 'plan' },
  planMessage: { as: 'u8', group: 'core', side: 'plan' },
  planFit: { as: 'f32', group: 'core', side: 'plan' }, // message fit, −1..1
  planOffer: { as: 'u8', group: 'core', side: 'plan' }, // index into OFFERS, 0 none
  planWorth: { as: 'u32', group: 'core', side: 'plan' }, // cents the offer is worth
  planSurvey: { as: 'u8', group: 'core', side: 'plan' }, // 1: asked this turn
  // turn: scratch of the turn just closed ----------------------------------------------------------------------
  happened: { as: 'u32', group: 'core', side: 'turn' }, // one bit per happening, see HAPPENINGS
  price: { as: 'f32', group: 'core', side: 'turn' }, // price paid or seen, ratio to list
  nowShare: { as: 'f32', group: 'core', side: 'turn' }, // share of wallet this turn, w
  rapport: { as: 'f32', group: 'core', side: 'turn' }, // R of this turn's contacts
  encountered: { as: 'f32', group: 'core', side: 'turn' }, // S of this turn's experience
  incident: { as: 'f32', group: 'core', side: 'turn' }, // extra hazard of this turn's problem
  category: { as: 'u16', group: 'core', side: 'turn' }, // category need, orders
  orders: { as: 'u16', group: 'core', side: 'turn' },
  spend: { as: 'i32', group: 'core', side: 'turn' }, // cents paid
  cost: { as: 'i32', group: 'core', side: 'turn' }, // cents of goods and shipping
  problems: { as: 'u8', group: 'core', side: 'turn' }, // true problems this turn
  credit: { as: 'f32', group: 'core', side: 'turn' }, // how well the problem was handled: 1 fast, .67, 0
  // file: what the firm has on record ---------------------------------------------------------------------------
  fileFields: { as: 'u16', group: 'core', side: 'file' }, // bits of FILE_FIELDS that are on record
  fileSatisfaction: { as: 'u8', group: 'core', side: 'file' }, // 255: never asked
  fileSatisfactionTurn: { as: 'u8', group: 'core', side: 'file' },
  fileMood: { as: 'u8', group: 'core', side: 'file' }, // last seen, 255: never seen
  fileMoodTurn: { as: 'u8', group: 'core', side: 'file' },
  fileStage: { as: 'u8', group: 'core', side: 'file' }, // index into FILE_STAGES, as the firm believes
  fileTier: { as: 'u8', group: 'core', side: 'file' },
  fileOrders: { as: 'u16', group: 'core', side: 'file' },
  fileSpend: { as: 'u32', group: 'core', side: 'file' }, // cents
  fileLastOrder: { as: 'u8', group: 'core', side: 'file' }, // turns since the last order, 255: none on file
  fileBought: { as: 'u32', group: 'core', side: 'file' }, // bit t: an order in turn t
  fileNoticed: { as: 'u32', group: 'core', side: 'file' }, // the part of `happened` that reached the firm
  fileTicket: { as: 'u8', group: 'core', side: 'file' }, // index into FILE_TICKETS
  fileReason: { as: 'u8', group: 'core', side: 'file' }, // reason learned, 255: not known
  fileMember: { as: 'u8', group: 'core', side: 'file' },
  fileJoinedPrice: { as: 'u8', group: 'core', side: 'file' }, // discount at the first order, percent
  // a B2B account's buying centre ----------------------------------------------------------------------------------
  centreBuyer: { as: 'f32', group: 'centre', side: 'truth' }, // satisfaction of each role, 0..100
  centreUser: { as: 'f32', group: 'centre', side: 'truth' },
  centreDecider: { as: 'f32', group: 'centre', side: 'truth' },
  centreInfluencer: { as: 'f32', group: 'centre', side: 'truth' },
  moodBuyer: { as: 'u8', group: 'centre', side: 'truth' },
  moodUser: { as: 'u8', group: 'centre', side: 'truth' },
  moodDecider: { as: 'u8', group: 'centre', side: 'truth' },
  moodInfluencer: { as: 'u8', group: 'centre', side: 'truth' },
  // a business: what it is good for, what was agreed with it, what it owes -------------------------------------------
  risk: { as: 'f32', group: 'trade', side: 'born' }, // chance a quarter to stop paying, at 30 days and within its means
  restDeal: { as: 'f32', group: 'trade', side: 'truth' }, // agreed price at which `share` holds, ratio to list
  bound: { as: 'f32', group: 'trade', side: 'truth' }, // weeks left of a contract won by tender
  stock: { as: 'f32', group: 'trade', side: 'truth' }, // orders an intermediary has not sold on yet
  sellThrough: { as: 'f32', group: 'trade', side: 'truth' }, // orders it sells on a week, smoothed
  fileOwes: { as: 'u32', group: 'trade', side: 'file' }, // cents invoiced and not paid
  fileContribution: { as: 'i32', group: 'trade', side: 'file' }, // cents since turn 1: spend less goods and service
  fileDeal: { as: 'f32', group: 'trade', side: 'file' }, // agreed price, ratio to list
  fileTermDays: { as: 'u8', group: 'trade', side: 'file' }, // agreed days to pay
  fileLevel: { as: 'u8', group: 'trade', side: 'file' }, // level of the relationship
  filePath: { as: 'u8', group: 'trade', side: 'file' }, // state of the lifecycle as the firm sees it, 255: not in its books
} as const satisfies Record<string, { as: keyof Arrays; group: Group; side: Side }>;

export type Group = 'core' | 'centre' | 'trade';
export type Side = 'born' | 'truth' | 'plan' | 'turn' | 'file';
export interface Arrays {
  u8: Uint8Array<ArrayBuffer>;
  u16: Uint16Array<ArrayBuffer>;
  u32: Uint32Array<ArrayBuffer>;
  i32: Int32Array<ArrayBuffer>;
  f32: Float32Array<ArrayBuffer>;
}
export type ColumnName = keyof typeof COLUMNS;
type On<S extends Side> = {
  [C in ColumnName]: (typeof COLUMNS)[C]['side'] extends S ? C : never;
}[ColumnName];
export type Columns<C extends ColumnName> = { readonly [K in C]: Arrays[(typeof COLUMNS)[K]['as']] };
export type FileColumn = On<'file'>;

/**
 * Columns that live equally long lie side by side in one buffer, widest first: `born` ones in one that all runs of a
 * population share, `plan` and `turn` ones in `scratch`, which is laid anew for each turn that is played out, all others
 * in `buffer`, the only one an act has to copy.
 */
export interface Buffers {
  readonly born: ArrayBuffer;
  readonly buffer: ArrayBuffer;
  readonly scratch: ArrayBuffer;
}
export type People = Columns<ColumnName> & Buffers & { readonly n: number; readonly groups: readonly Group[] };
/** What may leave the engine. */
export type Files = Columns<FileColumn> & { readonly n: number };

/** The most cents a u32 column holds: 42.9 million in whole money, beyond any customer's life. */
export const MOST_CENTS = 4_294_967_295;
/** Bytes of one number. */
export const WIDTH = { f32: 4, u32: 4, i32: 4, u16: 2, u8: 1 } as const;
const ORDER = ['f32', 'u32', 'i32', 'u16', 'u8'] as const;
export const ALL_NAMES = Object.keys(COLUMNS) as ColumnName[];
const NAMES = new Map<string, readonly ColumnName[]>();

/** The columns of the groups in use, in the order they lie, each in its buffer. */
export function columnNames(groups: readonly Group[]): readonly ColumnName[] {
  const key = groups.join();
  const known = NAMES.get(key);
  if (known) return known;
  const mine = ALL_NAMES.filter((name) => groups.includes(COLUMNS[name].group));
  const names = ORDER.flatMap((as) => mine.filter((name) => COLUMNS[name].as === as));
  NAMES.set(key, names);
  return names;
}

/** Bytes one customer takes with these groups, in all or on some sides alone. */
export function bytesPerCustomer(groups: readonly Group[], sides: readonly Side[] | null = null): number {
  let bytes = 0;
  for (const name of columnNames(groups)) {
    if (sides === null || sides.includes(COLUMNS[name].side)) bytes += WIDTH[COLUMNS[name].as];
  }
  return bytes;
}
