import type { Place } from './crowd.ts';
import { PLACES } from './crowd.ts';
import type { Layout, Stand } from './layout.ts';

/** Somebody of the crowd on the way from one place to another: who it is nobody sees, so it wears no mood. */
export interface Mover {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly size: number;
}
/** One beat of a play-out as the street shows it: where its chip hangs, what moves. */
export interface Step {
  readonly chip: { readonly x: number; readonly y: number };
  readonly movers: readonly Mover[];
  readonly stands: readonly { readonly id: string; readonly from: Stand; readonly to: Stand }[];
}
/** What a beat says of places; the rest of a beat is words. */
export interface Move {
  readonly count: number;
  readonly from: number | null; // index into the file stages
  readonly to: number | null;
  readonly cast: readonly string[];
}

/** No more marks than this move at once (visual sheet 4.6). */
const MOST_MOVERS = 3;
const MOVER_SIZE = 14;

/**
 * What moves in each beat, between the street as it stood and as it stands now. Somebody with a name walks in the beat
 * that names them; those no beat names walk in the last one.
 */
export function stepsBetween(before: Layout, after: Layout, moves: readonly Move[]): readonly Step[] {
  const walked = new Set<string>();
  return moves.map((move, at) => {
    const last = at === moves.length - 1;
    const stands = after.stands.flatMap((to) => {
      const from = before.stands.find(({ id }) => id === to.id);
      if (!from || walked.has(to.id) || (!last && !move.cast.includes(to.id))) return [];
      if (from.place === to.place) return [];
      walked.add(to.id);
      return [{ id: to.id, from, to }];
    });
    return { chip: chipOf(after, move), movers: moversOf(before, after, move), stands };
  });
}

function middleOf(layout: Layout, place: Place): { x: number; y: number } {
  const box = layout.places.find((one) => one.place === place);
  if (!box) return { x: layout.width / 2, y: layout.height / 2 };
  return { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 110) };
}

function moversOf(before: Layout, after: Layout, { count, from, to }: Move): Mover[] {
  const source = from === null ? undefined : PLACES[from];
  const goal = to === null ? undefined : PLACES[to];
  if (!source || !goal || count === 0) return [];
  // fewer than nothing: they go the other way
  const [a, b] =
    count > 0 ? [middleOf(before, source), middleOf(after, goal)] : [middleOf(before, goal), middleOf(after, source)];
  const marks = Math.min(MOST_MOVERS, Math.max(1, Math.round(Math.abs(count) / after.per)));
  return Array.from({ length: marks }, (_, k) => ({
    size: MOVER_SIZE,
    from: { x: a.x + (k - (marks - 1) / 2) * 20, y: a.y },
    to: { x: b.x + (k - (marks - 1) / 2) * 20, y: b.y },
  }));
}

/** A chip hangs over the edge of the pavement, where nobody stands, between the places a beat is about. */
function chipOf(layout: Layout, { from, to }: Move): { x: number; y: number } {
  const ends = [from, to].flatMap((stage) => {
    const place = stage === null ? undefined : PLACES[stage];
    return place ? [middleOf(layout, place)] : [];
  });
  const edge = layout.places.find(({ place }) => place === 'silent')?.y ?? layout.height;
  const x = ends.length === 0 ? layout.width / 2 : ends.reduce((sum, end) => sum + end.x, 0) / ends.length;
  const half = Math.min(160, layout.width / 2);
  return { x: Math.min(Math.max(x, half), layout.width - half), y: edge + 14 };
}
