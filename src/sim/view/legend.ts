import type { ChartTable } from '../charts/table.ts';
import { LEVER_WORDS } from '../levers/index.ts';
import type { LeverWords } from '../levers/words-shape.ts';
import type { Rules } from '../rules.ts';
import type { Legend } from './view.ts';

/** States of the mood chart and of the cast's stories with faces and names: what screens need and never changes. */
export function legendOf(rules: Rules): Legend {
  const { mood, privacy, level, lifecycle } = rules.charts;
  const arcs: Record<string, { id: string; name: Legend['moods'][number]['name']; end: boolean }[]> = {};
  for (const [member, table] of Object.entries(rules.arcs)) {
    arcs[member] = table.states.map((id, k) => ({ id, name: table.name[k]!, end: table.end[k] === 1 }));
  }
  const levers: Record<string, LeverWords> = {};
  for (const { id } of rules.levers) levers[id] = LEVER_WORDS[id]!;
  const named = ({ states, face, name }: Pick<ChartTable, 'states' | 'face' | 'name'>) =>
    states.map((id, k) => ({ id, face: face[k]!, name: name[k]! }));
  const plain = ({ states, name }: Pick<ChartTable, 'states' | 'name'>) =>
    states.map((id, k) => ({ id, name: name[k]! }));
  return {
    levers,
    moods: named(mood),
    eases: named(privacy),
    levels: plain(level),
    paths: plain(lifecycle),
    arcs,
  };
}
