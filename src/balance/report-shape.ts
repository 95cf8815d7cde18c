import * as z from 'zod';

const AxisNumbers = z.strictObject({
  satisfaction: z.number(),
  loyalty: z.number(),
  value: z.number(),
  service: z.number(),
  conduct: z.number(),
  growth: z.number(),
});
const Spread = z.strictObject({ mean: z.number(), sd: z.number().nullable() }); // null: a single run

/** How one player fared over the seeds. Points 0 to 100. */
const PlayerRow = z.strictObject({
  name: z.string(),
  total: Spread, // as a player is scored, luck taken off
  fixed: Spread, // on fixed marks, luck and all
  axes: AxisNumbers, // mean points
  raw: AxisNumbers, // mean measures in their own units
  sales: z.array(z.number()), // mean cents, turn by turn
  cash: z.number(), // mean cents at the end
});

/** A knob held at one place after another, laid over the best plan and over doing nothing. */
const SweepRow = z.strictObject({
  lever: z.string(),
  knob: z.string(),
  member: z.string().nullable(),
  stops: z.array(
    z.strictObject({
      value: z.union([z.number(), z.string(), z.boolean()]),
      best: z.number(), // mean points of the total, against the best plan as it is
      nothing: z.number(), // the same, against doing nothing
    }),
  ),
});

/** A reply given wherever it is offered, laid over the best plan (over doing nothing where that never hears it). */
const ReplyRow = z.strictObject({
  encounter: z.string(),
  node: z.string(),
  reply: z.string(),
  offered: z.boolean(), // in any game of the report
  points: z.number().nullable(), // null: not offered in the games laid over
});

/** What can be found, the worst first: what explains others stands before them. */
export const FINDINGS = [
  'money.lever',
  'money.reply',
  'lever.dominant',
  'talk.oneRule',
  'exploit.noContact',
  'exploit.lastTurn',
  'exploit.priceCreep',
  'exploit.onlySurveys',
  'exploit.winBack',
  'exploit.onlyBest',
  'exploit.threeThings',
  'state.trap',
  'state.stuck',
  'luck.large',
  'segment.lost',
  'event.never',
  'lever.dead',
  'encounter.never',
  'reply.never',
  'state.never',
  'marks.invalid',
  'luck.much',
  'event.unseen',
  'lever.flat',
  'marks.none',
  'marks.stale',
  'difficulty.off',
  'encounter.unseen',
  'state.unseen',
  'reply.unseen',
] as const;

/** Something an author should know: where in the scenario, by which figures, and (in words, by its code) what to do. */
const Finding = z.strictObject({
  code: z.enum(FINDINGS),
  level: z.enum(['fault', 'note']),
  where: z.string(), // path in the scenario
  values: z.record(z.string(), z.union([z.number(), z.string()])),
});

const Reference = z.strictObject({
  turns: z.array(z.record(z.string(), z.record(z.string(), z.unknown()))),
  replies: z.record(z.string(), z.array(z.string())),
});

/** The author's report. Shares from 0 to 1, money in cents, points of 100. Same scenario, options and seed: same bytes. */
export const BalanceReport = z.strictObject({
  format: z.literal(1),
  scenario: z.string(),
  rules: z.string(),
  engine: z.int(),
  seed: z.string(),
  games: z.int(), // played, all told
  runs: z.int(), // seeds of each player
  marks: z.enum(['own', 'provisional']), // provisional: the scenario has none, so they were measured here
  verdict: z.enum(['sound', 'weak', 'faulty']),
  changes: z.array(z.int()), // the three most useful, as places in `findings`
  findings: z.array(Finding), // the worst first
  players: z.array(PlayerRow),
  best: z.strictObject({
    by: z.string(), // whose plan it grew from
    searched: z.int(), // games of the searcher
    found: z.boolean(), // false: the searcher found nothing better than that player
    total: Spread, // on seeds that nobody searched on
    above: z.number(), // mean points above the best player, same seeds
    than: z.string(), // the best player
    plan: Reference, // as it was played on the first of those seeds: a reference plan that can be pasted
  }),
  luck: z.strictObject({ share: z.number(), most: z.number(), variants: z.int(), seeds: z.int() }).nullable(),
  difficulty: z.strictObject({
    declared: z.int(),
    played: z.int(),
    plain: z.number(),
    best: z.number(),
    nothing: z.number(),
  }),
  trap: z
    .strictObject({
      tempts: z.number(),
      turns: z.number(),
      tells: z.number().nullable(),
      lightAtT4: z.number().nullable(),
      lightAtT7: z.number().nullable(),
    })
    .nullable(),
  proposed: z.strictObject({
    seeds: z.int(),
    axes: z.record(z.string(), z.strictObject({ m0: z.number(), m1: z.number(), valid: z.boolean() })),
  }),
  sweeps: z.array(SweepRow),
  replies: z.array(ReplyRow),
  segments: z.array(z.strictObject({ id: z.string(), best: z.number(), nothing: z.number(), most: z.number() })),
});
export type BalanceReport = z.infer<typeof BalanceReport>;
export type Finding = z.infer<typeof Finding>;
