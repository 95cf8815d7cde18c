import * as z from 'zod';

/**
 * The model's constants, by the phase that reads them. A scenario may override any; `doc/model.md` tells each equation
 * in words. Every line says where its number comes from: `evidence N` a row of published figures, `course` the course
 * documents, `chosen` chosen for play.
 */
const any = z.number();
const least0 = z.number().min(0);
const share = z.number().min(0).max(1);
const above0 = z.number().positive();

const Born = z.strictObject({
  fitSpread: least0.default(11), // chosen; points of satisfaction between people, standard deviation
  fitIntoStart: share.default(0.5), // chosen; how much of the fit is felt before the first experience
  priceSpread: least0.default(0.35), // chosen; standard deviation of ln(price sensitivity) between people
  centreReachLeast: above0.default(5), // course SG-16, size chosen; a centre of influence is heard so often
  centreReachMost: above0.default(10), // course SG-16, size chosen; up to so often
  readiness: share.default(0.5), // chosen; a prospect's mean readiness, spread evenly from 0 to twice this
});

const Contact = z.strictObject({
  visitStrength: least0.default(1.2), // chosen; rapport of the ideal number of visits
  callStrength: least0.default(1), // chosen; rapport of the ideal number of calls
  messageStrength: least0.default(0.6), // chosen; rapport of the ideal number of messages
  visitsPerQuarter: above0.default(2), // chosen; ideal number of visits in a quarter
  callsPerQuarter: above0.default(3), // evidence 34b; ideal number of calls in a quarter
  messagesPerQuarter: above0.default(3.5), // evidence 34b for e-mail; that WeChat and text messages are alike is chosen
  fadeWeeks: above0.default(13), // chosen; a contact is remembered a quarter
  otherTouches: least0.default(0.25), // chosen; contacts by other touches lower a touch's ideal number (34)
  tooMuch: least0.default(0.15), // chosen; that too many turn to harm: evidence 34
  buying: least0.default(0.12), // chosen; rapport on the logit of share of wallet
  staying: least0.default(0.2), // chosen; rapport on the log-hazard of leaving
  accuracy: share.default(0.8), // chosen; share of files that are right, before `file.accuracy`
  busyShare: share.default(0.15), // chosen; visits and calls that meet a bad moment (course SF-06)
  badFit: any.default(-0.5), // chosen; fit of such a contact (course SF-04)
  annoyance: least0.default(2), // chosen; points of satisfaction one of them costs
  calming: least0.default(1.5), // chosen; points a well-suited visit or call gives somebody upset
  optOutPerTouch: share.default(0.002), // evidence 34d; chance to ask to be left alone, per touch
  optOutConcern: least0.default(0.4), // chosen; log-odds per standard deviation of privacy concern
  surprise: any.default(-2.5), // chosen; logit of being surprised by what the firm knows, without consent on file
  messageMinutes: least0.default(0.05), // chosen; work of a message, as a share of a call's
});

const Attract = z.strictObject({
  joinPerWeek: least0.default(0.02), // chosen; at readiness 1, usual advertising, usual prices
  advertFloor: share.default(0.77), // chosen, to meet evidence 21, 22; part of arrivals that needs no advertising
  advertBend: above0.default(1.5), // chosen, to meet evidence 21, 22; how soon more of it brings less
  advertHalfWeeks: above0.default(13), // chosen; half of the effect of advertising is gone in (21 gives no figure)
  pull: least0.default(0.4), // chosen; of the pull of price and offers on buyers, what moves prospects
  reviewVolume: least0.default(0.236), // evidence 19d; elasticity of arrivals in how many report
  reviewValence: least0.default(0.417), // evidence 19d; elasticity of arrivals in what they report
  reviewLeast: above0.default(0.5), // chosen; least that reviews make of arrivals
  reviewMost: above0.default(2), // chosen; most
  wordReadiness: share.default(0.04), // chosen; that it moves by headroom: evidence 19c
  pulledFit: any.default(3), // course SG-08, size chosen; came by word of mouth
  pushedFit: any.default(-3), // course SG-08, size chosen; came for a discount
  pushedFrom: share.default(0.1), // chosen; a discount from here on pushes
});

const Buy = z.strictObject({
  satisfaction: least0.default(0.006), // chosen; logit per point of satisfaction above rest (25)
  trust: least0.default(0.004), // chosen; logit per point of trust above rest
  referenceShare: share.default(0.3), // chosen; part of the price slope that is reference price
  referenceLoss: above0.default(1.5), // evidence 3b; a price above the one in mind weighs so much more
  referencePerPurchase: share.default(0.25), // chosen; that past prices form it: evidence 3b
  referenceToListPerWeek: least0.default(0.01), // chosen; drift of the price in mind of who does not buy
  pantry: share.default(0.3), // chosen; part of the purchases won by a discount that are bought ahead
  pantryWeeks: above0.default(8), // chosen; they are used up in
  pantryMost: share.default(0.8), // chosen; most of a turn's purchases that a full pantry replaces
  programmePull: least0.default(0.35), // chosen, to meet evidence 35; most a programme pulls, on the logit
  programmeHalf: above0.default(0.04), // chosen; generosity at which half of the pull is reached
  goalGradient: least0.default(0.2), // evidence 35c, second-hand; logit just before a reward
  rewardShare: above0.default(0.1), // chosen; points worth this part of a basket are redeemed
  joinersTurn: share.default(0.5), // chosen; part of the turn a joiner has left after the first order
  boxSatisfaction: any.default(65), // chosen; a standing order is taken from here on
  boxStays: any.default(55), // chosen; and kept down to here
  boxWilling: share.default(0.3), // chosen; part of the satisfied who would take one
});

const Serve = z.strictObject({
  quality: any.default(72), // chosen; performance at rest, points
  training: least0.default(10), // chosen; points at full training
  trainingPer30Days: share.default(0.1), // chosen; training fades, and is built up, by this part
  process: least0.default(8), // chosen; points of a fully redesigned process
  morale: least0.default(1.2), // chosen, to meet evidence 37; points per point of morale
  moraleRest: any.default(60), // chosen; morale at rest, points
  waitingMost: least0.default(30), // chosen; points of performance that waiting can cost
  waitingFrom: least0.default(0.7), // chosen; utilisation from which it does
  waitingWidth: above0.default(0.4), // chosen; utilisation over which it grows
  waitDaysLeast: least0.default(0.8), // chosen; days a customer waits in an empty shop
  waitDaysMost: least0.default(10), // chosen; days a customer waits when nothing moves
  kept: share.default(0.5), // chosen; part of the work too much that is carried over
  keptMost: share.default(0.5), // chosen; at most this part of a turn's capacity
  ticketsMost: share.default(0.5), // chosen; open tickets fill at most this part of capacity when load is counted
  ticketsLeast: share.default(0.1), // chosen; part of capacity that tickets get even when orders would take it all
  skillMinutes: least0.default(0.1), // chosen; trained people do this much more
  failurePerOrder: share.default(0.06), // chosen; true problems at rest
  failureTraining: least0.default(0.7), // chosen; log-rate full training takes off
  failureProcess: least0.default(0.5), // chosen; log-rate a redesigned process takes off
  failureLoad: least0.default(1.5), // chosen; log-rate per unit of utilisation
  failureLoadFrom: least0.default(0.8), // chosen; utilisation from which more goes wrong
  failureRoot: least0.default(0.5), // chosen; log-rate when root causes are removed
  failureMost: share.default(0.4), // chosen; never more of one order
  rootWeeks: above0.default(13), // chosen; time in which root causes are found and removed
});

const Feel = z.strictObject({
  rest: any.default(72), // chosen; where a neutral firm's customers rest, points
  trustRest: any.default(60), // chosen; trust at rest, points
  noise: least0.default(8), // chosen; one experience's spread, points
  performance: least0.default(0.35), // chosen; weight of performance itself (order of weights: evidence 1)
  disconfirmation: least0.default(0.5), // chosen; weight of the gap to expectation (order of weights: evidence 1)
  price: least0.default(0.12), // chosen; weight of a hundredth of ln(price in mind / price)
  unfair: least0.default(5), // chosen; points at full visible unfairness; that equity weighs most: evidence 1
  unfairFrom: share.default(0.1), // chosen; a price spread from here on shows
  unfairSeen: share.default(0.3), // chosen; part of those concerned who see it by themselves
  power: above0.default(0.88), // evidence 2 (figure unconfirmed); gaps are felt concavely
  scale: above0.default(1.318), // chosen; makes ten points count as ten
  loss: above0.default(1.955), // evidence 3 for money; that it holds for service too is chosen
  priceLoss: above0.default(1.5), // evidence 3b; a price above the one in mind is felt so much more
  learning: share.default(0.35), // chosen; what a first experience counts (that experience anchors: evidence 10)
  anchoring: least0.default(0.1), // chosen; how fast later ones count less
  learningLeast: share.default(0.05), // chosen; but never less than this
  expectationUp: share.default(0.1), // chosen; per experience
  expectationDown: share.default(0.04), // chosen; per experience
  trustWeeks: above0.default(52), // chosen; trust comes back to rest in
  attitudeWeeks: above0.default(26), // chosen; attitude follows satisfaction and trust in
  attitudeSatisfaction: share.default(0.6), // chosen; rest of it is trust (13: attitude is both)
  delight: any.default(14), // chosen; points of an experience above one's own satisfaction: events of the mood
  please: any.default(5), // chosen; points above: pleased
  disappoint: any.default(-9), // chosen; points below: disappointed
  offend: any.default(-20), // chosen; points below: offended
});

const Complain = z.strictObject({
  money: any.default(0.55), // evidence 15; logit where money is at stake
  service: any.default(-1.75), // evidence 15; logit where it is not
  voice: least0.default(0.7), // chosen; per standard deviation of the propensity
  severity: least0.default(1.2), // chosen; logit between a small and a large problem
  remedy: least0.default(0.8), // chosen; logit from the least to the most generous remedy: generosity invites
  escalating: share.default(0.03), // evidence 15; of problems
  falseClaims: share.default(0.02), // chosen; of orders at the usual remedy
  falseClaimSlope: least0.default(2), // chosen; log-rate from the usual to the most generous remedy, twice
  fall: least0.default(6), // chosen; points a problem costs
  fallSeverity: least0.default(14), // chosen; points more for a large one
  fallAnchored: share.default(0.4), // chosen; the part that long experience does not soften
});

const Recover = z.strictObject({
  compensation: share.default(0.45), // evidence 18; weight of what is given
  courtesy: share.default(0.4), // evidence 18; weight of how it is said
  procedure: share.default(0.15), // evidence 18; weight of how smoothly it goes
  courtesyRest: share.default(0.6), // chosen; courtesy of untrained people
  procedureRest: share.default(0.6), // chosen; smoothness without any redesign
  trained: least0.default(0.3), // chosen; what full training adds to both
  steep: above0.default(8), // chosen; logit of a solution per unit of handling
  half: share.default(0.45), // chosen; handling that solves every second complaint
  rightCause: share.default(0.8), // chosen; share of causes found, before `file.accuracy`
  wrongCause: share.default(0.6), // chosen; a remedy for the wrong cause counts this much
  backUnresolved: any.default(-0.2), // chosen; part of the fall given back when brushed off: it hurts again
  backResolved: any.default(0.6), // chosen; part given back by a slow solution
  backFast: any.default(1), // chosen; part given back by a fast one
  fastBonus: least0.default(1.2), // evidence 17; points on top, at most .2 standard deviations
  fastDays: above0.default(4), // chosen; days within which a solution is fast
  overdueWeeks: above0.default(3), // chosen; weeks after which an open complaint is overdue
  overdueTrust: least0.default(2), // chosen; points of trust each overdue turn costs
  resolvedCredit: share.default(0.67), // chosen; what a slow solution counts against the harm done
  waitingHazard: least0.default(0.15), // chosen; part of an unsolved complaint's hazard, per 30 days of waiting
});

const Leave = z.strictObject({
  curvePower: above0.default(1), // evidence 11b; straight in an average market (11: 2.5 competitive, .3 monopoly)
  curveFloor: share.default(0), // chosen; height of the curve at satisfaction 0 (.25 in a competitive market)
  curveTop: share.default(0.98), // chosen; height at satisfaction 100
  silent: z.tuple([share, share]).default([0.37, 0.09]), // evidence 16b, 16; stay after a small, a large problem
  unresolved: z.tuple([share, share]).default([0.46, 0.19]), // evidence 16b, 16; the same when voiced and not solved
  resolved: z.tuple([share, share]).default([0.7, 0.54]), // evidence 16b, 16; solved
  fast: z.tuple([share, share]).default([0.95, 0.82]), // evidence 16b, 16; solved fast
  incident: share.default(1), // chosen; weight of one problem beside the standing hazard (.25 under contract)
  lock: least0.default(1), // chosen; log-hazard per unit of switching cost (12)
  slopeLeast: least0.default(0.4), // chosen; weight of satisfaction where leaving is very easy or hard (shape: 12)
  slopeMiddle: least0.default(2.4), // chosen; what medium switching cost adds, times 4 (shape: 12)
  drift: least0.default(0.5), // chosen; who shifts purchases to a rival drifts away
  onboarding: least0.default(0), // chosen; 7 where people pay month by month (31), elsewhere 0
  onboardingWeeks: above0.default(6), // chosen; newness wears off in
  contractWeeks: least0.default(0), // chosen; 0: no contract
  contractHazard: share.default(0.2), // chosen; hazard while a contract runs (order: evidence 31)
  grievanceHalfWeeks: above0.default(18), // chosen; half of a grievance is forgotten in
  boxed: share.default(0.5), // chosen; hazard of those with a standing order
  deepenAttitude: any.default(68), // chosen; attitude from which a bond deepens
  coolAttitude: any.default(58), // chosen; attitude below which it cools
  deepenPurchases: least0.default(3), // chosen; and with so many orders
  lapseIntervals: above0.default(3), // chosen; silence of so many own intervals is a lapse
  lapseWeeks: above0.default(12), // chosen; but at least so long
});

const WinBack = z.strictObject({
  accept: share.default(0.4), // chosen, to meet evidence 33b; acceptance of a first offer at once
  fadeDays: above0.default(190), // evidence 33b; acceptance falls by e in
  again: share.default(0.6), // chosen; each further offer counts this part of the last
  mostDays: above0.default(365), // chosen; after this nobody returns
  resolved: least0.default(1.5), // chosen, to meet evidence 33b; left after a problem that was solved
  price: least0.default(1.2), // chosen; left for the price (direction: 33c)
  other: least0.default(0.9), // chosen; left for anything else
  unresolved: least0.default(0.5), // chosen; left after a problem nobody solved (direction: 33c)
  before: least0.default(0.01), // chosen; per point of satisfaction at leaving above 50 (direction: 33c)
  matched: least0.default(1.15), // chosen; the offer answers the reason
  mismatched: least0.default(0.85), // chosen; it misses the reason
  worthShare: above0.default(0.15), // chosen; an offer worth this part of a basket counts in full
  satisfaction: any.default(58), // chosen; at least this on return
  couponReference: least0.default(0.02), // chosen; a coupon lowers the price in mind
});

const Talk = z.strictObject({
  told: least0.default(0.25), // chosen; people told of nothing special (shape: evidence 19b)
  toldGood: least0.default(0.5), // chosen; more per point of memory above usual (shape: evidence 19b)
  toldBad: least0.default(1.1), // chosen, to meet evidence 19b; more per point below: about twice as many
  threshold: least0.default(0.3), // chosen; memory this near usual is nothing special
  spread: above0.default(10), // chosen; points of memory that count as one
  bad: any.default(-0.9), // chosen; talk is bad below this
  mostPeople: above0.default(12), // chosen; told in a turn
  memoryMean: share.default(0.5), // evidence 9; weight of the mean in what is remembered
  memoryPeak: share.default(0.25), // evidence 9; weight of the peak
  memoryEnd: share.default(0.25), // evidence 9; weight of the end
  reportNoise: least0.default(11), // chosen, to meet evidence 9; points of noise in what is reported
  ratingPer30Days: share.default(0.2), // chosen; the public rating moves by this part
  usualReports: above0.default(0.4), // chosen; people told per experience of a usual customer
  slight: share.default(0.5), // chosen; unfairness one teller conveys
});

const Account = z.strictObject({
  moraleWeeks: above0.default(13), // chosen; morale follows work in
  moraleTraining: any.default(10), // chosen; points full training adds
  moraleLoad: least0.default(25), // chosen; points one unit of utilisation too much takes
  moraleLoadFrom: least0.default(0.85), // chosen; utilisation that is too much
  quitPerWeek: share.default(0.002), // chosen; share of people who quit at usual morale
  quitMorale: above0.default(15), // chosen; points of morale that make it e times as many
});

const File = z.strictObject({
  answer: share.default(0.6), // chosen; of those asked
  answerGone: share.default(0.2), // chosen; of those asked who have left
  callAnswered: share.default(0.6), // chosen; of calls, those picked up: a mood is seen
  silentTurns: above0.default(3), // chosen; without an order, at least
  silentFirstTurns: above0.default(4), // chosen; after a single order
  silentIntervals: above0.default(2.5), // chosen; and that many of the usual intervals
  loyalFrom: any.default(65), // chosen; truly loyal: satisfaction known to be this
  loyalTurns: above0.default(6), // chosen; and known for no longer than this
  loyalOrders: above0.default(12), // chosen; so many orders are taken for loyalty where nobody has asked
  memberShare: share.default(0.6), // chosen; of buyers who join a programme that is offered
});

export const Model = z.strictObject({
  born: Born.prefault({}),
  contact: Contact.prefault({}),
  attract: Attract.prefault({}),
  buy: Buy.prefault({}),
  serve: Serve.prefault({}),
  feel: Feel.prefault({}),
  complain: Complain.prefault({}),
  recover: Recover.prefault({}),
  leave: Leave.prefault({}),
  winBack: WinBack.prefault({}),
  talk: Talk.prefault({}),
  account: Account.prefault({}),
  file: File.prefault({}),
});
export type ModelConstants = z.infer<typeof Model>;
