import * as z from 'zod';
import { AnswerShape, DecisionsShape, LeverShape } from '../../sim/index.ts';
import { Count, Hash, Id, Millis, Reason } from '../text.ts';

/** As much as the engine takes: ten million in whole money. */
const MOST_GRANT = 1_000_000_000;

const short = z.string().max(200);

/** What a seat may post. The page writes no other note than a prediction; what a teacher does has routes of its own. */
const SeatAct = z.discriminatedUnion('kind', [
  AnswerShape,
  z.strictObject({
    kind: z.literal('close'),
    decisions: DecisionsShape,
    notes: z
      .strictObject({
        prediction: z.strictObject({ measure: short, direction: z.enum(['up', 'same', 'down']), cause: short }),
      })
      .optional(),
  }),
]);

export const PostAct = z.strictObject({
  act: SeatAct,
  /**
   * Id of the team's draft that a close was made of. Needed where a team has more than one seat; refused when the draft
   * has moved since.
   */
  draft: Hash.optional(),
  /** How long it was thought about, for the referee. */
  thoughtMs: z.number().min(0).max(1e12).optional(),
});

const Score = z.strictObject({
  scheme: z.string(),
  total: z.int(),
  axes: z.record(z.string(), z.int()),
});
/** A View in the codec of `src/wire/codec.ts`: typed arrays as `{"$": KIND, "of": […]}`. */
const EncodedView = z.record(z.string(), z.unknown());

/** What an act led to. The same act again has the same answer, to the byte. */
export const ActAnswer = z.strictObject({
  seq: Count,
  receipt: Count,
  /** The link of the record's chain this act led to; null while luck is sealed. */
  head: Hash.nullable(),
  view: EncodedView,
  /** Once the game is over. */
  score: Score.nullable(),
});

export const NewAttempt = z.strictObject({
  /** 128 random bits of the device: asked again with the same id, it is the same attempt. */
  id: Id,
});
const AttemptInfo = z.strictObject({
  id: Id,
  event: Id,
  team: Id,
  number: Count,
  at: Millis,
  finishedAt: Millis.nullable(),
  voidedAt: Millis.nullable(),
  /** Number of the next act. */
  next: Count,
  score: Score.nullable(),
});
export const AttemptList = z.strictObject({ attempts: z.array(AttemptInfo) });

/** The draft of the open turn: what each seat has set of its levers, and the hash of all that is set. */
export const DraftInfo = z.strictObject({
  turn: Count,
  /** SHA-256 of the canonical text of `{turn, levers, seats}`: `draftId`. */
  id: Hash,
  /** By lever, those that were set. */
  levers: z.record(z.string(), z.record(z.string(), z.unknown())),
  /** By lever, the seat that set it. */
  seats: z.record(z.string(), Id),
  /** By family of levers, the seat that has it; a family that nobody has is everybody's. */
  families: z.record(z.string(), Id),
  /** Seats that have agreed to this very draft. */
  agreed: z.array(Id),
  /** Seats of the team. */
  of: Count,
});
/** Where an attempt stands. */
export const AttemptAnswer = z.strictObject({
  attempt: AttemptInfo,
  view: EncodedView,
  head: Hash.nullable(),
  /** The 32 bytes of open luck, so that the page can play on without the network; null while luck is sealed. */
  luck: Hash.nullable(),
  draft: DraftInfo.nullable(),
  now: Millis,
});
export const PutDraft = z.strictObject({
  turn: z.int().min(1).max(60),
  lever: z.string().min(1).max(64),
  /** Every knob of the lever; null takes the lever out of the draft. */
  value: LeverShape.nullable(),
});
export const Agree = z.strictObject({ turn: z.int().min(1).max(60), draft: Hash });
/** Hands families of levers to seats of the team; null: to everybody. Those not named stay. */
export const Families = z.strictObject({ owners: z.record(z.string().min(1).max(64), Id.nullable()) });
export const FamiliesAnswer = z.strictObject({ owners: z.record(z.string(), Id) });

/** Who decided what, act by act. */
export const Decided = z.strictObject({
  acts: z.array(
    z.strictObject({
      seq: Count,
      kind: z.enum(['answer', 'close', 'inject', 'grant']),
      turn: Count,
      by: z.enum(['player', 'seat', 'policy', 'teacher', 'clock']),
      seat: Id.nullable(),
      at: Millis,
      thoughtMs: z.number().nullable(),
      /** Of a close: the seat that last set each lever of its draft. */
      levers: z.record(z.string(), Id),
    }),
  ),
});
/**
 * The log of a game so far, for a device that has to work out its Views itself: another one of the team, or the same one
 * with its store emptied. While luck is sealed Views come from the server, and nobody needs it.
 */
export const ActList = z.strictObject({
  acts: z.array(z.record(z.string(), z.unknown())),
  /** One for each act, as records keep them. */
  marks: z.array(z.record(z.string(), z.unknown())),
});
/** A whole game, in the format of `rapport verify`. */
export const RecordAnswer = z.strictObject({ record: z.record(z.string(), z.unknown()) });

/** Help (+) or a fine (−), whole cents. */
export const Grant = z.strictObject({ cents: z.int().min(-MOST_GRANT).max(MOST_GRANT), reason: Reason.min(1) });
export const Inject = z.strictObject({ event: short.min(1), reason: Reason.min(1) });
export const Taught = z.strictObject({ seq: Count, receipt: Count });
