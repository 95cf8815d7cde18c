import type { People } from './columns.ts';

/** Points of satisfaction, expectation, trust and attitude lie between 0 and 100. */
export function clampPoints(points: number): number {
  return points > 0 ? (points < 100 ? points : 100) : 0;
}

/** Moves somebody's satisfaction, and with it that of every role of an account. Returns what it really moved. */
export function moveSatisfaction(people: People, who: number, points: number): number {
  const { satisfaction } = people;
  const before = satisfaction[who]!;
  satisfaction[who] = clampPoints(before + points);
  if (people.centreDecider.length > 0) {
    people.centreBuyer[who] = clampPoints(people.centreBuyer[who]! + points);
    people.centreUser[who] = clampPoints(people.centreUser[who]! + points);
    people.centreDecider[who] = clampPoints(people.centreDecider[who]! + points);
    people.centreInfluencer[who] = clampPoints(people.centreInfluencer[who]! + points);
  }
  return satisfaction[who]! - before;
}
