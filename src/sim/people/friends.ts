import type { DrawOf, Luck } from '../luck/luck.ts';
import type { People } from './columns.ts';

/** How many people somebody of reach 1 would tell in person. (chosen) */
const CLOSE_FRIENDS = 4;

/** The k-th friend of a customer: the same one for ever, whoever it is. */
export function friendOf(draws: DrawOf, n: number, who: number, k: number): number {
  return Math.min(n - 1, Math.floor(draws(who, k) * n));
}

/** Those whom a customer tells first; more for those with reach. Never itself. */
export function friendsOf(people: People, luck: Luck, who: number): number[] {
  const count = Math.round(CLOSE_FRIENDS * Math.max(1, people.reach[who]!));
  const draws = luck.draws('birth.friend');
  const friends: number[] = [];
  for (let k = 0; k < count; k++) {
    const friend = friendOf(draws, people.n, who, k);
    if (friend !== who && !friends.includes(friend)) friends.push(friend);
  }
  return friends;
}
