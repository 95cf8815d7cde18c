import type { ModelConstants } from '../language/model.ts';

/**
 * Where points of satisfaction come from. `start` is what somebody brought along, `usual` what an ordinary experience
 * gives; all others are departures from that. `talk` is what encounters and promises moved, `other` what the ends of the
 * scale and the roles of an account make of it.
 */
export const PARTS = [
  'start',
  'usual',
  'fit',
  'goods',
  'waiting',
  'training',
  'process',
  'morale',
  'chance',
  'expectation',
  'price',
  'fairness',
  'effort',
  'lift',
  'contact',
  'problem',
  'recovery',
  'welcome',
  'talk',
  'other',
] as const;
export type Part = (typeof PARTS)[number];
/** What an experience owes to the work behind it. */
const SERVED = ['goods', 'waiting', 'training', 'process', 'morale', 'chance'] as const;

type Terms = Readonly<Record<string, number>>;
const AT = Object.fromEntries(PARTS.map((part, k) => [part, k])) as Readonly<Record<Part, number>>;

/** One customer's satisfaction as a sum of parts: every experience takes a share off all of them and adds its own. */
export interface Carried {
  readonly points: Float64Array; // by PARTS
  readonly begun: boolean;
}

export const nothingCarried = (): Carried => ({ points: new Float64Array(PARTS.length), begun: false });

export const partOf = ({ points }: Carried, part: Part): number => points[AT[part]]!;
export const sumOf = ({ points }: Carried): number => points.reduce((sum, own) => sum + own, 0);

/** Brings the sum to where satisfaction really stands; what nobody noted in between was said in an encounter. */
export function settleAt(carried: Carried, satisfaction: number): Carried {
  const missing = satisfaction - sumOf(carried);
  return { ...addTo(carried, carried.begun ? 'talk' : 'start', missing), begun: true };
}

export function addTo({ points, begun }: Carried, part: Part, more: number): Carried {
  const moved = points.slice();
  moved[AT[part]] = moved[AT[part]]! + more;
  return { points: moved, begun };
}

/**
 * An experience: S ← S + weight · (terms − S), exactly, by part.
 *
 * @param terms   noted by `feel`, points
 * @param served  noted by `serve`, points of performance
 * @param state   satisfaction before and after, and the weight of what was felt
 */
export function feelInto(
  carried: Carried,
  terms: Terms,
  served: Terms,
  { before, weight, after }: Readonly<Record<'before' | 'weight' | 'after', number>>,
  { feel }: Pick<ModelConstants, 'feel'>,
): Carried {
  const settled = settleAt(carried, before);
  const points = settled.points.map((own) => (1 - weight) * own);
  const add = (part: Part, more: number) => {
    points[AT[part]] = points[AT[part]]! + weight * more;
  };
  for (const part of ['usual', 'fit', 'expectation', 'price', 'fairness', 'effort', 'lift'] as const) {
    add(part, terms[part]!);
  }
  // quality is performance against rest; its parts are those of the performance, and the standard is usual
  add('usual', feel.performance * (served['standard']! - feel.rest));
  for (const part of SERVED) add(part, feel.performance * served[part]!);
  const felt: Carried = { points, begun: true };
  return addTo(felt, 'other', after - sumOf(felt));
}

/** Part by part, what `a` holds more than `b`. What was expected otherwise goes with the work that was otherwise. */
export function partsApart(a: Carried, b: Carried): Readonly<Record<Part, number>> {
  const apart = Object.fromEntries(PARTS.map((part, k) => [part, a.points[k]! - b.points[k]!])) as Record<Part, number>;
  // whoever was served more often carries less of what they came with, and more of the usual: together they say as much
  apart.usual += apart.start + apart.fit;
  apart.start = 0;
  apart.fit = 0;
  const alike = SERVED.filter((part) => apart[part] * apart.expectation > 0);
  const whole = alike.reduce((sum, part) => sum + apart[part], 0);
  if (whole === 0) return apart;
  for (const part of alike) apart[part] += (apart.expectation * apart[part]) / whole;
  apart.expectation = 0;
  return apart;
}
