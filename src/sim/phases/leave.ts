import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import { pow } from '../../math/pow.ts';
import type { DrawOf } from '../luck/luck.ts';
import { HAPPENED, LEAVING_REASONS } from '../people/vocabulary.ts';
import type { ContractRules, SegmentRules } from '../rules.ts';
import { go } from './go.ts';
import { pivotalReason } from './leave-reason.ts';
import type { Phase, Turn } from './phase.ts';

/** Share of wallet is not let fall further than this against rest when drifting is counted. (chosen) */
const LEAST_RATIO = 0.1;
/** Hazard of who is bound by a contract won by tender. (order: evidence 31; size chosen) */
const BOUND_HAZARD = 0.2;

/**
 * Who leaves: everybody's own leaving rate, times what satisfaction, drifting to rivals, rapport and switching cost make of
 * it, plus the hazard of this turn's problem. One number decides; what it was that decided is the reason.
 */
export const leave: Phase = {
  name: 'leave',
  writes: [
    'life',
    'tenure',
    'grievance',
    'lostDays',
    'exitSatisfaction',
    'returnDraw',
    'offersTried',
    'lostReason',
    'subscribed',
    'bound',
    'happened',
  ],
  dials: ['leave.pull', 'leave.lock'],
  slots: ['leave.hazard', 'winBack.accept'],
  run,
};

function run(turn: Turn): void {
  const draws = turn.luck.draws('leave.hazard');
  for (const segment of turn.rules.segments) leaveSegment(turn, segment, draws);
}

function leaveSegment(turn: Turn, segment: SegmentRules, draws: DrawOf): void {
  const { rules, people, dials, watch, weeks } = turn;
  const { lifecycle, mood, privacy, level } = rules.charts;
  const { leave: l, contact: c } = rules.model;
  const s = segment.index;
  const table = leavingFactors(segment);
  const lock = segment.lock * exp(-l.lock * dials['leave.lock'][s]!);
  const pulled = exp(dials['leave.pull'][s]!);
  const halved = pow(0.5, weeks / l.grievanceHalfWeeks);
  const { life, satisfaction, tenure, lostDays, rapport, subscribed, incident: incidents, grievance: grudges } = people;
  const { joinersTurn } = rules.model.buy;
  const { nowShare, share, frailty, happened, privacy: privacies, level: levels } = people;
  // the decider ends a contract
  const moods = segment.centre ? people.moodDecider : people.mood;
  const isGone = lifecycle.is.gone;
  const isCustomer = lifecycle.is.customer;
  const leaveByLife = lifecycle.profile.leave;
  const leaveByMood = mood.profile.leave;
  const leaveByLevel = level.profile.leave;
  const leaveByPrivacy = privacy.profile.leave;
  const staying = stayingRead(turn);
  const { drift, onboardingWeeks, boxed: boxedHazard } = l;
  const { contract, trade } = segment;
  // who belongs to the house cannot leave it
  const captive = trade?.as === 'internal';
  // who signed for a year is past trying out; newness is of those who may go every month (evidence 31)
  const newnessMost = contract ? 0 : l.onboarding;
  const perIncident = l.incident * lock;
  const warmth = c.staying;
  let next = watch ? watch.rewind() : -1;
  while (watch && next >= 0 && next < segment.from) next = watch.step();
  for (let i = segment.from; i < segment.to; i++) {
    const seen = i === next;
    if (seen) next = watch!.step();
    const state = life[i]!;
    if (isGone[state] === 1) lostDays[i] = lostDays[i]! + 7 * weeks;
    if (isCustomer[state] !== 1) continue;
    if (captive) {
      tenure[i] = tenure[i]! + weeks;
      life[i] = staying(i);
      continue;
    }
    // as it stood: what is stored is rounded, and less a turn it is not what it was
    const tenureBefore = tenure[i]!;
    tenure[i] = tenureBefore + weeks;
    const points = satisfaction[i]!;
    const floor = points < 99 ? points | 0 : 99;
    const part = points - floor;
    const bySatisfaction = table[floor]! * (1 - part) + table[floor + 1]! * part;
    const ratio = Math.max(LEAST_RATIO, nowShare[i]! / share[i]!);
    const byDrift = drift === 0.5 ? 1 / Math.sqrt(ratio) : pow(ratio, -drift);
    const byRapport = rapport[i] === 0 ? 1 : exp(-warmth * rapport[i]!);
    const byPrivacy = leaveByPrivacy[privacies[i]!]!;
    const byStage = leaveByLife[state]! * leaveByMood[moods[i]!]! * leaveByLevel[levels[i]!]!;
    const newness = newnessMost === 0 ? 1 : 1 + newnessMost * exp(-tenure[i]! / onboardingWeeks);
    const boxed = subscribed[i] === 1 ? boxedHazard : 1;
    const aside = byRapport * byStage * newness * boxed * lock;
    let bound = 1;
    let incident = perIncident * incidents[i]!;
    if (contract) {
      // grievances fade, wait for the renewal, and are let out there
      const grievance = grudges[i]! * halved + incident;
      const renews = termsAt(tenureBefore + 1.25 * weeks, contract) > termsAt(tenureBefore + 0.25 * weeks, contract);
      bound = contract.hazard + (renews ? ((1 - contract.hazard) * contract.choiceWeeks) / weeks : 0);
      incident = renews ? grievance : 0;
      grudges[i] = renews ? 0 : grievance;
    }
    if (trade !== null && people.bound[i]! > 0) {
      people.bound[i] = Math.max(0, people.bound[i]! - weeks);
      bound *= BOUND_HAZARD;
    }
    const time = (happened[i]! & HAPPENED.joined) === 0 ? weeks : weeks * joinersTurn;
    const base = frailty[i]! * time * bySatisfaction * byDrift * byPrivacy * pulled * aside * bound;
    const hazard = base + incident;
    const draw = draws(i);
    if (seen) {
      watch!.note('leave', i, 'hazard', 'logHazard', {
        disposition: log(frailty[i]! * time),
        satisfaction: log(bySatisfaction),
        drift: log(byDrift),
        rapport: log(byRapport),
        privacy: log(byPrivacy),
        stage: log(byStage),
        newness: log(newness),
        lock: log(lock * boxed * bound),
        pull: dials['leave.pull'][s]!,
      });
      watch!.note('leave', i, 'hazard', 'hazard', { standing: base, problem: incident });
      watch!.note('leave', i, 'hazard', 'state', { satisfaction: points, limit: 0 - log(1 - draw) });
    }
    if (draw < 1 - exp(-hazard)) {
      const reason = pivotalReason(turn, i, -log(1 - draw), {
        base,
        satisfaction: bySatisfaction,
        drift: byDrift,
        privacy: byPrivacy,
        pull: pulled,
        incident,
      });
      go(turn, i, LEAVING_REASONS[reason]!);
    } else life[i] = staying(i);
  }
}

/** Terms run through. Asked a quarter of a turn off their ends, which those of turns and of terms share but for rounding. */
function termsAt(tenure: number, { weeks }: ContractRules): number {
  return Math.floor(tenure / weeks);
}

/** A hundred powers a segment, the same every turn: in a small market they cost as much as its customers. */
const FACTORS = new WeakMap<SegmentRules, Float64Array>();

/** m(S)^g at S = 0, 1 … 100: satisfaction matters most at medium switching cost. (evidence 12) */
export function leavingFactors(segment: SegmentRules): Float64Array {
  const known = FACTORS.get(segment);
  if (known) return known;
  const { leaving, slopeFactor } = segment;
  const factors = slopeFactor === 1 ? leaving : leaving.map((factor) => pow(factor, slopeFactor));
  FACTORS.set(segment, factors);
  return factors;
}

/** Of who stays, the state that follows: attachment grew or cooled, silence outlasted their rhythm, or just time passed. */
function stayingRead({ rules, people }: Turn): (who: number) => number {
  const { next, stride, event } = rules.charts.lifecycle;
  const { lapseWeeks, lapseIntervals, coolAttitude, deepenAttitude, deepenPurchases } = rules.model.leave;
  const { life, orders, rate, share, fileLastOrder, attitude, purchases } = people;
  const { LAPSE, COOL, DEEPEN, TIME } = event;
  const { weeks } = rules;
  return (who) => {
    let what = TIME;
    const silent = orders[who]! > 0 ? 0 : (fileLastOrder[who]! + 1) * weeks;
    if (silent >= lapseWeeks && silent * rate[who]! * share[who]! >= lapseIntervals) what = LAPSE;
    else if (attitude[who]! < coolAttitude) what = COOL;
    else if (attitude[who]! >= deepenAttitude && purchases[who]! >= deepenPurchases) what = DEEPEN;
    return next[life[who]! * stride + what]!;
  };
}
