import type { ParamName, Route } from '../../wire/routes.ts';
import { no } from '../no.ts';
import type { Attempt } from '../store/attempts.ts';
import type { SchoolClass } from '../store/classes.ts';
import type { Event } from '../store/events.ts';
import type { Seat } from '../store/seats.ts';
import type { Store } from '../store/store.ts';
import type { Team } from '../store/teams.ts';
import type { Who } from './who.ts';

/** What the address names, looked up. What an address does not name is not there. */
export interface Scope {
  readonly class: SchoolClass;
  readonly event: Event;
  readonly attempt: Attempt;
  readonly team: Team;
  readonly seat: Seat;
}

/** @throws  Refused 404 for an id that is nowhere, or of another class than the rest of the address */
export async function scopeOf(
  store: Store,
  params: Readonly<Partial<Record<ParamName, string>>>,
): Promise<Partial<Scope>> {
  const scope: { -readonly [K in keyof Scope]?: Scope[K] } = {};
  if (params.attempt !== undefined)
    scope.attempt = (await store.attempts.get(params.attempt)) ?? raise('attempt.unknown');
  const event = scope.attempt?.event ?? params.event;
  if (event !== undefined) scope.event = (await store.events.get(event)) ?? raise('event.unknown');
  const team = scope.attempt?.team ?? params.team;
  if (team !== undefined) scope.team = (await store.teams.get(team)) ?? raise('team.unknown');
  if (params.seat !== undefined) {
    const seat = await store.seats.get(params.seat);
    scope.seat = seat && seat.place !== null ? seat : raise('seat.unknown');
  }
  const klass = params.class ?? scope.event?.class ?? scope.team?.class ?? scope.seat?.class;
  if (klass !== undefined) scope.class = (await store.classes.get(klass)) ?? raise('class.unknown');
  if (scope.event && scope.team && scope.event.class !== scope.team.class) raise('team.unknown');
  return scope;
}

function raise(code: 'attempt.unknown' | 'event.unknown' | 'team.unknown' | 'seat.unknown' | 'class.unknown'): never {
  throw no(code);
}

/** Whether anybody signed in may be meant; asked before anything is looked up. */
export const mayBeMeant = ({ roles }: Route, who: Who): boolean =>
  roles.includes('anyone') || who.seat !== null || who.desk !== null;

/** Whether who asks has one of the roles the route is for, in the class and team that the address names. */
export function isAllowed({ roles }: Route, who: Who, scope: Partial<Scope>): boolean {
  const { seat, desk } = who;
  if (roles.includes('anyone')) return true;
  if (desk?.role === 'owner') return roles.includes('owner') || roles.includes('instructor');
  if (roles.includes('instructor') && desk?.role === 'instructor' && desk.class.id === scope.class?.id) return true;
  if (!roles.includes('seat') || seat === null || seat.class !== scope.class?.id) return false;
  return scope.team === undefined || scope.team.id === seat.team;
}
