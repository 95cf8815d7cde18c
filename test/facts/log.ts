import { HAPPENED } from '../../src/sim/people/vocabulary.ts';
import type { Doing, Market } from '../support/small-rules.ts';
import { playTurn } from '../support/small-rules.ts';

/** A row for everybody to whom something happened in a turn: what an order book and a diary of complaints would hold. */
export interface Row {
  readonly turn: number;
  readonly who: number;
  readonly orders: number;
  readonly cents: number;
  readonly margin: number; // cents left after goods and shipping
  readonly happened: number; // bits of `HAPPENED`
  readonly severity: number; // of this turn's problem, 0 small to 1 large
  readonly money: boolean; // it was about money
}

/** Plays on for so many turns and writes down what happened. `doing` says what the firm does in each, from 1. */
export function keepLog(market: Market, turns: number, doing: (turn: number) => Doing = () => ({})): Row[] {
  const rows: Row[] = [];
  const { people, rules } = market;
  const { causes } = rules.scenario;
  for (let turn = 1; turn <= turns; turn++) {
    playTurn(market, doing(turn));
    const { orders, happened, spend, cost, ticketSeverity, ticketCause } = people;
    for (let who = 0; who < people.n; who++) {
      if (orders[who] === 0 && happened[who] === 0) continue;
      rows.push({
        turn,
        who,
        orders: orders[who]!,
        cents: spend[who]!,
        margin: spend[who]! - cost[who]!,
        happened: happened[who]!,
        severity: ticketSeverity[who]!,
        money: causes[ticketCause[who]!]!.money,
      });
    }
  }
  return rows;
}

export type Happening = keyof typeof HAPPENED;
export const did = ({ happened }: Pick<Row, 'happened'>, what: Happening): boolean => (happened & HAPPENED[what]) !== 0;

export const sumOf = <T>(rows: Iterable<T>, value: (row: T) => number): number => {
  let sum = 0;
  for (const row of rows) sum += value(row);
  return sum;
};

/** Pearson's correlation of two columns. */
export function correlation(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const n = x.length;
  let [mx, my] = [0, 0];
  for (let i = 0; i < n; i++) {
    mx += x[i]! / n;
    my += y[i]! / n;
  }
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    xx += (x[i]! - mx) ** 2;
    yy += (y[i]! - my) ** 2;
    xy += (x[i]! - mx) * (y[i]! - my);
  }
  return xy / Math.sqrt(xx * yy);
}
