import { PLACES } from '../../../scenes/crowd.ts';
import { judge } from '../../desk/guess.ts';
import type { Year } from './year.ts';
import { closesOf, parOf } from './year.ts';

export const BADGE_IDS = [
  'soothedFirst',
  'keptWord',
  'heardSilence',
  'noDiscount',
  'turnedBack',
  'withReasons',
] as const;
export type BadgeId = (typeof BADGE_IDS)[number];

/** One principle: the turn that proves it, or null where the game does not show it. */
export interface Badge {
  readonly id: BadgeId;
  readonly turn: number | null;
}

/** People given up as silent who were reached. (the visual sheet, 2.5) */
const SILENT_REACHED = 30;
/** A market with fewer people than this has no thirty who could fall silent unnoticed. (chosen) */
const LEAST_CROWD = 300;
/** Reasons that must have been right. (the visual sheet, 2.5) */
const REASONS = 5;
/** Knobs of pricing levers that take something off the price when they are above zero. */
const OFF = ['depth', 'off'];

const PROOFS: Readonly<Record<BadgeId, (year: Year) => number | null>> = {
  soothedFirst,
  keptWord,
  heardSilence,
  noDiscount,
  turnedBack,
  withReasons,
};
const MAKES_SENSE: Readonly<Record<BadgeId, (year: Year) => boolean>> = {
  soothedFirst: ({ scenario }) => repliesOf(scenario).some(({ tags }) => tags.includes('empathic')),
  keptWord: ({ scenario }) => repliesOf(scenario).some(({ promise }) => promise !== undefined),
  heardSilence: ({ scenario, view }) => !scenario.inert && view.files.n >= LEAST_CROWD,
  noDiscount: (year) => !year.scenario.inert && hasDiscounts(year),
  turnedBack: ({ scenario, debrief, half }) => !scenario.inert && debrief.marks !== null && half !== null,
  withReasons: ({ scenario }) => scenario.predictions.length > 0,
};

/** The six principles, without those that say nothing of this scenario. */
export function badgesOf(year: Year): readonly Badge[] {
  return BADGE_IDS.filter((id) => MAKES_SENSE[id](year)).map((id) => ({ id, turn: PROOFS[id](year) }));
}

const repliesOf = ({ encounters }: Year['scenario']) =>
  encounters.flatMap(({ nodes }) => nodes.flatMap(({ replies }) => replies));

/** Somebody came upset, the first thing said was kind, nothing forbidden followed, and no word given in it was broken. */
function soothedFirst({ scenario, view, record, turns }: Year): number | null {
  let turn = 1;
  const said = new Map<string, string[]>();
  for (const act of record.acts) {
    if (act.kind === 'answer') said.set(act.encounter, [...(said.get(act.encounter) ?? []), act.reply]);
    if (act.kind !== 'close') continue;
    for (const [encounter, replies] of said) {
      const upset = turns[turn - 1]?.upset.includes(encounter) ?? false;
      if (upset && isKind(encounter, replies)) return turn;
    }
    said.clear();
    turn += 1;
  }
  return null;

  function isKind(encounter: string, [first, ...then]: readonly string[]): boolean {
    const replies = repliesOf({ ...scenario, encounters: scenario.encounters.filter(({ id }) => id === encounter) });
    const tagsOf = (reply: string | undefined) => replies.find(({ id }) => id === reply)?.tags ?? [];
    return (
      tagsOf(first).includes('empathic') &&
      ![first, ...then].some((reply) => tagsOf(reply).includes('forbidden')) &&
      !view.promises.some((promise) => promise.encounter === encounter && promise.state === 'broken')
    );
  }
}

/** Something was promised and nothing broken; proved where the last word was kept. */
function keptWord({ view: { promises } }: Year): number | null {
  if (promises.length === 0 || promises.some(({ state }) => state === 'broken')) return null;
  return (promises.findLast(({ state }) => state === 'kept') ?? promises.at(-1)!).due;
}

/** The turn in which the thirtieth of those given up as silent was spoken to. */
function heardSilence({ turns }: Year): number | null {
  const reached = new Set<number>();
  for (const { turn, reached: now } of turns) {
    for (const who of now) reached.add(who);
    if (reached.size >= SILENT_REACHED) return turn;
  }
  return null;
}

/** The turn in which most came to the loyal, of those in which nothing was cheaper. */
function noDiscount({ view: { books }, turns }: Year): number | null {
  const loyal = PLACES.indexOf('loyal');
  let best: { readonly turn: number; readonly more: number } | null = null;
  for (const [k, { turn, stages }] of books.entries()) {
    const before = books[k - 1];
    if (!before || turns[k]?.cheaper !== 0) continue;
    const more = (stages[loyal] ?? 0) - (before.stages[loyal] ?? 0);
    if (more > (best?.more ?? 0)) best = { turn, more };
  }
  return best?.turn ?? null;
}

/** Whether a price can be cut here at all. */
function hasDiscounts({ view: { desk } }: Year): boolean {
  return desk.some(({ family, knobs }) => family === 'pricing' && OFF.some((knob) => Object.hasOwn(knobs, knob)));
}

/** Left alone from half-time on it would have ended in the lowest third of the way to par; it ended above par. */
function turnedBack({ debrief: { score, marks }, half, view }: Year): number | null {
  const par = parOf(marks, null);
  if (marks === null || par === null || half === null) return null;
  const low = marks.nothing.total + (par - marks.nothing.total) / 3;
  return half < low && score.total > par ? Math.floor(view.of / 2) + 1 : null;
}

/** The turn in which the fifth prediction came out, direction and cause. */
function withReasons({ scenario, view: { books }, record, turns }: Year): number | null {
  let right = 0;
  for (const [k, { prediction }] of closesOf(record).entries()) {
    const why = turns[k]?.why ?? [];
    if (!prediction) continue;
    if (judge(scenario, { books: books.slice(0, k + 1), why }, prediction) === 'wasRight') right += 1;
    if (right === REASONS) return k + 1;
  }
  return null;
}
