import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import { HAPPENED } from '../people/vocabulary.ts';
import type { SegmentRules } from '../rules.ts';
import type { Approach } from './attract-approach.ts';
import { movedReadiness } from './attract-readiness.ts';
import type { Turn } from './phase.ts';
import { VETO_BELOW } from './veto.ts';

const ALL_OF_MAN = 7;
/** Points of satisfaction, or of fit, that count as one in an opportunity's log-rate. (chosen) */
const POINTS = 20;

/** What moves a whole segment's opportunities this turn. */
export interface Pipeline {
  readonly noticing: number; // rate at which strangers hear of the firm, whole turn
  readonly pull: number; // of offers and prices, log-rate
  readonly warmed: number;
  readonly persuasion: number;
  readonly calls: Approach | null;
}

/**
 * A business is won step by step (course SB-10, SG-01): it hears of the firm, becomes a lead, an opportunity, sits down to
 * negotiate, signs. Each step needs its decider not to be against it; the last needs money, authority and need. The
 * lifecycle chart says which states these are: a step is NOTICE, then TARGET until it moves nothing more, then TRY. What
 * nobody sees to falls back.
 */
export function pursue(turn: Turn, segment: SegmentRules, pipeline: Pipeline): void {
  const { rules, people, luck, watch, weeks } = turn;
  const { lifecycle } = rules.charts;
  const { next, stride, event } = lifecycle;
  const trade = segment.trade!;
  const word = rules.model.attract.wordReadiness;
  const { life, arrives, hearsay, readiness, man, satisfaction, trust, fit, happened, planVisit, planCall } = people;
  const { trustRest, rest } = rules.model.feel;
  const draws = luck.draws('attract.advance');
  let seen = watch ? watch.rewind() : -1;
  while (watch && seen >= 0 && seen < segment.from) seen = watch.step();
  for (let i = segment.from; i < segment.to; i++) {
    const watched = i === seen;
    if (watched) seen = watch!.step();
    const heard = hearsay[i]!;
    hearsay[i] = 0;
    const state = life[i]!;
    if (lifecycle.is.prospect[state] !== 1 || arrives[i]! > turn.turn || (happened[i]! & HAPPENED.joined) !== 0)
      continue;
    if (heard !== 0) readiness[i] = movedReadiness(readiness[i]!, heard, word);
    const met = pipeline.calls !== null && luck.at('attract.qualify', i) < pipeline.calls.of(i);
    const touched = met || planVisit[i]! + planCall[i]! > 0;
    if (touched) readiness[i] = readiness[i]! + trade.touch * (1 - readiness[i]!);
    if (trade.as === 'government') continue; // only by tender
    const draw = draws(i);
    const ready = Math.max(0, Math.min(1, readiness[i]! + pipeline.warmed + (met ? pipeline.persuasion : 0)));
    const noticed = next[state * stride + event.NOTICE]!;
    if (noticed !== state) {
      if (touched || draw < 1 - exp(-pipeline.noticing * ready)) life[i] = noticed;
      continue;
    }
    const logRate =
      (trade.advanceCentre * (satisfaction[i]! - rest)) / POINTS +
      trade.advanceTrust * (trust[i]! - trustRest) +
      fit[i]! / POINTS +
      pipeline.pull;
    const hazard = trade.advancePerWeek * weeks * 2 * ready * exp(logRate) * (touched ? 1 : trade.untouched);
    if (watched && hazard > 0) {
      watch!.note('attract', i, 'join', 'logHazard', {
        usual: log(trade.advancePerWeek * weeks),
        readiness: log(2 * ready),
        satisfaction: logRate - pipeline.pull,
        pull: pipeline.pull,
        touched: touched ? 0 : log(trade.untouched),
      });
    }
    const against = segment.centre && people.centreDecider[i]! < VETO_BELOW;
    if (!against && draw < 1 - exp(-hazard)) {
      const further = next[state * stride + event.TARGET]!;
      if (further !== state) life[i] = further;
      else if (man[i] === ALL_OF_MAN) {
        happened[i] = happened[i]! | HAPPENED.joined;
        people.price[i] = 1;
      }
    } else if (!touched && draw > exp(-trade.coolPerWeek * weeks)) {
      life[i] = next[state * stride + event.COOL]!;
    }
  }
}
