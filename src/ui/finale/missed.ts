import type { Debrief } from '../../app/host.ts';
import type { Scenario, View } from '../../sim/index.ts';

type Member = Pick<Scenario['cast'][number], 'lastMorning'>;

/**
 * Days of waiting that kept somebody away who else would have come: their way led to an ending in which they come, and
 * only the wait of the last turn stood against it. Null where it was not that.
 */
export function missedByWaiting(
  { lastMorning }: Member,
  { comes, line, path }: Pick<Debrief['cast'][number], 'comes' | 'line' | 'path'>,
  { kpis }: Pick<View, 'kpis'>,
): { to: number; was: number } | null {
  const was = kpis.waitDays.value;
  if (comes || was === null) return null;
  const at = Number(line.split('.')[3]);
  const state = path.at(-1) ?? '';
  for (const ending of lastMorning.slice(0, at)) {
    if (!ending.comes) continue;
    const limits = ending.when.flatMap((one) =>
      'kpi' in one && one.kpi === 'waitDays' && one.to !== undefined && was > one.to ? [one.to] : [],
    );
    const rest = ending.when.filter((one) => !('kpi' in one && one.kpi === 'waitDays'));
    const led = rest.length > 0 && rest.every((one) => 'arc' in one && one.in.includes(state));
    if (led && limits.length > 0) return { to: Math.min(...limits), was };
  }
  return null;
}
