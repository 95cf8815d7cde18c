import '../sim/no-eval.ts';
import * as z from 'zod';
import type { Language } from '../sim/index.ts';
import { Id, LANGUAGES } from '../sim/language/text.ts';
import { MODULES } from './modules.ts';

/** Most a file may hold; a course's whole bank has under a hundred. (chosen) */
const MOST_QUESTIONS = 1000;
const MOST_OPTIONS = 8;
const MOST_POINTS = 12;
const MOST_TERMS = 20;

// Trimmed when read: no format we write keeps blanks at the ends apart from those around it.
const line = z
  .string()
  .trim()
  .min(1)
  .max(600)
  .regex(/^\P{Cc}*$/u, 'one line without control characters');
const passage = z
  .string()
  .trim()
  .min(1)
  .max(4000)
  .regex(/^(?:\P{Cc}|\n)*$/u, 'no control characters but line breaks');
/** A bar parts terms in a cell, and an arrow would make them pairs to be matched in GIFT. */
const term = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^(?:(?!->)[^\p{Cc}|])*$/u, 'one line without | and ->');

const each = <S extends z.ZodType>(of: S) =>
  z.strictObject({ 'zh-Hans': of.optional(), 'zh-Hant': of.optional(), en: of.optional() });

/** One line in each language of the bank. */
const Line = each(line);
/** The same with line breaks. */
const Passage = each(passage);
/** Words that are accepted, those of each language by themselves. */
const Terms = each(z.array(term).min(1).max(MOST_TERMS));

const WEIGHTS = ['low', 'medium', 'high'] as const;
/** What is doubtful about a question, and how much. */
const Flag = z.strictObject({ weight: z.enum(WEIGHTS), says: Line });

const common = {
  id: Id,
  module: z.enum(MODULES),
  /** The question of the course's bank it stands for; none for one of an author's own. */
  source: z
    .string()
    .regex(/^[A-Z][A-Za-z0-9]{0,31}$/)
    .optional(),
  concept: Id,
  /** `review`: never asked before a teacher has looked at it and written `open`. */
  state: z.enum(['open', 'review']),
  asks: Passage,
  explains: Passage.optional(),
  flags: z.array(Flag).max(10).default([]),
};

const options = z
  .array(z.strictObject({ says: Line, right: z.boolean() }))
  .min(2)
  .max(MOST_OPTIONS);

/** What a good answer says. A machine looks for the terms; without terms only a person can tell. */
const Point = z.strictObject({ says: Line, terms: Terms.optional() });
const points = z.array(Point).min(1).max(MOST_POINTS);

export const KINDS = ['trueFalse', 'single', 'multiple', 'blank', 'short', 'essay'] as const;
export type Kind = (typeof KINDS)[number];

/** A question of one of six kinds. What hangs together beyond the shape is looked at by `checkBank`. */
const Question = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('trueFalse'), key: z.boolean() }),
  z.strictObject({ ...common, kind: z.literal('single'), options }),
  z.strictObject({ ...common, kind: z.literal('multiple'), options }),
  /** `asks` has one gap, written `____`. */
  z.strictObject({ ...common, kind: z.literal('blank'), accepts: Terms }),
  /** So many points of those there are make the whole answer. */
  z.strictObject({ ...common, kind: z.literal('short'), wanted: z.int().min(1).max(MOST_POINTS), points }),
  z.strictObject({ ...common, kind: z.literal('essay'), points }),
]);

/** Questions as they lie in a file. Format 1. */
export const Bank = z.strictObject({
  format: z.literal(1),
  /** The languages in which everything is said. */
  languages: z.array(z.enum(LANGUAGES)).min(1).max(LANGUAGES.length),
  questions: z.array(Question).max(MOST_QUESTIONS),
});

export type Question = z.infer<typeof Question>;
export type Bank = z.infer<typeof Bank>;
export type QuestionOf<K extends Kind> = Extract<Question, { kind: K }>;
/** What a text of the bank says, in the languages it has. */
export type Said = Readonly<Partial<Record<Language, string | undefined>>>;
export type TermLists = Readonly<Partial<Record<Language, readonly string[] | undefined>>>;

/** The gap of a question to fill in: three or more low lines. */
export const GAP = /_{3,}/g;
