import { canonical } from '../../math/canonical.ts';
import type { Act, Hash, Mark } from '../../sim/index.ts';
import type { Body } from '../../wire/routes.ts';

type Lever = Readonly<Record<string, unknown>>;

/** An act on its way to the server. It lies in the page's store until the server has answered for it. */
export interface Parcel {
  readonly seq: number;
  readonly act: Extract<Act, { readonly kind: 'answer' | 'close' }>;
  readonly thoughtMs: number;
  /** Of a team's close: what this seat set in the draft and the server has yet to hear of, and the draft it makes. */
  readonly puts: Readonly<Record<string, Lever | null>>;
  readonly draft: Hash | null;
  readonly turn: number;
}

/** As it is posted. */
export const postedAct = ({ act, thoughtMs, draft }: Parcel): Body<'act'> =>
  ({ act, thoughtMs, ...(draft === null ? {} : { draft }) }) as Body<'act'>;

/** A log as a server keeps it. */
export interface ServerLog {
  readonly acts: readonly Act[];
  readonly marks: readonly Mark[];
}

/**
 * Holds what waits against the log the server has. What stands there already has arrived. Where meanwhile only a teacher
 * gave, took or started something, the rest follows behind that; where somebody else decided, it has no place any more.
 */
export function reconcile(
  parcels: readonly Parcel[],
  { acts }: ServerLog,
): { readonly waiting: readonly Parcel[]; readonly lost: readonly Parcel[] } {
  const from = parcels.findIndex(({ seq, act }) => !acts[seq] || canonical(acts[seq]) !== canonical(act));
  const rest = from < 0 ? [] : parcels.slice(from);
  const [first] = rest;
  if (!first) return { waiting: [], lost: [] };
  const between = acts.slice(first.seq);
  const joins = first.seq <= acts.length && between.every(({ kind }) => kind === 'grant' || kind === 'inject');
  if (!joins) return { waiting: [], lost: rest };
  return { waiting: rest.map((parcel, k) => ({ ...parcel, seq: acts.length + k })), lost: [] };
}
