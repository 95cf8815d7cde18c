import { neighbourDecisions } from '../../src/sim/decide/neighbours.ts';
import { sameDecision } from '../../src/sim/decide/same.ts';
import type { Decision } from '../../src/sim/decide/space.ts';
import type { DialName } from '../../src/sim/dials.ts';
import type { Act } from '../../src/sim/record/act.ts';
import type { LeverRules, Rules, SegmentRules } from '../../src/sim/rules.ts';
import type { Run } from '../../src/sim/turn/run.ts';
import { neutralDecisions } from '../../src/sim/turn/start.ts';
import type { Part } from '../../src/sim/why/carried.ts';
import { courseOf } from '../../src/sim/why/log.ts';
import { replayOn } from '../../src/sim/why/replay.ts';
import type { Reason, Way } from '../../src/sim/why/ways.ts';

/** A way of doing harm to one segment: a dial, how far it goes at full strength, and what a story must call it. */
interface Harm {
  readonly dial: DialName;
  readonly most: number;
  readonly reason: Reason;
  readonly part: Part | null;
}
const HARMS: readonly Harm[] = [
  { dial: 'feel.effort', most: 100, reason: 'satisfaction', part: 'effort' },
  { dial: 'feel.mood', most: -100, reason: 'satisfaction', part: 'lift' },
  { dial: 'feel.unfair', most: 6, reason: 'satisfaction', part: 'fairness' },
  { dial: 'price.list', most: 2, reason: 'drift', part: null },
  { dial: 'leave.pull', most: 3, reason: 'pull', part: null },
];
/** What harms where nothing else harms enough. */
const SUREST = HARMS.at(-1)!;

/** One lever spoilt for one segment, so far that between 5 and 15 % of it are lost by it. */
export interface Plant {
  readonly lever: string;
  readonly segment: SegmentRules;
  readonly harm: Harm;
  readonly rules: Rules; // in which the lever does harm wherever it is not neutral
  readonly acts: readonly Act[]; // of the game in which it is not
  readonly loss: number; // share of the segment
  readonly lost: readonly number[]; // customers lost only in the spoilt game
}

export const isPlanted = ({ harm }: Pick<Plant, 'harm'>, way: Way | undefined): boolean =>
  way?.reason === harm.reason && (harm.part === null || way.part === harm.part);

/** Every pair of a lever and a segment, with a harm each, so that every lever meets several. */
export function pairsOf({ levers, segments }: Rules): readonly { lever: string; segment: string; harm: number }[] {
  return levers.flatMap(({ id: lever }, l) =>
    segments.map(({ id: segment }, s) => ({ lever, segment, harm: (l + s) % HARMS.length })),
  );
}

/**
 * Spoils one lever of a game: neutral but for it, or another game whose decisions on this lever are replaced. The
 * strength is found by bisection.
 *
 * @returns  null where no strength loses between 5 and 15 % of the segment
 */
export function plant(opened: Run, game: readonly Act[], pair: ReturnType<typeof pairsOf>[number]): Plant | null {
  const { rules } = opened;
  const lever = rules.levers.find(({ id }) => id === pair.lever)!;
  const segment = rules.segments.find(({ id }) => id === pair.segment)!;
  const neutral = neutralDecisions(rules)[lever.id]!;
  const sound = replayOn(opened, courseOf(withLever(game, lever, neutral, neutral)));
  const space = { lever: lever.id, knobs: lever.lever.knobs, bounds: lever.bounds, rosters: rules.rosters };
  // one step from neutral: what the lever does by itself is small beside the harm
  const spoilt = neighbourDecisions({ ...space, people: rules.n }, neutral)[0]!;
  const acts = withLever(game, lever, neutral, spoilt);
  for (const harm of [HARMS[pair.harm]!, SUREST]) {
    let least = 0;
    let most = 1;
    for (let k = 0; k < 9; k++) {
      const strength = (least + most) / 2;
      const harmed = withHarm(rules, lever.id, neutral, segment.id, harm, strength);
      const run = replayOn({ ...opened, rules: harmed }, courseOf(acts));
      const loss = lossIn(run, sound, segment);
      if (loss >= 0.05 && loss <= 0.15) {
        return { lever: lever.id, segment, harm, rules: harmed, acts, loss, lost: lostOnlyIn(run, sound) };
      }
      if (loss < 0.05) least = strength;
      else most = strength;
    }
  }
  return null;
}

/** The acts of a game with one lever set throughout, from the turn it opens. */
function withLever(game: readonly Act[], lever: LeverRules, before: Decision, after: Decision): readonly Act[] {
  let turn = 0;
  return game.map((act) => {
    if (act.kind !== 'close') return act;
    turn += 1;
    return { ...act, decisions: { ...act.decisions, [lever.id]: turn < lever.opensAt ? before : after } };
  });
}

/** Rules in which a lever, wherever it is not neutral, turns one dial more: its own act, made worse. */
function withHarm(
  rules: Rules,
  id: string,
  neutral: Decision,
  segment: string,
  { dial, most }: Harm,
  strength: number,
): Rules {
  const levers = rules.levers.map((one): LeverRules => {
    if (one.id !== id) return one;
    const act: typeof one.lever.act = (decision, desk, constants, dials, plans) => {
      const memory = one.lever.act(decision, desk, constants, dials, plans);
      if (sameDecision(decision, neutral)) return memory;
      if (dial === 'price.list') dials.scale(dial, 1 + most * strength, segment);
      else dials.add(dial as 'feel.effort', most * strength, segment);
      return memory;
    };
    return { ...one, lever: { ...one.lever, act } };
  });
  return { ...rules, levers };
}

const isGone = ({ rules, people }: Run, who: number) => rules.charts.lifecycle.is.gone[people.life[who]!]!;

function lossIn(run: Run, sound: Run, { from, customers }: SegmentRules): number {
  let lost = 0;
  for (let i = from; i < from + customers; i++) lost += isGone(run, i) - isGone(sound, i);
  return lost / customers;
}

function lostOnlyIn(run: Run, sound: Run): readonly number[] {
  const { customer } = sound.rules.charts.lifecycle.is;
  return Array.from({ length: run.people.n }, (_, who) => who).filter(
    (who) => isGone(run, who) === 1 && customer[sound.people.life[who]!] === 1,
  );
}
