import type { Run } from '../sim/index.ts';

type ChartKind = 'mood' | 'privacy' | 'lifecycle' | 'ticket' | 'level';
const COLUMN = { mood: 'mood', privacy: 'privacy', lifecycle: 'life', ticket: 'ticket', level: 'level' } as const;
const KINDS = Object.keys(COLUMN) as readonly ChartKind[];

/**
 * What a game came to, as keys: `event/ID`, `offered/ENCOUNTER/NODE/REPLY`, `in/CHART/STATE` and `out/CHART/STATE` of
 * charts that the author wrote, at the turns' ends.
 */
export function watchRun(opened: Run): { step(run: Run): void; seen(last: Run): string[] } {
  const seen = new Set<string>();
  const { charts } = opened.rules.scenario;
  const authored = KINDS.filter((kind) => !('preset' in charts[kind]));
  let before = opened;
  const step = (run: Run) => {
    for (const { encounter, node, offered } of run.talks) {
      for (const reply of offered) if (node !== null) seen.add(`offered/${encounter}/${node}/${reply}`);
    }
    if (run.turn === before.turn && !run.over) return;
    for (const kind of authored) noteStates(seen, before, run, kind);
    before = run;
  };
  step(opened);
  for (const kind of authored) noteStates(seen, opened, opened, kind);
  return {
    step,
    seen: (last) => {
      for (const [event, times] of Object.entries(last.market.happened)) if (times > 0) seen.add(`event/${event}`);
      return [...seen].sort();
    },
  };
}

function noteStates(seen: Set<string>, before: Run, now: Run, kind: ChartKind): void {
  const column = COLUMN[kind];
  const was = before.people[column];
  const is = now.people[column];
  const inside = new Set<number>();
  const left = new Set<number>();
  for (let i = 0; i < is.length; i++) {
    inside.add(is[i]!);
    if (was[i] !== is[i]) left.add(was[i]!);
  }
  const { states } = now.rules.charts[kind];
  for (const at of inside) seen.add(`in/${kind}/${states[at]}`);
  for (const at of left) seen.add(`out/${kind}/${states[at]}`);
}
