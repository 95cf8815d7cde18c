import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import { pow } from '../../math/pow.ts';
import { clampPoints } from '../people/points.ts';
import { learningAt } from '../people/tickets.ts';
import { HAPPENED } from '../people/vocabulary.ts';
import type { SegmentRules } from '../rules.ts';
import { feelAsCentre } from './feel-centre.ts';
import { gapPoints } from './feel-gap.ts';
import type { Phase, Turn } from './phase.ts';
import { moodEvent } from './read-mood.ts';
import { readPrices } from './read-price.ts';
import { promiseTrust } from './read-promise.ts';
import { waitDaysOf } from './read-work.ts';

const MOST_COUNT = 65_535;
/** Unfairness from here on is told as one. (chosen) */
const SLIGHTED = 0.1;

/**
 * An experience becomes a feeling: performance itself, its gap to what was expected, price against the one in mind,
 * fairness, effort, fit. Satisfaction moves towards it, the less the longer the acquaintance. Who had no experience
 * feels nothing new.
 */
export const feel: Phase = {
  name: 'feel',
  writes: [
    'satisfaction',
    'expectation',
    'trust',
    'attitude',
    'memoryMean',
    'memoryPeak',
    'memoryEnd',
    'memoryCount',
    'experiences',
    'reference',
    'slight',
    'mood',
    'privacy',
    'encountered',
    'happened',
    'centreBuyer',
    'centreUser',
    'centreDecider',
    'centreInfluencer',
    'moodBuyer',
    'moodUser',
    'moodDecider',
    'moodInfluencer',
  ],
  dials: [
    'feel.effort',
    'feel.expectation',
    'feel.unfair',
    'feel.trust',
    'feel.mood',
    'price.list',
    'price.discount',
    'price.notice',
    'serve.promiseDays',
    'rival.price',
    'rival.pull',
  ],
  slots: [],
  run,
};

function run(turn: Turn): void {
  const prices = readPrices(turn);
  const cheapest = 1 - Math.max(...prices.discount);
  for (const segment of turn.rules.segments) feelSegment(turn, segment, prices.list[segment.index]!, cheapest);
}

function feelSegment(turn: Turn, segment: SegmentRules, list: number, cheapest: number): void {
  const { rules, people, dials, watch, weeks } = turn;
  const { lifecycle, mood, privacy } = rules.charts;
  const { feel: f, buy: b } = rules.model;
  const s = segment.index;
  const usual = f.rest + rules.centring;
  const effort = dials['feel.effort'][s]!;
  const lift = dials['feel.mood'][s]!;
  const seenUnfair = f.unfairSeen * (1 - Math.max(0, Math.min(1, dials['price.notice'][0]!)));
  const trustStays = exp(-weeks / f.trustWeeks);
  const attitudeMoves = 1 - exp(-weeks / f.attitudeWeeks);
  const towardsList = 1 - exp(-b.referenceToListPerWeek * weeks);
  const lnList = log(list);
  const { life, orders, price, satisfaction, expectation, reference, slight, trust, attitude, fit, happened } = people;
  const { encountered, experiences, mood: moods, privacy: privacies } = people;
  const memories = {
    mean: people.memoryMean,
    peak: people.memoryPeak,
    end: people.memoryEnd,
    count: people.memoryCount,
  };
  const isCustomer = lifecycle.is.customer;
  const { next: moodNext, stride: moodStride, event: moodEvents } = mood;
  const { next: privacyNext, stride: privacyStride } = privacy;
  const { TIME } = privacy.event;
  const { rest, trustRest, performance: perPoint, disconfirmation, price: perPrice, loss, priceLoss } = f;
  const { unfair: perUnfair, unfairFrom, expectationUp, expectationDown, attitudeSatisfaction } = f;
  const forgets = 1 - b.referencePerPurchase;
  const trustLift = dials['feel.trust'][s]!;
  const promised = promiseTrust(waitDaysOf(turn), dials['serve.promiseDays'][0]!);
  const raised = dials['feel.expectation'][s]!;
  const unfairToAll = Math.max(0, dials['feel.unfair'][s]!);
  const curve = { scale: f.scale, power: f.power };
  const zone = { delight: f.delight, please: f.please, disappoint: f.disappoint, offend: f.offend };
  const anchor = { learning: f.learning, anchoring: f.anchoring, learningLeast: f.learningLeast };
  let next = watch ? watch.rewind() : -1;
  while (watch && next >= 0 && next < segment.from) next = watch.step();
  for (let i = segment.from; i < segment.to; i++) {
    const seen = i === next;
    if (seen) next = watch!.step();
    if (isCustomer[life[i]!] !== 1) continue;
    trust[i] = clampPoints(trustRest + (trust[i]! - trustRest) * trustStays + trustLift);
    const n = orders[i]!;
    const before = satisfaction[i]!;
    if (n === 0) {
      if (reference[i] !== list) reference[i] = reference[i]! * exp(towardsList * (lnList - log(reference[i]!)));
      moods[i] = moodNext[moods[i]! * moodStride + moodEvents.TIME]!;
      privacies[i] = privacyNext[privacies[i]! * privacyStride + TIME]!;
    } else {
      if (promised !== 0) trust[i] = clampPoints(trust[i]! + promised);
      const paid = price[i]!;
      const lnGain = reference[i] === paid ? 0 : log(reference[i]! / paid);
      const performance = encountered[i]!;
      const gap = performance - expectation[i]!;
      const spread = 1 - (list * cheapest) / paid;
      const shown = spread > unfairFrom ? seenUnfair * Math.min(1, spread / unfairFrom - 1) : 0;
      const unfair = Math.min(1, unfairToAll + slight[i]! + shown);
      const byQuality = perPoint * (performance - rest);
      const byGap = disconfirmation * gapPoints(gap - raised, loss, curve);
      const byPrice = perPrice * gapPoints(100 * lnGain, priceLoss, curve);
      const aside = usual + fit[i]! - perUnfair * unfair - effort + lift;
      const felt = aside + byQuality + byGap + byPrice;
      const encounter = clampPoints(felt);
      encountered[i] = encounter;
      const weight = repeated(learningAt(experiences[i]!, anchor), n);
      satisfaction[i] = clampPoints(before + weight * (encounter - before));
      expectation[i] = clampPoints(expectation[i]! + repeated(gap > 0 ? expectationUp : expectationDown, n) * gap);
      if (lnGain !== 0) reference[i] = reference[i]! * exp((pow(forgets, n) - 1) * lnGain);
      experiences[i] = Math.min(MOST_COUNT, experiences[i]! + n);
      remember(memories, i, encounter, n, rest);
      moods[i] = moodNext[moods[i]! * moodStride + moodEvent(encounter - before, zone, moodEvents)]!;
      happened[i] = happened[i]! | HAPPENED.felt | (unfair >= SLIGHTED ? HAPPENED.slighted : 0);
      if (segment.centre) feelAsCentre(turn, i, { aside, service: byQuality + byGap, price: byPrice, weight });
      if (seen) {
        watch!.note('feel', i, 'satisfaction', 'points', {
          usual,
          fit: fit[i]!,
          quality: byQuality,
          expectation: byGap,
          price: byPrice,
          fairness: -perUnfair * unfair,
          effort: -effort,
          lift,
        });
        watch!.note('feel', i, 'satisfaction', 'state', { before, weight, after: satisfaction[i]! });
      }
    }
    slight[i] = 0;
    const aim = attitudeSatisfaction * satisfaction[i]! + (1 - attitudeSatisfaction) * trust[i]!;
    attitude[i] = clampPoints(attitude[i]! + attitudeMoves * (aim - attitude[i]!));
  }
}

/** n experiences at a share each: 1 − (1 − share)^n. */
function repeated(share: number, n: number): number {
  return n === 1 ? share : 1 - pow(1 - share, n);
}

interface Memories {
  readonly mean: Float32Array;
  readonly peak: Float32Array;
  readonly end: Float32Array;
  readonly count: Uint16Array;
}

/** What is reported later: mean, the moment farthest from usual, and the last. (evidence 9) */
function remember(memories: Memories, who: number, encounter: number, n: number, usual: number): void {
  const { mean, peak, end, count } = memories;
  const before = count[who]!;
  const now = Math.min(MOST_COUNT, before + n);
  count[who] = now;
  mean[who] = mean[who]! + (n / now) * (encounter - mean[who]!);
  if (before === 0 || Math.abs(encounter - usual) > Math.abs(peak[who]! - usual)) peak[who] = encounter;
  end[who] = encounter;
}
