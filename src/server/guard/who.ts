import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { SchoolClass } from '../store/classes.ts';
import type { Seat } from '../store/seats.ts';
import type { Store } from '../store/store.ts';
import { bearerOf, cookieOf } from './cookies.ts';

export type Desk = { readonly role: 'owner' } | { readonly role: 'instructor'; readonly class: SchoolClass };
/** Who asks. One browser may be both. */
export interface Who {
  readonly seat: Seat | null;
  readonly desk: Desk | null;
}

/** What signs in an owner. */
export interface OwnerKeys {
  readonly link: string;
  /** As the server was started with; null for none. */
  readonly password: string | null;
}

export async function whoAsks(request: FastifyRequest, store: Store, keys: OwnerKeys): Promise<Who> {
  const bearer = bearerOf(request);
  const seatLink = bearer ?? cookieOf(request, 'rapport_seat');
  const deskLink = bearer ?? cookieOf(request, 'rapport_desk');
  const found = seatLink === null ? null : await store.seats.byLink(seatLink);
  return {
    seat: found?.place === null ? null : found,
    desk: deskLink === null ? null : await deskOf(deskLink, store, keys),
  };
}

/** Whose desk a link opens. */
export async function deskOf(link: string, store: Store, keys: OwnerKeys): Promise<Desk | null> {
  if (isSame(link, keys.link)) return { role: 'owner' };
  const klass = await store.classes.byLink(link);
  return klass ? { role: 'instructor', class: klass } : null;
}

export const isPassword = (typed: string, { password }: OwnerKeys): boolean =>
  password !== null && isSame(typed.normalize('NFC'), password.normalize('NFC'));

/** In a time that says nothing of either; other links are found by their hashes, which says nothing either. */
function isSame(one: string, other: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
}
