/**
 * What chance is asked for. Numbers are for ever: append, never reuse, never reorder. Slot s is word s & 3 of block s
 * >> 2, so four neighbours cost one block: those that a phase draws together stand together, and a block never mixes
 * streams.
 */
export const SLOTS = {
  // birth: who the customer is. `rate` λ, `spend` own mean basket (Gamma–Gamma), `dropout` frailty μ or θ,
  // `friend` whom it knows.
  'birth.rate': 0,
  'birth.spend': 1,
  'birth.dropout': 2,
  'birth.friend': 3,
  // two gammas make the Dirichlet share of wallet: own and rivals'
  'birth.ownShare': 4,
  'birth.rivalShare': 5,
  'birth.priceSense': 6,
  'birth.fit': 7,
  'birth.voice': 8,
  'birth.reach': 9,
  'birth.privacy': 10,
  'birth.zone': 11,
  // money, authority, need; `ready` is how near a prospect stands to a first purchase
  'birth.money': 12,
  'birth.authority': 13,
  'birth.need': 14,
  'birth.ready': 15,
  'birth.arrival': 16,
  'birth.saleJoiner': 17,
  'birth.category': 18,
  'birth.channel': 19,
  'birth.busy': 20,
  'birth.consent': 21,
  'birth.segment': 22,
  'birth.role': 23,
  'birth.name': 24,
  'birth.face': 25,
  // whether a firm's first, second … project comes off: one number each, whenever it is asked for
  'birth.project': 26,
  'birth.credit': 27,

  'contact.count': 32,
  'contact.busy': 33,
  'contact.reply': 34,
  'contact.optOut': 35,
  'attract.convert': 36,
  'attract.qualify': 37,
  'attract.saleJoiner': 38,
  'attract.advance': 39,
  'serve.failure': 40,
  'feel.noise': 41,
  'serve.performance': 42,
  'serve.cause': 43,
  'complain.voice': 44,
  'complain.escalate': 45,
  'recover.outcome': 46,
  'complain.falseClaim': 47,
  'buy.count': 48,
  'buy.worth': 49,
  'buy.need': 50,
  'buy.day': 51,
  'leave.hazard': 52,
  'leave.cause': 53,
  'winBack.accept': 54,
  'talk.count': 56,
  'talk.friend': 57,
  'talk.noise': 58,
  'file.survey': 60,
  'file.error': 61,
  'file.surveyNoise': 62,
  'file.rating': 63,
  'encounter.offer': 64,
  'encounter.turn': 65,
  'encounter.variant': 66,
  'encounter.order': 67,
  'event.happens': 68,
  'event.size': 69,
  'event.whom': 70,
  'bid.rival': 71,
  'rival.move': 72,
  'rival.size': 73,
  'bid.award': 74,
  // asked for the few customers whom it concerns, one at a time
  'serve.severity': 76,
  'encounter.chance': 80,
  'account.default': 84,
  'account.staffQuit': 85,
  'deepen.level': 86,
  'recover.queue': 88,
  'recover.diagnosis': 89,
  'buy.queue': 92,
  'buy.subscribe': 93,
  'file.answer': 96,
  'file.member': 97,
  'file.capture': 98,
  'file.consent': 99,
  'past.ticket': 100,
  'past.severity': 101,
  'past.cause': 102,
  'contact.surprise': 104,
  'contact.leak': 105,
} as const;

export type Slot = keyof typeof SLOTS;

/** Families of luck, each under a key of its own: asking one for more never moves another. */
export const STREAMS = ['birth', 'past', 'play', 'market', 'rivals', 'variants'] as const;
export type Stream = (typeof STREAMS)[number];

/**
 * The stream of each block of four slots. What is not listed is `play`. While the weeks before turn 1 are lived
 * through, all but `birth` draw from `past` instead.
 */
const BLOCKS: readonly { readonly from: number; readonly to: number; readonly stream: Stream }[] = [
  { from: 0, to: 7, stream: 'birth' },
  { from: 16, to: 16, stream: 'variants' },
  { from: 17, to: 17, stream: 'market' },
  { from: 18, to: 18, stream: 'rivals' },
];

/** Where a slot's luck comes from in a turn of play. */
export function streamOf(slot: Slot): Stream {
  const block = SLOTS[slot] >> 2;
  return BLOCKS.find(({ from, to }) => block >= from && block <= to)?.stream ?? 'play';
}
