import * as z from 'zod';
import type { Audience, Bound, Knob, Roster } from './knobs.ts';
import { AUDIENCE_FIELDS } from './knobs.ts';
import { spell } from './spell.ts';
import type { PlacedBound } from './step.ts';
import { isPlace, placeCount } from './step.ts';

/** Sets a decision may hold one value for each member of. */
export type Rosters = Readonly<Record<string, readonly string[]>>;

type PerMember<V> = V | Readonly<Record<string, V>>;
/** What an author writes beside a knob; which form fits follows from the knob's kind. */
export type AuthoredBound =
  | { readonly steps: readonly number[]; readonly start: PerMember<number> }
  | { readonly min: number; readonly max: number; readonly step: number; readonly start: PerMember<number> }
  | { readonly start: PerMember<boolean> }
  | { readonly allow: readonly string[]; readonly start: PerMember<string> }
  | { readonly start: Readonly<Record<string, number>> } // shares, whole per cent
  | { readonly start: readonly string[] } // ranking
  | { readonly start: Audience; readonly max: number }
  | { readonly max: number }; // picks

/** Shares go in steps of five per cent and make a hundred together. (chosen: five people can divide by fives) */
export const SHARE_STEP = 5;

/** No knob goes further than this, so that sums of bills stay whole. */
const FARTHEST = 1_000_000_000;
const whole = z.int().min(-FARTHEST).max(FARTHEST);
const most = z.int().min(1).max(100_000);

const fileTest = z.strictObject({
  file: z.enum(AUDIENCE_FIELDS),
  from: whole.optional(),
  to: whole.optional(),
});
/** The shape of an audience, in scenarios and in decisions. Each field stands at most once, in the order of the list. */
export const audienceSchema = z.strictObject({
  all: z.array(fileTest).max(AUDIENCE_FIELDS.length),
  order: z.strictObject({ by: z.enum(AUDIENCE_FIELDS), desc: z.boolean() }).optional(),
  limit: most.optional(),
});

/**
 * The JSON an author writes for one knob: steps or a grid for numbers, what is allowed for choices, and where it starts.
 * What a shape cannot say is found by `checkBound`.
 */
export function boundSchema(knob: Knob): z.ZodType {
  const orEach = <T extends z.ZodType>(value: T): z.ZodType =>
    'per' in knob ? z.union([value, z.record(z.string(), value)]) : value;
  switch (knob.kind) {
    case 'number':
      return z.union([
        z.strictObject({ steps: z.array(whole).min(1).max(40), start: orEach(whole) }),
        z.strictObject({ min: whole, max: whole, step: z.int().min(1).max(FARTHEST), start: orEach(whole) }),
      ]);
    case 'switch':
      return z.strictObject({ start: orEach(z.boolean()) });
    case 'choice':
      return z.strictObject({ allow: z.array(z.enum(knob.of)).min(1), start: orEach(z.enum(knob.of)) });
    case 'shares':
      return z.strictObject({ start: z.strictObject(Object.fromEntries(knob.of.map((part) => [part, whole]))) });
    case 'ranking':
      return z.strictObject({ start: z.array(z.enum(knob.of)) });
    case 'audience':
      return z.strictObject({ start: audienceSchema, max: most });
    case 'picks':
      return z.strictObject({ max: most });
  }
}

/** The bound as the engine and the desk hold it. Takes what `boundSchema` accepted. */
export function readBound(knob: Knob, authored: AuthoredBound): Bound {
  const kind = knob.kind === 'number' ? ('steps' in authored ? 'steps' : 'grid') : knob.kind;
  return { kind, ...authored } as Bound;
}

/** What is wrong with a bound, where in it, and what the sentence needs. */
export interface BoundProblem {
  readonly path: readonly (string | number)[];
  readonly code: (typeof BOUND_PROBLEMS)[number];
  readonly because: Readonly<Record<string, string | number>>;
}
export const BOUND_PROBLEMS = [
  'bound.minAboveMax',
  'bound.stepNotDividing',
  'bound.twice',
  'bound.startNotAllowed',
  'bound.unknownMember',
  'bound.missingMember',
  'bound.sharesNotWhole',
  'bound.rankingIncomplete',
  'bound.audienceOrder',
  'bound.audienceTooMany',
] as const;

/** Everything the shape of a bound cannot say. Empty means it is sound. */
export function checkBound(knob: Knob, authored: AuthoredBound, rosters: Rosters): readonly BoundProblem[] {
  const bound = readBound(knob, authored);
  switch (bound.kind) {
    case 'steps':
      return [...twice(bound.steps, 'steps'), ...checkStarts(knob, bound, rosters)];
    case 'grid': {
      const grid = checkGrid(bound);
      return grid.length > 0 ? grid : checkStarts(knob, bound, rosters);
    }
    case 'choice':
      return [...twice(bound.allow, 'allow'), ...checkStarts(knob, bound, rosters)];
    case 'switch':
      return checkStarts(knob, bound, rosters);
    case 'shares':
      return checkShares(bound.start);
    case 'ranking':
      return checkRanking(knob, bound.start);
    case 'audience':
      return checkAudience(bound.start, bound.max, ['start']);
    case 'picks':
      return [];
  }
}

function checkGrid({ min, max, step }: { min: number; max: number; step: number }): BoundProblem[] {
  if (min > max) return [{ path: ['max'], code: 'bound.minAboveMax', because: { min, max } }];
  if ((max - min) % step === 0) return [];
  return [{ path: ['step'], code: 'bound.stepNotDividing', because: { min, max, step } }];
}

function twice(values: readonly (string | number)[], under: string): BoundProblem[] {
  return values.flatMap((value, at) =>
    values.indexOf(value) < at ? [{ path: [under, at], code: 'bound.twice' as const, because: { value } }] : [],
  );
}

function checkStarts(knob: Knob, bound: PlacedBound, rosters: Rosters): BoundProblem[] {
  const { start } = bound;
  if (typeof start !== 'object') return checkStart(bound, start, ['start']);
  const roster: Roster | null = 'per' in knob && knob.per ? knob.per : null;
  const members = roster ? (rosters[roster] ?? []) : [];
  const unknown = Object.keys(start).filter((member) => !members.includes(member));
  return [
    ...unknown.map((member) => ({
      path: ['start', member],
      code: 'bound.unknownMember' as const,
      because: { member, of: members.join(', ') },
    })),
    ...members.flatMap((member) =>
      Object.hasOwn(start, member)
        ? checkStart(bound, start[member], ['start', member])
        : [{ path: ['start'], code: 'bound.missingMember' as const, because: { member } }],
    ),
  ];
}

function checkStart(bound: PlacedBound, value: unknown, path: readonly string[]): BoundProblem[] {
  if (isPlace(bound, value)) return [];
  return [{ path, code: 'bound.startNotAllowed', because: { start: spell(value), places: placeCount(bound) } }];
}

function checkShares(start: Readonly<Record<string, number>>): BoundProblem[] {
  const parts = Object.values(start);
  const sum = parts.reduce((total, part) => total + part, 0);
  if (sum === 100 && parts.every((part) => part >= 0 && part % SHARE_STEP === 0)) return [];
  return [{ path: ['start'], code: 'bound.sharesNotWhole', because: { sum, step: SHARE_STEP } }];
}

function checkRanking(knob: Knob, start: readonly string[]): BoundProblem[] {
  const doubled = twice(start, 'start');
  if (doubled.length > 0) return doubled;
  const missing = knob.kind === 'ranking' ? knob.of.filter((one) => !start.includes(one)) : [];
  if (missing.length === 0) return [];
  return [{ path: ['start'], code: 'bound.rankingIncomplete', because: { missing: missing.join(', ') } }];
}

/** One spelling for each audience: fields in the order of the list, none twice, no more people than allowed. */
export function checkAudience(
  audience: Audience,
  max: number,
  path: readonly (string | number)[],
): readonly BoundProblem[] {
  const problems: BoundProblem[] = [];
  let last = -1;
  for (const [at, test] of audience.all.entries()) {
    const place = AUDIENCE_FIELDS.indexOf(test.file);
    if (place <= last) {
      problems.push({ path: [...path, 'all', at], code: 'bound.audienceOrder', because: { file: test.file } });
    }
    last = Math.max(last, place);
  }
  if (audience.limit !== undefined && audience.limit > max) {
    problems.push({ path: [...path, 'limit'], code: 'bound.audienceTooMany', because: { limit: audience.limit, max } });
  }
  return problems;
}
