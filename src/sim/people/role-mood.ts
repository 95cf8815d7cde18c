import type { Rules } from '../rules.ts';
import type { People } from './columns.ts';

/** Whose mood a thing depends on, where an account has a buying centre (course SG-02). */
const ROLES = { buyer: 'moodBuyer', user: 'moodUser', decider: 'moodDecider', influencer: 'moodInfluencer' } as const;
type Role = keyof typeof ROLES;

/**
 * The moods one role's part is read from: the buyer meets whoever visits, the user lives with what went wrong, the
 * decider ends a contract, the influencer talks. Of somebody without a buying centre the one mood there is.
 */
export function moodsOf({ segments }: Pick<Rules, 'segments'>, people: People, role: Role, who: number): Uint8Array {
  const own = people[ROLES[role]];
  return own.length > 0 && segments[people.segment[who]!]!.centre ? own : people.mood;
}

/** Sends an event to the account's mood and, where it has a centre, to the mood of the role it happened to. */
export function moveMood(
  rules: Pick<Rules, 'segments' | 'charts'>,
  people: People,
  role: Role,
  who: number,
  event: number,
): void {
  const { next, stride } = rules.charts.mood;
  const own = moodsOf(rules, people, role, who);
  if (own !== people.mood) own[who] = next[own[who]! * stride + event]!;
  people.mood[who] = next[people.mood[who]! * stride + event]!;
}
