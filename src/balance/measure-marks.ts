import type { Axis, Marks, Raw, Rules, Scenario } from '../sim/index.ts';
import { engine, luckOf, playNothing, playReference, rawAxes } from '../sim/index.ts';

/** Seeds of the panel that marks are measured on; the same for every scenario and for ever. */
const PANEL = 64;
export const AXES: readonly Axis[] = ['satisfaction', 'loyalty', 'value', 'service', 'conduct', 'growth'];

const panelLuck = (k: number): string => luckOf(`panel/${k}`);

export interface Measured {
  readonly marks: NonNullable<Scenario['scoring']>['marks'];
  readonly nothing: readonly Raw[];
  readonly reference: readonly Raw[];
}

/**
 * Measures the two marks: means of do-nothing and of the reference plan over the panel. An axis on which the reference
 * is not at least two standard deviations of the luck left above do-nothing gets no marks.
 *
 * @param told  is told after each seed, for a progress line
 */
export function measureMarks(rules: Rules, told: (done: number, of: number) => void = () => {}): Measured {
  const nothing: Raw[] = [];
  const reference: Raw[] = [];
  for (let k = 0; k < PANEL; k++) {
    const opened = engine.start(rules, panelLuck(k));
    nothing.push(rawAxes(playNothing(opened)));
    reference.push(rawAxes(playReference(opened, rules.scenario.scoring)));
    told(k + 1, PANEL);
  }
  return {
    marks: { engine: engine.version, rules: rules.unmarked, axes: marksFrom(nothing, reference) },
    nothing,
    reference,
  };
}

/** The marks that so many games give, seed by seed. */
export function marksFrom(nothing: readonly Raw[], reference: readonly Raw[]): Marks {
  return Object.fromEntries(AXES.map((axis) => [axis, markOf(nothing, reference, axis)])) as Marks;
}

function markOf(nothing: readonly Raw[], reference: readonly Raw[], axis: Axis): Marks[Axis] {
  const m0 = mean(nothing.map((raw) => raw[axis]));
  const m1 = mean(reference.map((raw) => raw[axis]));
  if (axis === 'conduct') return null;
  const left = nothing.map((raw, k) => 0.5 * (raw[axis] - m0) - 0.5 * (reference[k]![axis] - m1));
  const spread = Math.sqrt(mean(left.map((one) => one * one)));
  return m1 - m0 > 2 * spread && m1 > m0 ? { m0, m1 } : null;
}

export const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
export function deviation(list: readonly number[]): number {
  const middle = mean(list);
  return Math.sqrt(list.reduce((sum, one) => sum + (one - middle) * (one - middle), 0) / Math.max(1, list.length - 1));
}
