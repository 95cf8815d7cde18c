import { exp } from '../math/exp.ts';
import { logistic } from '../math/logistic.ts';
import { normalDensity } from '../math/normal.ts';
import type { Segment } from './language/market.ts';
import type { ModelConstants } from './language/model.ts';
import type { Scenario } from './language/scenario.ts';
import { frailtyWeeks, leavingTable } from './leaving-table.ts';
import type { ContractRules, SegmentRules } from './rules.ts';

const DAYS_A_WEEK = 7;
const DAYS_AUTHORED = 30;

/**
 * Every segment's numbers, worked out once. Customers come first in a segment's range, then prospects, then newcomers
 * in the order of their arrival; ranges follow each other without gaps.
 */
export function segmentRules(scenario: Scenario): SegmentRules[] {
  let from = 0;
  return scenario.segments.map((segment, index) => {
    const rules = rulesOf(segment, index, from, scenario);
    from = rules.to;
    return rules;
  });
}

function rulesOf(segment: Segment, index: number, from: number, { model, causes }: Scenario): SegmentRules {
  let next = from + segment.customers + segment.prospects;
  const arrivals = [...segment.newcomers].sort((a, b) => a.turn - b.turn);
  const newcomers = arrivals.map(({ turn, count, satisfaction, readiness }) => {
    const first = next;
    next += count;
    return { turn, from: first, count, satisfaction: satisfaction ?? null, readiness: readiness ?? null };
  });
  const slopes = slopesOf(segment, model);
  const lock = exp(-model.leave.lock * segment.switching);
  return {
    id: segment.id,
    index,
    from,
    customers: segment.customers,
    prospects: segment.prospects,
    newcomers,
    to: next,
    // authored are orders with us at rest; of the category they buy more
    ratePerWeek: (segment.buysPer30Days * DAYS_A_WEEK) / DAYS_AUTHORED / segment.ownShare,
    rateShape: segment.buyShape,
    worth: segment.basketCents,
    basketShape: segment.basketShape,
    basketSpread: segment.basketSpread,
    ownShare: segment.ownShare,
    shareSpread: segment.shareSpread,
    slope: slopes.slope,
    referenceSlope: slopes.referenceSlope,
    frailtyShape: segment.frailtyShape,
    // what is authored is what such customers keep as they are, switching cost included
    frailtyScale: frailtyWeeks(segment.retentionPerYear, segment.frailtyShape) * lock,
    leaving: leavingTable(segment.retentionPerYear, segment.frailtyShape, model),
    voiceShift: voiceShift(segment.voices, causes, model),
    joinedInSale: segment.joinedInSale,
    centres: segment.centres,
    concern: segment.concern,
    lock,
    slopeFactor: model.leave.slopeLeast + model.leave.slopeMiddle * segment.switching * (1 - segment.switching),
    money: segment.money,
    authority: segment.authority,
    need: segment.need,
    centre: segment.centre,
    trade: segment.trade ?? null,
    contract: segment.contract ?? contractOfAll(model),
  };
}

/** A renewal is looked at for a month. (chosen) */
const MONTH = 52 / 12;

/** What the model binds everybody by, if it does. */
function contractOfAll({ leave }: ModelConstants): ContractRules | null {
  const { contractWeeks: weeks, contractHazard: hazard } = leave;
  return weeks > 0 ? { weeks, hazard, choiceWeeks: MONTH } : null;
}

/**
 * Permanent slope b and reference slope η of the share-of-wallet logit, from the one-turn elasticity ε of own orders.
 * Shares are Beta over people with concentration c, so the mean of w(1 − w) is w̄(1 − w̄)c/(c + 1); a change of price
 * up and down feels the reference slope with the mean of gain and loss weights.
 */
export function slopesOf(
  segment: Pick<Segment, 'elasticity' | 'ownShare' | 'shareSpread'>,
  { buy }: ModelConstants,
): { slope: number; referenceSlope: number } {
  const { elasticity, ownShare, shareSpread } = segment;
  const responsive = ((1 - ownShare) * shareSpread) / (shareSpread + 1);
  const felt = 1 - buy.referenceShare + (buy.referenceShare * (1 + buy.referenceLoss)) / 2;
  const both = -elasticity / (responsive * felt);
  return { slope: (1 - buy.referenceShare) * both, referenceSlope: buy.referenceShare * both };
}

type Problem = Pick<Scenario['causes'][number], 'share' | 'money'>;

/** What to add to the logit of voicing so that a segment voices the authored share of its problems. Solved, not guessed. */
function voiceShift(voices: number, causes: readonly Problem[], model: ModelConstants): number {
  let low = -12;
  let high = 12;
  for (let round = 0; round < 50; round++) {
    const middle = (low + high) / 2;
    if (meanVoice(middle, causes, model) < voices) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const VOICE_NODES = 31;
const SEVERITY_NODES = 8;

function meanVoice(shift: number, causes: readonly Problem[], { complain }: ModelConstants): number {
  const shares = causes.reduce((sum, cause) => sum + cause.share, 0);
  let sum = 0;
  let weights = 0;
  for (let k = 0; k < VOICE_NODES; k++) {
    const z = -4.5 + (9 * k) / (VOICE_NODES - 1);
    const weight = normalDensity(z);
    weights += weight;
    for (const cause of causes) {
      const base = shift + (cause.money ? complain.money : complain.service) + complain.voice * z;
      for (let j = 0; j < SEVERITY_NODES; j++) {
        const severity = (j + 0.5) / SEVERITY_NODES;
        const part = (weight * cause.share) / shares / SEVERITY_NODES;
        sum += part * logistic(base + complain.severity * (severity - 0.5));
      }
    }
  }
  return sum / weights;
}
