import * as z from 'zod';
import { Code, Count, Hash, Id, Line, Millis, Reason } from '../text.ts';
import { ClassInfo, SeatInfo, TeamInfo } from './people.ts';

const Counting = z.enum(['first', 'last', 'mean', 'best']);
const Ties = z.enum(['value', 'receipt']);
const Visibility = z.enum(['full', 'neighbours', 'anonymous']);
/** What stands for a decision that never came: wait for it, repeat the standing one, or the status quo. */
const Missing = z.enum(['wait', 'repeat', 'nothing']);
const Luck = z.enum(['shared', 'own']);
const Cover = z.enum(['open', 'sealed']);
/** Whether one seat confirms for the team, or every seat must have agreed to the same draft. */
const Confirm = z.enum(['one', 'all']);

/** What is left out is as in a class: open for good, one attempt of one seat, shared open luck, a full board. */
export const NewEvent = z.strictObject({
  name: Line(80),
  scenario: z.union([
    z.strictObject({ catalogue: z.string().regex(/^[A-Z][A-Za-z0-9]{0,31}$/) }),
    z.strictObject({ text: z.string().min(2).max(1_048_576) }),
  ]),
  opensAt: Millis.optional(),
  closesAt: Millis.nullable().optional(),
  freezesAt: Millis.nullable().optional(),
  quota: z.int().min(1).max(100).optional(),
  counting: Counting.optional(),
  practice: z.boolean().optional(),
  brackets: z.array(Line(40)).min(1).max(50).optional(),
  ties: Ties.optional(),
  visibility: Visibility.optional(),
  missing: Missing.optional(),
  teamSize: z.int().min(1).max(8).optional(),
  confirm: Confirm.optional(),
  luck: Luck.optional(),
  cover: Cover.optional(),
});

const EventInfo = z.strictObject({
  id: Id,
  class: Id,
  code: Code,
  name: z.string(),
  scenario: z.strictObject({ id: z.string(), rules: Hash, whole: Hash, catalogue: z.boolean() }),
  engine: Count,
  opensAt: Millis,
  closesAt: Millis.nullable(),
  freezesAt: Millis.nullable(),
  quota: Count,
  counting: Counting,
  practice: z.boolean(),
  brackets: z.array(z.string()),
  ties: Ties,
  visibility: Visibility,
  missing: Missing,
  teamSize: Count,
  confirm: Confirm,
  luck: Luck,
  cover: Cover,
  /** SHA-256 of the seed's 64 hex digits, from the start. */
  seedHash: Hash,
  /** The seed itself: of open luck always, of sealed luck after the close. */
  seed: Hash.nullable(),
  at: Millis,
  pausedAt: Millis.nullable(),
  closedAt: Millis.nullable(),
  frozenAt: Millis.nullable(),
  /** Turns whose decisions are due at a time. */
  deadlines: z.array(z.strictObject({ turn: Count, at: Millis })),
});
export const EventAnswer = z.strictObject({ event: EventInfo, now: Millis });

/**
 * What the page needs of the scenario beside Views. One of the catalogue is only named; of another one open luck needs
 * the text whole, and sealed luck shows its words alone, without the numbers behind them.
 */
export const ScenarioAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('catalogue'), id: z.string(), legend: z.unknown() }),
  z.strictObject({ kind: z.literal('text'), text: z.string(), legend: z.unknown() }),
  z.strictObject({ kind: z.literal('words'), scenario: z.unknown(), legend: z.unknown() }),
]);

export const EventTimes = z.strictObject({
  opensAt: Millis.optional(),
  closesAt: Millis.nullable().optional(),
  freezesAt: Millis.nullable().optional(),
  reason: Reason,
});
export const EventPause = z.strictObject({ paused: z.boolean(), reason: Reason });
/** Decisions of a turn are due then; what has not come is settled by the event's rule, or by the one named here. */
export const EventDeadline = z.strictObject({ turn: z.int().min(1).max(60), at: Millis.nullable(), reason: Reason });
/** Closes the open turn of every attempt that is not over (or of some teams) by the event's rule, now. */
export const EventForce = z.strictObject({
  teams: z.array(Id).min(1).max(1000).optional(),
  missing: z.enum(['repeat', 'nothing']).optional(),
  reason: Reason,
});
export const Forced = z.strictObject({ closed: Count });

export const Enter = z.strictObject({
  /** 128 random bits of the team's own device, 32 hex digits. The first one stands for good. */
  nonce: z.string().regex(/^[0-9a-f]{32}$/, '32 hex digits'),
  bracket: z.string().min(1).max(40).optional(),
});
export const EntryAnswer = z.strictObject({
  entry: z.strictObject({ nonce: z.string(), bracket: z.string(), at: Millis }),
});

/** What is told to everybody from the start: how the event is held, and what binds whoever holds it. */
const OpenBook = EventInfo.omit({ class: true, deadlines: true });
export const PublishedAsk = z.strictObject({ bracket: z.string().max(40).optional() });
/** An event to whoever looks on, without a seat: teams by their numbers. Games are told once it is closed. */
export const Published = z.strictObject({
  event: OpenBook,
  now: Millis,
  turns: Count,
  board: z.strictObject({
    frozenAt: Millis.nullable(),
    /** Null where the event shows neighbours alone and still runs. */
    rows: z
      .array(
        z.strictObject({
          place: Count,
          /** Null where teams are anonymous, or known to their neighbours alone. */
          team: Count.nullable(),
          bracket: z.string(),
          score: z.int(),
          receipt: Count,
          games: z.array(z.strictObject({ id: Id, number: Count })),
        }),
      )
      .nullable(),
  }),
});

const BoardRow = z.strictObject({
  place: Count,
  /** Null where others are anonymous. */
  team: Id.nullable(),
  teamNumber: Count.nullable(),
  name: z.string().nullable(),
  bracket: z.string(),
  /** Whole tenths of a point. */
  score: z.int(),
  value: z.int(),
  receipt: Count,
  attempts: Count,
  own: z.boolean(),
});
export const BoardAsk = z.strictObject({
  bracket: z.string().max(40).optional(),
  top: z.coerce.number().int().min(0).max(200).optional(),
  /** Whose place and neighbours an instructor wants; a seat gets its own team's. */
  team: Id.optional(),
  /** `live` beside a frozen board: for instructors. */
  which: z.enum(['shown', 'live']).optional(),
});
export const Board = z.strictObject({
  frozenAt: Millis.nullable(),
  top: z.array(BoardRow),
  around: z.array(BoardRow),
});

const GridAttempt = z.strictObject({
  id: Id,
  number: Count,
  acts: Count,
  /** Turns that are closed. */
  turns: Count,
  actedAt: Millis.nullable(),
  finishedAt: Millis.nullable(),
  voidedAt: Millis.nullable(),
  score: z.int().nullable(),
});
/** The instructor's live grid: who is here, how far each team is, who is slow. */
export const Grid = z.strictObject({
  now: Millis,
  of: Count,
  teams: z.array(
    z.strictObject({
      ...TeamInfo.shape,
      entered: z.boolean(),
      seats: z.array(SeatInfo),
      attempts: z.array(GridAttempt),
      /** Levers set in the draft of the open turn, and by how many seats. */
      drafted: z.strictObject({ levers: Count, seats: Count, at: Millis.nullable() }),
      /** A turn or more behind the middle of the class. */
      slow: z.boolean(),
    }),
  ),
});

const DecidedBy = z.strictObject({ attempt: Id, team: Id });
/** Games that are more alike than chance makes them, for a person to judge: it accuses nobody. */
export const Similar = z.strictObject({
  /** Games that were compared. */
  games: Count,
  /** Exact copies first, then by how unlikely they are. */
  pairs: z.array(
    z.strictObject({
      first: DecidedBy,
      second: DecidedBy,
      exact: z.boolean(),
      /** From 0 to 1, what few decide weighing more. */
      agreement: z.number(),
      /** What it would take to hit on it by chance. */
      bits: Count,
      /** What they share and fewest others do. */
      shared: z.array(z.strictObject({ turn: Count, what: z.string(), value: z.string(), games: Count })),
    }),
  ),
});

/** The class console: all that stands still. */
export const ClassPage = z.strictObject({
  class: ClassInfo,
  teams: z.array(TeamInfo),
  seats: z.array(SeatInfo),
  events: z.array(EventInfo),
  /** Where other devices of the room reach this server; empty where it serves one address alone. */
  room: z.array(z.string()),
  now: Millis,
});
/** What a seat sees of its own class. */
export const Room = z.strictObject({
  class: z.strictObject({ id: Id, name: z.string(), code: Code }),
  team: TeamInfo,
  seats: z.array(z.strictObject({ id: Id, place: Count.nullable(), nickname: z.string() })),
  events: z.array(EventInfo),
  now: Millis,
});
