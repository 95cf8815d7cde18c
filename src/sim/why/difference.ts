import type { Axis } from '../language/score.ts';
import { AXES } from '../language/score.ts';
import type { Rules } from '../rules.ts';
import type { Raw } from '../score/axes.ts';
import { rawAxes } from '../score/axes.ts';
import { axisPoints, totalOf } from '../score/points.ts';
import type { MarkRuns } from '../score/score.ts';
import type { Run } from '../turn/run.ts';

/** What a finished run came to: raw measures, score where there are marks, cash. */
export interface Worth {
  readonly raw: Raw;
  readonly points: Readonly<Record<Axis | 'total', number>> | null; // tenths of a point; null without marks
  readonly cash: number; // cents
}

/** One column for each measure: `to` less `from`. */
export interface Difference {
  readonly raw: Raw; // points, shares, cents as in `rawAxes`
  readonly points: Readonly<Record<Axis | 'total', number>> | null; // tenths of a point; null without marks
  readonly cash: number; // cents
  readonly kept: number; // people who are customers now and were not
  readonly lost: number; // people who were and are no more
}

/** What one run holds more than another, customer by customer. */
export interface PeopleApart {
  readonly stays: Int8Array; // 1: a customer now and not then; −1: then and not now
  readonly satisfaction: Float64Array; // points
  readonly cents: Float64Array; // spent with us
}

/** @param marks  raw measures of the two mark runs on the same luck; null where the scenario has no scoring */
export function worthOf(run: Run, marks: MarkRuns | null): Worth {
  const raw = rawAxes(run);
  return { raw, points: tenthsOf(run.rules, raw, marks), cash: run.firm.cents };
}

/** The score that raw measures make, in tenths of a point; null where there are no marks. */
export function tenthsOf({ scenario: { scoring } }: Rules, raw: Raw, marks: MarkRuns | null): Worth['points'] {
  if (marks === null || scoring === undefined) return null;
  const exact = axisPoints(raw, marks.nothing, marks.reference, scoring.marks.axes);
  const tenths = (value: number) => Math.round(value * 10);
  return { ...byAxis((axis) => tenths(exact[axis])), total: tenths(totalOf(exact, scoring.weights)) };
}

export function worthApart(to: Worth, from: Worth, people: PeopleApart): Difference {
  const { points: after } = to;
  const { points: before } = from;
  return {
    raw: byAxis((axis) => to.raw[axis] - from.raw[axis]),
    points:
      after === null || before === null
        ? null
        : {
            ...byAxis((axis) => after[axis] - before[axis]),
            total: after.total - before.total,
          },
    cash: to.cash - from.cash,
    kept: count(people.stays, 1),
    lost: count(people.stays, -1),
  };
}

export function peopleApart(to: Run, from: Run): PeopleApart {
  const { n } = to.people;
  const isCustomer = to.rules.charts.lifecycle.is.customer;
  const apart = { stays: new Int8Array(n), satisfaction: new Float64Array(n), cents: new Float64Array(n) };
  for (let i = 0; i < n; i++) {
    apart.stays[i] = isCustomer[to.people.life[i]!]! - isCustomer[from.people.life[i]!]!;
    apart.satisfaction[i] = to.people.satisfaction[i]! - from.people.satisfaction[i]!;
    apart.cents[i] = to.people.spendBefore[i]! - from.people.spendBefore[i]!;
  }
  return apart;
}

/** What single differences do not add up to: the whole less their sum. */
export function remainderOf(whole: Difference, singles: readonly Difference[]): Difference {
  const left = (read: (one: Difference) => number) => singles.reduce((rest, one) => rest - read(one), read(whole));
  return {
    raw: byAxis((axis) => left(({ raw }) => raw[axis])),
    points:
      whole.points === null
        ? null
        : { ...byAxis((axis) => left(({ points }) => points![axis])), total: left(({ points }) => points!.total) },
    cash: left(({ cash }) => cash),
    kept: left(({ kept }) => kept),
    lost: left(({ lost }) => lost),
  };
}

function byAxis(value: (axis: Axis) => number): Record<Axis, number> {
  return Object.fromEntries(AXES.map((axis) => [axis, value(axis)])) as Record<Axis, number>;
}

function count(column: Int8Array, wanted: number): number {
  let found = 0;
  for (const one of column) if (one === wanted) found++;
  return found;
}
