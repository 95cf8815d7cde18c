import type { Draft } from './run.ts';

/** Whom outcomes may be meant for in this place: the roles there are, and those like the caller. */
export interface Company {
  readonly cast: Readonly<Record<string, number>>;
  readonly alike: readonly number[];
}

/** The customers meant by a role, `alike`, `friends`, `everyone` or `segment:ID`; in order of their numbers. */
export function peopleMeant(draft: Draft, to: string, company: Company, friends: (who: number) => number[]): number[] {
  const member = company.cast[to] ?? draft.rules.cast[to];
  if (member !== undefined) return [member];
  if (to === 'alike') return [...company.alike];
  if (to === 'friends') return Object.values(company.cast).flatMap(friends);
  if (to === 'everyone') return customersBetween(draft, 0, draft.people.n);
  const segment = draft.rules.segments.find(({ id }) => to === `segment:${id}`);
  return segment ? customersBetween(draft, segment.from, segment.to) : [];
}

function customersBetween(draft: Draft, from: number, to: number): number[] {
  const { life, arrives } = draft.people;
  const isCustomer = draft.rules.charts.lifecycle.is.customer;
  const found: number[] = [];
  for (let i = from; i < to; i++) {
    if (isCustomer[life[i]!] === 1 && arrives[i]! <= draft.turn) found.push(i);
  }
  return found;
}
