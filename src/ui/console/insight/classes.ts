import { byFallingValue, classifyAbc, heldByTop } from '../../../insight/abc.ts';
import type { Files } from './buyers.ts';
import { buyersOf } from './buyers.ts';

/** Where class A and class B end: cumulative shares of what was spent. */
export interface Cuts {
  readonly a: number;
  readonly b: number;
}

export const CLASSES = ['A', 'B', 'C'] as const;

export interface SpendClass {
  readonly name: (typeof CLASSES)[number];
  readonly who: readonly number[]; // who spent most first
  readonly spend: number; // cents
  readonly shareOfPeople: number;
  readonly shareOfSpend: number;
}

export interface Pareto {
  readonly buyers: number;
  readonly classes: readonly SpendClass[];
  /** Share of all that the best fifth spent. */
  readonly bestFifth: number;
  /** Share of buyers against the share of what they spent, the best first, from (0, 0) to (1, 1). */
  readonly curve: readonly (readonly [number, number])[];
}

/** Points of the curve: enough for a line that looks smooth. (chosen) */
const POINTS = 60;

/** Buyers by what they spent in all; null where nobody has spent anything. */
export function paretoOf(files: Files, { a, b }: Cuts): Pareto | null {
  const buyers = buyersOf(files);
  const spend = buyers.map((who) => files.fileSpend[who]!);
  const { total, classes, classOf } = classifyAbc(spend, [a, b]);
  if (!(total > 0)) return null;
  const order = byFallingValue(spend);
  const reached = [0];
  for (const at of order) reached.push(reached.at(-1)! + spend[at]!);
  const curve = Array.from({ length: POINTS + 1 }, (_, k) => {
    // closer together at the start, where the curve bends
    const n = Math.round((k / POINTS) * (k / POINTS) * order.length);
    return [n / order.length, reached[n]! / total] as const;
  });
  return {
    buyers: buyers.length,
    classes: CLASSES.map((name, place) => ({
      name,
      who: order.filter((at) => classOf[at] === place).map((at) => buyers[at]!),
      spend: classes[place]!.value,
      shareOfPeople: classes[place]!.customersShare ?? 0,
      shareOfSpend: classes[place]!.valueShare ?? 0,
    })),
    bestFifth: heldByTop(spend, 0.2) ?? 0,
    curve,
  };
}
