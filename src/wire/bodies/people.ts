import * as z from 'zod';
import { Code, Count, Id, Line, Link, Millis, Reason } from '../text.ts';

export const TeamInfo = z.strictObject({ id: Id, number: Count, name: z.string().nullable() });
export const ClassInfo = z.strictObject({
  id: Id,
  code: Code,
  name: z.string(),
  at: Millis,
  purgedAt: Millis.nullable(),
});
/** A seat as its class knows it. `place` is null once it was removed. */
export const SeatInfo = z.strictObject({
  id: Id,
  team: Id,
  place: Count.nullable(),
  nickname: z.string(),
  at: Millis,
  seenAt: Millis,
});

export const SignIn = z.strictObject({
  /** The secret of an instructor's link, or the password the server was started with. */
  key: z.string().min(8).max(200),
});
export const SignOut = z.strictObject({ what: z.enum(['seat', 'desk']) });
export const Resume = z.strictObject({ link: Link });

const Desk = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('owner') }),
  z.strictObject({ role: z.literal('instructor'), class: ClassInfo }),
]);
/** Who is asking. One browser may be both: `seat` by one cookie, `desk` by another. */
export const Me = z.strictObject({
  seat: z.strictObject({ ...SeatInfo.shape, class: ClassInfo, teamInfo: TeamInfo }).nullable(),
  desk: Desk.nullable(),
  /** The server's clock, so that countdowns agree with it. */
  now: Millis,
});

/** What a code on the board means, before anybody has joined. */
export const CodeInfo = z.strictObject({
  kind: z.enum(['class', 'event']),
  class: z.strictObject({ name: z.string() }),
  event: z.strictObject({ id: Id, name: z.string() }).nullable(),
  /** How many a team may have. */
  teamSize: Count,
  teams: z.array(z.strictObject({ ...TeamInfo.shape, free: Count })),
});

export const Join = z.strictObject({
  /** Of a class, or of one of its events. */
  code: Code,
  nickname: Line(24),
  /** A team, `new` for another one; left out: the first with a free place. */
  team: z.union([Id, z.literal('new')]).optional(),
});
/** `link` is told this once: the secret of the seat's own link, and the code to go on with on another device. */
export const Joined = z.strictObject({ me: Me, link: z.string() });

export const NewClass = z.strictObject({ name: Line(80) });
export const MadeClass = z.strictObject({ class: ClassInfo, link: z.string() });
export const ClassList = z.strictObject({ classes: z.array(ClassInfo) });
export const NewTeam = z.strictObject({ name: Line(40).nullable() });
export const Purge = z.strictObject({ reason: Reason });
export const MoveSeat = z.strictObject({ team: Id, reason: Reason });
export const ForReason = z.strictObject({ reason: Reason });
export const RenewedLink = z.strictObject({ link: z.string() });
export const Audit = z.strictObject({
  rows: z.array(
    z.strictObject({
      number: Count,
      event: Id.nullable(),
      by: z.string(),
      deed: z.string(),
      about: z.string(),
      reason: z.string(),
      details: z.unknown(),
      at: Millis,
    }),
  ),
});
export const Nothing = z.strictObject({});
