import type { Measured } from './interval.ts';
import { deviationFor, meanInterval, shareInterval } from './interval.ts';

/** Confidence of every interval here where none is given. */
const USUAL = 0.95;

/**
 * CSAT: share of answers 4 and 5 on a scale from 1 to 5, 0 to 1, with Wilson's interval.
 *
 * @returns   null without answers
 * @source    oracles, section 10
 */
export function csat(answers: ArrayLike<number>, confidence = USUAL): Measured | null {
  let content = 0;
  for (let i = 0; i < answers.length; i++) if (answers[i]! >= 4) content++;
  return shareInterval(content, answers.length, confidence);
}

/**
 * NPS: percentage of 9 and 10 less percentage of 0 to 6, on a scale from 0 to 10; −100 to 100, passives in the base.
 *
 * @returns   null without answers; the interval is the normal one of a difference of two shares of one sample
 * @source    Reichheld 2003; evidence 8
 */
export function nps(answers: ArrayLike<number>, confidence = USUAL): Measured | null {
  const n = answers.length;
  if (n === 0) return null;
  let [promoters, detractors] = [0, 0];
  for (let i = 0; i < n; i++) {
    if (answers[i]! >= 9) promoters++;
    else if (answers[i]! <= 6) detractors++;
  }
  const score = (promoters - detractors) / n;
  const variance = (promoters + detractors) / n - score * score;
  const half = deviationFor(confidence) * Math.sqrt(Math.max(0, variance) / n);
  const within = (share: number): number => 100 * Math.max(-1, Math.min(1, share));
  return { value: 100 * score, low: within(score - half), high: within(score + half), n };
}

/** Answers to the three items of an ACSI-style index, from 1 to 10, as columns of one length. */
export interface IndexItems {
  readonly satisfaction: ArrayLike<number>;
  readonly expectations: ArrayLike<number>;
  readonly ideal: ArrayLike<number>;
}

/** Equal weights; the index's own are not published. (chosen) */
const EQUAL = [1 / 3, 1 / 3, 1 / 3] as const;

/**
 * ACSI-style satisfaction index from 0 to 100: overall satisfaction, against expectations, against the ideal.
 *
 * @param weights   of the three items in that order; they add up to 1
 * @returns         null without answers
 * @source          Fornell et al. 1996, Journal of Marketing 60(4); evidence 7
 */
export function satisfactionIndex(
  { satisfaction, expectations, ideal }: IndexItems,
  weights: readonly [number, number, number] = EQUAL,
  confidence = USUAL,
): Measured | null {
  const [w1, w2, w3] = weights;
  const each = Float64Array.from(
    satisfaction,
    (answer, i) => (((answer - 1) * w1 + (expectations[i]! - 1) * w2 + (ideal[i]! - 1) * w3) / 9) * 100,
  );
  return meanInterval(each, confidence);
}

/** One dimension of service: what was perceived and expected, 1 to 7, as columns of one length, and its weight. */
export interface ServiceDimension {
  readonly name: string;
  readonly weight: number;
  readonly perceived: ArrayLike<number>;
  readonly expected: ArrayLike<number>;
}

/** Gaps by dimension and in all; below 0 service falls short. */
export interface ServiceGap {
  readonly dimensions: readonly { readonly name: string; readonly gap: Measured | null }[];
  readonly overall: Measured | null;
}

/**
 * SERVQUAL gap: perceived less expected service, for each dimension and as their weighted sum.
 *
 * @param dimensions   all answered by the same people in the same order; weights add up to 1
 * @source             Parasuraman, Zeithaml and Berry 1988, Journal of Retailing 64
 */
export function servqualGap(dimensions: readonly ServiceDimension[], confidence = USUAL): ServiceGap {
  const people = dimensions[0]?.perceived.length ?? 0;
  const overall = new Float64Array(people);
  const each = dimensions.map(({ name, weight, perceived, expected }) => {
    const gaps = Float64Array.from(perceived, (answer, i) => answer - expected[i]!);
    for (let i = 0; i < people; i++) overall[i]! += weight * gaps[i]!;
    return { name, gap: meanInterval(gaps, confidence) };
  });
  return { dimensions: each, overall: meanInterval(overall, confidence) };
}
