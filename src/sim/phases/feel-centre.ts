import { clampPoints } from '../people/points.ts';
import type { Turn } from './phase.ts';
import { moodEvent } from './read-mood.ts';

/** The decider's part of an account's satisfaction; the other three share the rest evenly. (chosen) */
const DECIDER = 0.4;
/** How much more a buyer minds the price, and a user the quality, than the account as a whole. (chosen) */
const TWICE = 2;

/**
 * A buying centre (course SG-02): the buyer looks at the price, the user at what was delivered, the decider at all of it,
 * the influencer at what the others say. The account's satisfaction is .4 decider and .2 each other role.
 */
export function feelAsCentre(
  { rules, people }: Turn,
  who: number,
  felt: { readonly aside: number; readonly service: number; readonly price: number; readonly weight: number },
): void {
  const { mood } = rules.charts;
  const { aside, service, price, weight } = felt;
  const { centreBuyer, centreUser, centreDecider, centreInfluencer } = people;
  const others = (centreBuyer[who]! + centreUser[who]! + centreDecider[who]!) / 3;
  const roles = [
    [centreBuyer, people.moodBuyer, aside + service + TWICE * price],
    [centreUser, people.moodUser, aside + TWICE * service],
    [centreDecider, people.moodDecider, aside + service + price],
    [centreInfluencer, people.moodInfluencer, others],
  ] as const;
  for (const [column, moods, aim] of roles) {
    const before = column[who]!;
    const encounter = clampPoints(aim);
    column[who] = clampPoints(before + weight * (encounter - before));
    moods[who] = mood.next[moods[who]! * mood.stride + moodEvent(encounter - before, rules.model.feel, mood.event)]!;
  }
  const part = (1 - DECIDER) / 3;
  people.satisfaction[who] = clampPoints(
    DECIDER * centreDecider[who]! + part * (centreBuyer[who]! + centreUser[who]! + centreInfluencer[who]!),
  );
}
