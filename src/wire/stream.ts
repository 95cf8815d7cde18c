import * as z from 'zod';
import * as Events from './bodies/events.ts';
import * as Play from './bodies/play.ts';
import { Count, Id } from './text.ts';

/**
 * What comes over the stream of an event, by the name of each. A stream begins with `event`, and with `board` or, for an
 * instructor, `grid`; then each comes again whenever it has changed, at most once a second.
 */
export const STREAM = {
  /** Rules and times: opened, extended, paused, closed, a deadline. */
  event: Events.EventAnswer,
  /** The board as this viewer may see it. */
  board: Events.Board,
  /** For instructors. */
  grid: Events.Grid,
  /** A game of the own team moved by another seat, a teacher or a deadline: load it, unless `next` is known already. */
  attempt: z.strictObject({ attempt: Id, next: Count }),
  /** The draft of the own team's open turn. */
  draft: z.strictObject({ attempt: Id, draft: Play.DraftInfo }),
  /** Somebody of the own team came, left or was moved, or families were handed over: load the room. */
  team: z.strictObject({ team: Id }),
  /** The server stops: come back in a moment. */
  bye: z.strictObject({}),
} as const;
export type StreamName = keyof typeof STREAM;
export type StreamMessage = {
  readonly [N in StreamName]: { readonly name: N; readonly data: z.input<(typeof STREAM)[N]> };
}[StreamName];
