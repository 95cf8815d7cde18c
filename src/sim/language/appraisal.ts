import * as z from 'zod';
import { FILE_FIELDS } from '../people/vocabulary.ts';

/** Figures of a month that a grade may be given by. All are known to the firm; shares are from 0 to 1. */
export const GRADED = {
  waitDays: 'low', // days an order waits
  satisfaction: 'high', // points, of those who were asked
  audit: 'high', // points, as visitors in disguise found it
  answered: 'high', // share of complaints due that were answered
  putRight: 'high', // share of complaints due that were put right
  atOnce: 'high', // share of answered complaints put right at once
  filesComplete: 'high', // share of all buyers on file whose file is complete
  buyersComplete: 'high', // the same of those who ordered in the month
} as const satisfies Record<string, 'low' | 'high'>;
export type GradedFigure = keyof typeof GRADED;

const FIGURES = Object.keys(GRADED) as GradedFigure[];
const cents = (usual: number) => z.int().min(0).max(100_000_000).default(usual);
const count = (usual: number) => z.int().min(0).max(100_000).default(usual);
const turn = z.int().min(1).max(60);

/** Which figure stands for a line of the department's table, and from where it is excellent, good, fair. */
const Grading = z.strictObject({
  figure: z.enum(FIGURES),
  cuts: z.array(z.number().min(0).max(10_000)).min(3).max(3),
});
export type Grading = z.infer<typeof Grading>;

/** A level to start from, as a share (0.9 is 90 %); null: the first month is the base. */
const base = z.number().min(-1).max(1).nullable().default(null);

/**
 * How the firm is appraised by the course's own tables, month by month; a turn counts as a month. Points against records
 * and weights of the tables are the course's and stand in the code; here is what it leaves open. Nothing of it is read
 * by the simulation or ranks anybody.
 *
 * @source  course SK-01 … SK-12, SK-24, SK-74, SK-75; defaults are the course's where it gives a number, else chosen
 */
export const Appraisal = z.strictObject({
  records: z
    .strictObject({
      unit: z.enum(['pp', 'relative']).default('pp'), // 1 % is one percentage point, or a hundredth of the base
      rounding: z.enum(['floor', 'none']).default('floor'), // whole percents alone count, or parts too
      ratchet: z.boolean().default(true), // a new record is the next base
      recordTurns: z.int().min(1).max(12).default(3), // a record is the mean of so many months
      growthBase: z.enum(['rate', 'customers']).default('rate'), // last month's rate of growth, or its customers
      initialBase: z.strictObject({ handling: base, churn: base, growth: base }).prefault({}),
    })
    .prefault({}),
  department: z
    .strictObject({
      service: Grading.default({ figure: 'waitDays', cuts: [1, 2, 4] }), // chosen
      complaints: Grading.default({ figure: 'answered', cuts: [0.95, 0.85, 0.7] }), // chosen
      information: Grading.default({ figure: 'buyersComplete', cuts: [0.8, 0.6, 0.4] }), // chosen
    })
    .prefault({}),
  bonus: z
    .strictObject({
      quota: count(5), // complete files a month (SK-09)
      fileCents: cents(10_000), // for each beyond (SK-10)
      trips: z.int().min(1).max(1000).default(3), // in half a year (SK-11)
      tripCents: cents(30_000), // SK-11
      tripSpans: z.array(z.strictObject({ from: turn, to: turn, cents: cents(30_000) })).default([]), // SK-74, by time
      dealCents: cents(10_000), // SK-12
      complete: z.array(z.enum(FILE_FIELDS)).min(1).default(['contact', 'preference', 'occasion']), // chosen
    })
    .prefault({}),
  cycle: z.enum(['quarter', 'halfYear', 'year']).default('quarter'), // SK-24
  dates: z.array(turn).min(1).optional(), // turns at whose end there is an appraisal, instead of the cycle (SK-75)
});
export type Appraisal = z.infer<typeof Appraisal>;
