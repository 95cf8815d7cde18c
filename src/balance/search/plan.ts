import { PLAYERS } from '../../players/index.ts';
import type { MakePlayer } from '../../players/player.ts';
import { closeWith } from '../../players/player.ts';
import { sameDecision } from '../../sim/decide/same.ts';
import type { View } from '../../sim/index.ts';
import { engine } from '../../sim/index.ts';
import { steer } from '../steer.ts';
import type { Ground } from './ground.ts';
import type { Wanted } from './lay.ts';
import { lay, wishesOf } from './lay.ts';

type ViewEncounter = View['encounters'][number];

/** Turn by turn how every lever is to stand, what is to be changed first standing first. */
export type Turns = readonly (readonly Wanted[])[];

/** Somebody's game with changes written into it. */
export interface Plan {
  readonly turns: Turns;
  /** What that somebody did in the game written down; until `turns` differs from it, a lever is left to them. */
  readonly was: Turns;
  /** What is said where; where nothing is written, what they say. */
  readonly replies: Readonly<Record<string, string>>;
  /** Whose game it is, as the command line knows them. They must remember nothing from one turn to the next. */
  readonly by: string;
}

/** A place in a talk as a player knows it: who, where in the talk, and what was said last. */
export interface Situation {
  readonly key: string;
  readonly turn: number;
  readonly replies: readonly string[]; // on offer
}
const isWaiting = ({ node, precedent, replies }: ViewEncounter): boolean =>
  (node !== null || precedent !== null) && replies.length > 0;
function situationOf(turn: number, { id, node, precedent, said, replies }: ViewEncounter): Situation {
  const heard = said.findLast(({ by }) => by === 'them')?.key ?? '';
  const key = `${id}/${node}/${precedent === null ? heard : 'precedent'}`;
  return { key, turn, replies: [...replies.map((reply) => reply.id), 'timeOut'] };
}

/** Somebody who plays by a plan, seeing the View and nothing else. `met` is told of every place a talk comes to. */
export const follow =
  ({ turns, was, replies, by }: Plan, met: (situation: Situation) => void = () => {}): MakePlayer =>
  (seed, talks) => {
    const other = PLAYERS[by]!(seed, talks);
    const takenOver = takenOverAt(turns, was);
    let said = new Set<string>();
    let turn = 0;
    return {
      name: 'by plan',
      next(view: View) {
        if (view.turn !== turn) [turn, said] = [view.turn, new Set()];
        for (const talk of view.encounters.filter(isWaiting)) {
          const situation = situationOf(turn, talk);
          met(situation);
          const reply = replies[situation.key];
          if (reply === undefined || said.has(situation.key)) continue; // refused once: as the other likes
          said.add(situation.key);
          return { kind: 'answer', encounter: talk.id, reply };
        }
        const act = other.next(view);
        const isOurs = (lever: string) => (takenOver.get(lever) ?? Number.POSITIVE_INFINITY) <= turn;
        if (act.kind !== 'close' || !view.desk.some(({ lever }) => isOurs(lever))) return act;
        const wishes = wishesOf(other, view, act);
        return closeWith(
          lay(
            view,
            turns[turn - 1]!.map((own) => (isOurs(own.lever) ? own : { ...own, decision: wishes[own.lever]! })),
          ),
        );
      },
    };
  };

/** From which turn on each lever is the plan's and no longer left to whose game it is. */
function takenOverAt(turns: Turns, was: Turns): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [k, wanted] of turns.entries()) {
    for (const { lever, decision } of wanted) {
      const old = was[k]!.find((one) => one.lever === lever)!.decision;
      if (!found.has(lever) && !sameDecision(decision, old)) found.set(lever, k + 1);
    }
  }
  return found;
}

/** What a player decided in one game, as a plan. Levers stand in the order of the desk. */
export function planOf(by: string, { opened, seed }: Ground): Plan {
  const player = steer(PLAYERS[by]!, seed, opened.rules.scenario.encounters);
  const turns: Wanted[][] = [];
  let run = opened;
  while (!run.over) {
    const act = player.next(engine.observe(run));
    const applied = engine.apply(run, act);
    player.told(applied.ok ? null : applied.refusals[0]!);
    if (!applied.ok) continue;
    if (act.kind === 'close') {
      turns.push(run.rules.levers.map(({ id }) => ({ lever: id, decision: act.decisions[id]! })));
    }
    run = applied.run;
  }
  return { turns, was: turns, replies: {}, by };
}
