import { HAPPENED } from '../../src/sim/people/vocabulary.ts';
import type { Rules } from '../../src/sim/rules.ts';
import type { Doing } from './small-rules.ts';
import { customersOf, meanOf, openMarket, playTurn, smallRules } from './small-rules.ts';

/** A shop with a street full of prospects and some hands to spare. */
export function promotionRules(): Rules {
  return smallRules({
    turns: 26,
    segments: [{ customers: 3600, prospects: 2400, buysPer30Days: 0.27, elasticity: -2.5 }],
    work: { minutesAtRest: 17_000 },
  });
}

/** One turn's impulse and the same without it, on the same luck; ratios of the first to the second. */
export interface Impulse {
  readonly orders: number; // of the turn itself
  readonly joined: number;
  readonly nextQuarter: number; // orders of those who were customers before, in the three turns after
  readonly joinersValue: number; // margin per joiner of the turn, over the 24 turns after
}

function impulse(rules: Rules, seed: string, doing: Doing): Impulse {
  const plain = follow(rules, seed, {});
  const moved = follow(rules, seed, doing);
  return {
    orders: moved.orders / plain.orders,
    joined: moved.joined / plain.joined,
    nextQuarter: moved.nextQuarter / plain.nextQuarter,
    joinersValue: moved.joinersValue / plain.joinersValue,
  };
}

function follow(rules: Rules, seed: string, doing: Doing): Impulse {
  const market = openMarket(rules, seed);
  const { people } = market;
  const before = customersOf(market);
  playTurn(market, doing);
  const orders = people.orders.reduce((sum, n) => sum + n, 0);
  const joiners = [...people.happened].flatMap((bits, i) => ((bits & HAPPENED.joined) === 0 ? [] : [i]));
  let value = 0;
  let nextQuarter = 0;
  for (let k = 1; k <= 24; k++) {
    playTurn(market);
    for (const i of joiners) value += people.spend[i]! - people.cost[i]!;
    if (k <= 3) for (const i of before) nextQuarter += people.orders[i]!;
  }
  return { orders, joined: joiners.length, nextQuarter, joinersValue: value / joiners.length };
}

export function meanImpulse(rules: Rules, seeds: readonly string[], doing: Doing): Impulse {
  const all = seeds.map((seed) => impulse(rules, seed, doing));
  return {
    orders: meanOf(all.map(({ orders }) => orders)),
    joined: meanOf(all.map(({ joined }) => joined)),
    nextQuarter: meanOf(all.map(({ nextQuarter }) => nextQuarter)),
    joinersValue: meanOf(all.map(({ joinersValue }) => joinersValue)),
  };
}
