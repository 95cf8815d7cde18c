import { PLAYERS } from '../players/index.ts';
import type { MakePlayer } from '../players/player.ts';
import type { Decisions, Marks, Rules, Run, Scenario, View } from '../sim/index.ts';
import { axisPoints, engine, fixedPoints, luckOf, playNothing, playReference, rawAxes, totalOf } from '../sim/index.ts';
import { jitter, variantTotal } from './luck-share.ts';
import type { Overlay } from './overlay.ts';
import { overlaid } from './overlay.ts';
import { playFrom } from './play-policy.ts';
import type { Ground } from './search/ground.ts';
import { groundOn } from './search/ground.ts';
import { follow } from './search/plan.ts';
import { search } from './search/searcher.ts';
import { watchRun } from './seen.ts';
import { steer } from './steer.ts';
import type { Crew, Game, OutcomeOf, Outcomes, Policy, Reference, Task } from './task.ts';

type Scoring = NonNullable<Scenario['scoring']>;

/** Where the games of a report are played. Keeps the openings of its seeds. */
export function openDesk(rules: Rules): <T extends Task>(task: T) => OutcomeOf<T> {
  const scoring = rules.scenario.scoring!;
  const grounds = new Map<string, Ground>();
  const groundFor = (seed: string): Ground => {
    const known = grounds.get(seed) ?? groundOn(rules, seed);
    grounds.set(seed, known);
    return known;
  };
  const openings = new Map<string, Run>();
  /** Somebody's game as a turn opens: what is laid over it later need not be played again before. */
  const takenUp = ({ opened, seed }: Ground, policy: Policy, turn: number): Run => {
    if (turn <= 1) return opened;
    const key = `${turn} ${seed} ${JSON.stringify(policy)}`;
    const known = openings.get(key) ?? playFrom(opened, makeOf(policy), seed, turn);
    openings.set(key, known);
    return known;
  };
  const work: { readonly [K in Task['kind']]: (task: Extract<Task, { kind: K }>) => Outcomes[K] } = {
    play: ({ seed, policy, over }) => {
      const make = makeOf(policy);
      const ground = groundFor(seed);
      if (!over) return playWatched(ground, ground.opened, make);
      return playWatched(ground, takenUp(ground, policy, partingTurn(over)), overlaid(make, over));
    },
    variant: ({ seed, k }) => variantTotal(scoring, groundFor(seed), jitter(scoring, k)),
    marks: ({ seed, reference }) => {
      const opened = engine.start(rules, luckOf(seed));
      return {
        nothing: rawAxes(playNothing(opened)),
        reference: rawAxes(playReference(opened, { ...scoring, reference })),
      };
    },
    search: ({ seeds, starts, plays, toss }) => search(seeds.map(groundFor), starts, plays, toss),
  };
  return (task) => (work[task.kind] as (one: Task) => OutcomeOf<typeof task>)(task);
}

/** A crew of one, in this thread. */
export function workAlone(rules: Rules): Crew {
  const desk = openDesk(rules);
  return { work: async (tasks) => tasks.map((task) => desk(task)) };
}

function makeOf(policy: Policy): MakePlayer {
  return 'by' in policy ? PLAYERS[policy.by]! : follow(policy.plan);
}

/** The first turn that can differ. */
const partingTurn = ({ holds = [], replies, mute }: Overlay): number =>
  replies || mute || holds.length === 0 ? 1 : Math.min(...holds.map(({ from }) => from));

/** Plays on from a run. What is written down begins there too. */
function playWatched({ seed, marks }: Ground, opened: Run, make: MakePlayer): Game {
  const { scenario } = opened.rules;
  const scoring = scenario.scoring as Scoring;
  const player = steer(make, seed, scenario.encounters);
  const watch = watchRun(opened);
  const turns: Reference['turns'][number][] = [];
  const replies: Record<string, string[]> = {};
  let run = opened;
  while (!run.over) {
    const view = engine.observe(run);
    const act = player.next(view);
    const applied = engine.apply(run, act);
    player.told(applied.ok ? null : applied.refusals[0]!);
    if (!applied.ok) continue;
    if (act.kind === 'close') turns.push(changedIn(view, act.decisions));
    if (act.kind === 'answer') replies[act.encounter] = [...(replies[act.encounter] ?? []), act.reply];
    run = applied.run;
    watch.step(run);
  }
  const raw = rawAxes(run);
  const axes = scoring.marks.axes as Marks;
  const points = axisPoints(raw, marks.nothing, marks.reference, axes);
  const books = run.firm.books.filter(({ turn }) => turn > 0);
  return {
    raw,
    points,
    total: totalOf(points, scoring.weights),
    fixed: totalOf(fixedPoints(raw, axes), scoring.weights),
    sales: books.map(({ sales }) => sales),
    cash: books.map(({ cash }) => cash),
    seen: watch.seen(run),
    segments: segmentMoods(run),
    reference: { turns, replies },
  };
}

/** The levers that a close sets otherwise than they stood. */
function changedIn(view: View, decisions: Decisions) {
  const changed: Record<string, Record<string, unknown>> = {};
  for (const { lever, last } of view.desk) {
    const decision = decisions[lever];
    if (decision && JSON.stringify(decision) !== JSON.stringify(last)) changed[lever] = { ...decision };
  }
  return changed;
}

/** How the customers of each segment feel at the end; who was lost counts with 40 at most, as in the score. */
function segmentMoods({ people, rules }: Run): number[] {
  const { gone } = rules.charts.lifecycle.is;
  return rules.segments.map(({ from, customers }) => {
    let sum = 0;
    for (let i = from; i < from + customers; i++) {
      const feels = people.satisfaction[i]!;
      sum += gone[people.life[i]!] === 1 ? Math.min(feels, 40) : feels;
    }
    return customers > 0 ? sum / customers : 100;
  });
}
