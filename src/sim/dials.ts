import { Fault } from './fault.ts';

/**
 * The model's dials: everything a lever, an event, an encounter's outcome or a rival may turn, and everything a phase
 * may read of them. `per` says for whom, `join` how two hands on one dial combine, `rest` where it stands untouched.
 */
export const DIALS = {
  // pricing
  'price.list': { per: 'segment', join: 'scale', unit: 'ratio', rest: 1 },
  'price.discount': { per: 'standing', join: 'most', unit: 'share', rest: 0 }, // offers do not add up: the deepest counts
  'price.discountLimit': { per: 'firm', join: 'set', unit: 'orders', rest: 1e9 },
  'price.notice': { per: 'firm', join: 'add', unit: 'share', rest: 0 }, // regulars told ahead, first in the queue
  'price.reference': { per: 'segment', join: 'scale', unit: 'ratio', rest: 1 }, // moves prices in mind at once
  'buy.basket': { per: 'segment', join: 'scale', unit: 'ratio', rest: 1 }, // goods in a basket against the usual
  'buy.givenBack': { per: 'firm', join: 'add', unit: 'share', rest: 0 }, // of all sales, given back on bundles
  'buy.feeCents': { per: 'segment', join: 'add', unit: 'cents', rest: 0 }, // on top of each order
  'buy.feeHidden': { per: 'firm', join: 'add', unit: 'share', rest: 0 }, // of it, not seen before the order
  // terms for businesses
  'credit.days': { per: 'segment', join: 'add', unit: 'days', rest: 0 }, // to pay, on top of what is agreed
  'credit.limit': { per: 'firm', join: 'set', unit: 'months', rest: 0 }, // of usual orders that may be owed; 0: no limit
  'bid.price': { per: 'firm', join: 'set', unit: 'ratio', rest: 0 }, // asked in tenders of this turn; 0: no bid
  'bid.service': { per: 'firm', join: 'add', unit: 'points', rest: 0 }, // what the clauses add to our standing
  // demand
  'demand.season': { per: 'segment', join: 'scale', unit: 'ratio', rest: 1 },
  'buy.pull': { per: 'segment', join: 'add', unit: 'logShare', rest: 0 },
  'buy.programme': { per: 'firm', join: 'add', unit: 'share', rest: 0 }, // generosity felt, share of spend
  'buy.programmeCost': { per: 'firm', join: 'add', unit: 'share', rest: 0 }, // share of members' spend given back
  'buy.memberCost': { per: 'firm', join: 'add', unit: 'cents', rest: 0 }, // per order of a member
  'buy.subscribe': { per: 'firm', join: 'add', unit: 'people', rest: 0 }, // places in the standing-order box
  // attracting
  'attract.advert': { per: 'firm', join: 'add', unit: 'ratio', rest: 1 }, // spend against the usual
  'attract.reach': { per: 'segment', join: 'scale', unit: 'ratio', rest: 1 },
  'attract.readiness': { per: 'segment', join: 'add', unit: 'share', rest: 0 },
  'attract.referral': { per: 'firm', join: 'add', unit: 'ratio', rest: 0 }, // talk weighs this much more
  'attract.referralCents': { per: 'firm', join: 'add', unit: 'cents', rest: 0 }, // paid for each joiner brought
  'attract.visits': { per: 'segment', join: 'add', unit: 'people', rest: 0 }, // strangers approached this turn
  'attract.aim': { per: 'firm', join: 'add', unit: 'share', rest: 0 }, // of them, picked knowing money, authority, need
  'attract.hubs': { per: 'firm', join: 'add', unit: 'share', rest: 0 }, // of them, people others listen to
  'attract.persuasion': { per: 'firm', join: 'add', unit: 'share', rest: 0 }, // readiness an approach adds
  'attract.commissionCents': { per: 'firm', join: 'add', unit: 'cents', rest: 0 }, // paid for each of them who joins
  'attract.fit': { per: 'segment', join: 'add', unit: 'points', rest: 0 }, // of how well joiners suit
  // contacts
  'contact.busy': { per: 'firm', join: 'scale', unit: 'ratio', rest: 1 }, // bad moments against the usual
  'contact.personal': { per: 'firm', join: 'add', unit: 'share', rest: 0 }, // fit gained where all is on file
  'contact.leak': { per: 'firm', join: 'add', unit: 'share', rest: 0 }, // chance that files get out this turn
  // serving
  'serve.minutes': { per: 'post', join: 'add', unit: 'minutes', rest: 0 },
  'serve.skill': { per: 'firm', join: 'add', unit: 'index', rest: 0 }, // training effort, 0..1; the stock follows it
  'serve.process': { per: 'firm', join: 'add', unit: 'index', rest: 0 }, // process stock, 0..1
  'serve.quality': { per: 'firm', join: 'add', unit: 'points', rest: 0 },
  'serve.failure': { per: 'cause', join: 'scale', unit: 'ratio', rest: 1 },
  'serve.orderMinutes': { per: 'firm', join: 'scale', unit: 'ratio', rest: 1 }, // work an order takes
  'serve.promiseDays': { per: 'firm', join: 'set', unit: 'days', rest: 0 }, // served within, as promised; 0: no promise
  'serve.load': { per: 'firm', join: 'add', unit: 'minutes', rest: 0 },
  'feel.expectation': { per: 'segment', join: 'add', unit: 'points', rest: 0 }, // what was promised on top
  'feel.effort': { per: 'segment', join: 'add', unit: 'points', rest: 0 }, // a buyer's own trouble
  'feel.unfair': { per: 'segment', join: 'add', unit: 'share', rest: 0 }, // visible unfairness, share
  'feel.trust': { per: 'segment', join: 'add', unit: 'points', rest: 0 },
  'feel.mood': { per: 'segment', join: 'add', unit: 'points', rest: 0 }, // a passing lift or weight on experiences
  // complaints and recovery
  'complain.ease': { per: 'firm', join: 'add', unit: 'logit', rest: 0 },
  'complain.escalating': { per: 'firm', join: 'scale', unit: 'ratio', rest: 1 }, // share that goes higher at once
  'recover.remedy': { per: 'firm', join: 'set', unit: 'share', rest: 0.5 },
  'recover.remedyCents': { per: 'firm', join: 'set', unit: 'cents', rest: 0 },
  'recover.extra': { per: 'firm', join: 'add', unit: 'share', rest: 0 }, // generosity on top of the remedy
  'recover.extraCents': { per: 'firm', join: 'add', unit: 'cents', rest: 0 }, // and what it costs
  'recover.rightCause': { per: 'firm', join: 'add', unit: 'share', rest: 0 }, // of causes, found beyond the usual
  'recover.promiseDays': { per: 'firm', join: 'set', unit: 'days', rest: 0 }, // settled within, as promised; 0: no promise
  'recover.reserved': { per: 'firm', join: 'most', unit: 'share', rest: 0 }, // of hands, kept for complaints
  'recover.courtesy': { per: 'firm', join: 'add', unit: 'share', rest: 0 },
  'recover.procedure': { per: 'firm', join: 'add', unit: 'share', rest: 0 },
  'recover.minutes': { per: 'firm', join: 'scale', unit: 'ratio', rest: 1 }, // work a ticket takes
  'recover.byAge': { per: 'firm', join: 'add', unit: 'weight', rest: 0 },
  'recover.bySeverity': { per: 'firm', join: 'add', unit: 'weight', rest: 0 },
  'recover.byValue': { per: 'firm', join: 'add', unit: 'weight', rest: 0 },
  // leaving and returning
  'leave.pull': { per: 'segment', join: 'add', unit: 'logHazard', rest: 0 },
  'leave.lock': { per: 'segment', join: 'add', unit: 'share', rest: 0 },
  'talk.rate': { per: 'firm', join: 'scale', unit: 'ratio', rest: 1 },
  'talk.rating': { per: 'firm', join: 'add', unit: 'points', rest: 0 }, // moves the public rating at once
  // the firm itself
  'account.morale': { per: 'firm', join: 'add', unit: 'points', rest: 0 }, // of where morale is heading
  'account.conduct': { per: 'firm', join: 'add', unit: 'points', rest: 0 }, // published points lost
  // knowing
  'file.accuracy': { per: 'firm', join: 'add', unit: 'share', rest: 0 },
  'file.samples': { per: 'firm', join: 'add', unit: 'people', rest: 0 }, // asked at random this turn
  'file.answers': { per: 'firm', join: 'add', unit: 'share', rest: 0 }, // of those asked who answer, beyond the usual
  'file.bias': { per: 'firm', join: 'add', unit: 'points', rest: 0 }, // kinder than they feel
  'file.noise': { per: 'firm', join: 'scale', unit: 'ratio', rest: 1 }, // of what is reported
  'file.capture': { per: 'firm', join: 'add', unit: 'share', rest: 0 }, // buyers whose wishes are written down
  'file.captureMore': { per: 'firm', join: 'add', unit: 'share', rest: 0 }, // and whose home, health and work
  'file.consent': { per: 'firm', join: 'add', unit: 'share', rest: 0 }, // buyers who agree to it
  'file.byContribution': { per: 'firm', join: 'set', unit: 'index', rest: 0 }, // 1: tiers by contribution, not by spend
  'file.visits': { per: 'firm', join: 'add', unit: 'visits', rest: 0 }, // by visitors in disguise
  'system.number': { per: 'firm', join: 'set', unit: 'count', rest: 0 }, // the how-manieth project; 0: none runs
  'system.risk': { per: 'firm', join: 'add', unit: 'share', rest: 0 }, // chance that it is one that fails
  'system.accuracy': { per: 'firm', join: 'add', unit: 'share', rest: 0 }, // of files made right, if it works
  'system.overrunCents': { per: 'firm', join: 'add', unit: 'cents', rest: 0 }, // a turn, if it fails
  // rivals
  'rival.price': { per: 'rival', join: 'scale', unit: 'ratio', rest: 1 }, // against our list price
  'rival.pull': { per: 'rival', join: 'add', unit: 'logShare', rest: 0 },
} as const satisfies Record<string, { per: Per; join: Join; unit: string; rest: number }>;

/** How hands on one dial combine: one owner, a sum, a product, or the largest. */
export type Join = 'set' | 'add' | 'scale' | 'most';
export type Per = 'firm' | 'segment' | 'standing' | 'post' | 'cause' | 'rival';
export type DialName = keyof typeof DIALS;
type Joined<J extends Join> = { [D in DialName]: (typeof DIALS)[D]['join'] extends J ? D : never }[DialName];
/** One array per dial; index 0 for the firm, else the member's number. What phases read. */
export type Dials = { readonly [D in DialName]: Float64Array };

/** What levers, events and encounters hold. `set` twice in one turn is a Fault: two owners. No member: all of them. */
export interface DialWriter {
  set(dial: Joined<'set'>, value: number, member?: string): void;
  add(dial: Joined<'add'>, value: number, member?: string): void;
  scale(dial: Joined<'scale'>, factor: number, member?: string): void;
  most(dial: Joined<'most'>, value: number, member?: string): void;
}

export type Members = Readonly<Record<Exclude<Per, 'firm'>, readonly string[]>>;

/** Whether a name is a dial, and how it joins: for authored outcomes, which name dials as text. */
export function joinOf(dial: string): Join | null {
  return Object.hasOwn(DIALS, dial) ? DIALS[dial as DialName].join : null;
}

/** All dials at rest. */
export function restDials(members: Members): Dials {
  const dials: Record<string, Float64Array> = {};
  for (const name of Object.keys(DIALS) as DialName[]) {
    const { per, rest } = DIALS[name];
    dials[name] = new Float64Array(per === 'firm' ? 1 : members[per].length).fill(rest);
  }
  return dials as unknown as Dials;
}

/** A writer over `dials`; unknown members, numbers that are none, and a second owner are Faults. */
export function dialWriter(dials: Dials, members: Members): DialWriter {
  const owned = new Set<string>();
  function turn(dial: DialName, value: number, member: string | undefined, how: (old: number) => number): void {
    if (!(value > -1e12 && value < 1e12)) throw new Fault('dial.notANumber', { dial, value });
    const row = dials[dial];
    const per = DIALS[dial].per;
    if (member === undefined || per === 'firm') {
      for (let k = 0; k < row.length; k++) row[k] = how(row[k]!);
      return;
    }
    const k = members[per].indexOf(member);
    if (k < 0) throw new Fault('dial.unknownMember', { dial, member });
    row[k] = how(row[k]!);
  }
  return {
    set(dial, value, member) {
      const owner = `${dial}/${member ?? ''}`;
      if (owned.has(owner)) throw new Fault('dial.twoOwners', { dial });
      owned.add(owner);
      turn(dial, value, member, () => value);
    },
    add: (dial, value, member) => turn(dial, value, member, (old) => old + value),
    scale: (dial, factor, member) => turn(dial, factor, member, (old) => old * factor),
    most: (dial, value, member) => turn(dial, value, member, (old) => Math.max(old, value)),
  };
}

/** Turns a dial named as text, as its hands combine: for outcomes, events and the past. A dial with one owner is a Fault. */
export function turnBy(writer: DialWriter, dial: string, by: number, member?: string): void {
  const join = joinOf(dial);
  if (join === 'add') writer.add(dial as Joined<'add'>, by, member);
  else if (join === 'scale') writer.scale(dial as Joined<'scale'>, by, member);
  else if (join === 'most') writer.most(dial as Joined<'most'>, by, member);
  else throw new Fault('dial.twoOwners', { dial });
}
