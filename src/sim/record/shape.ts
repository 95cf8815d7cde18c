import * as z from 'zod';
import type { Problem } from '../language/problem.ts';
import { shapeBy } from '../language/shape.ts';
import type { Act, GameRecord } from './act.ts';

/** Sixty turns, the most a scenario has, of two dozen replies each. Bounds the work of a replay. (chosen) */
const MOST_ACTS = 1500;
/** Members of one list or object in a decision; picks of people are the longest. (chosen) */
const MOST_MEMBERS = 2000;
/** A decision nests three levels: an audience, its tests, one test. */
const DEEPEST = 4;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const short = z.string().max(200);
const long = z.string().max(4000);
const key = z.string().max(64);

/** Keys that read the same once composed would be one key in the canonical text. */
const keysApart = (value: object): boolean => {
  const keys = Object.keys(value).map((one) => one.normalize('NFC'));
  return new Set(keys).size === keys.length && keys.length <= MOST_MEMBERS;
};
const keyed = <V extends z.ZodType>(of: V) =>
  z.record(key, of).refine(keysApart, `at most ${MOST_MEMBERS} keys, no two the same once composed (NFC)`);

/** Any JSON of few levels: what a knob may be set to is the scenario's own, and the engine judges it. */
function json(levels: number): z.ZodType {
  const plain = z.union([z.number(), short, z.boolean(), z.null()]);
  if (levels === 0) return plain;
  return z.union([
    z.number(),
    short,
    z.boolean(),
    z.null(),
    z.array(json(levels - 1)).max(MOST_MEMBERS),
    keyed(json(levels - 1)),
  ]);
}

const NotesShape = z.strictObject({
  prediction: z.strictObject({ measure: short, direction: z.enum(['up', 'same', 'down']), cause: short }).optional(),
  proposals: keyed(json(DEEPEST)).optional(),
  dissent: keyed(long).optional(),
});

/** One lever's decision: every knob with its value. */
export const LeverShape = keyed(json(DEEPEST));
/** Decisions of a close, by lever. */
export const DecisionsShape = keyed(LeverShape);
/** A reply given in a conversation. */
export const AnswerShape = z.strictObject({ kind: z.literal('answer'), encounter: short, reply: short });

const ActShape = z.discriminatedUnion('kind', [
  AnswerShape,
  z.strictObject({ kind: z.literal('close'), decisions: DecisionsShape, notes: NotesShape.optional() }),
  z.strictObject({ kind: z.literal('inject'), event: short }),
  z.strictObject({ kind: z.literal('grant'), cents: z.int() }),
]);
const ActsShape = z.array(ActShape).max(MOST_ACTS);

const MarkShape = z.strictObject({
  by: z.enum(['player', 'seat', 'policy', 'teacher', 'clock']),
  seat: short.optional(),
  at: short.optional(),
  thoughtMs: z.number().optional(),
  note: long.optional(),
});

/** More than any scenario asks. (chosen) */
const MOST_CHECKS = 200;
const CheckShape = z.strictObject({
  question: key,
  got: z.int().min(0),
  of: z.int().min(0),
  by: z.enum(['machine', 'self']),
});

/** A record as it comes from a file or over the network. Format 1. */
const RecordShape = z.strictObject({
  format: z.literal(1),
  engine: z.int().min(0),
  scenario: z.strictObject({ id: z.string().regex(/^[A-Z][A-Za-z0-9]{0,31}$/), rules: hash }),
  luck: hash,
  acts: ActsShape,
  chain: z.array(hash).max(MOST_ACTS + 1),
  score: z.strictObject({ scheme: short, total: z.int(), axes: keyed(z.int()) }),
  marks: z.array(MarkShape).max(MOST_ACTS).optional(),
  checks: z.array(CheckShape).max(MOST_CHECKS).optional(),
  sealed: z.strictObject({ scenario: z.unknown() }).optional(),
});

type Read<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Whether a value from outside has the shape of a record, so that `verify` may be given it; every fault at once. Its
 * acts, chain and score are not judged here, nor is a scenario sealed into it.
 *
 * @param value  anything JSON can say. Keys named `__proto__` are passed over: refuse them when the text is read
 */
export function readRecord(value: unknown): Read<{ readonly record: GameRecord }> {
  const read = shapeBy(RecordShape, value);
  // JSON has no undefined: what is optional is there or is not
  return read.ok ? { ok: true, record: read.scenario as GameRecord } : read;
}

/** The same for a list of acts alone. */
export function readActs(value: unknown): Read<{ readonly acts: readonly Act[] }> {
  const read = shapeBy(ActsShape, value);
  return read.ok ? { ok: true, acts: read.scenario as readonly Act[] } : read;
}
