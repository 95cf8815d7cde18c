import { checkChart } from '../charts/check.ts';
import { CROWD_KINDS } from '../charts/vocabulary.ts';
import type { Path } from './problem.ts';
import { problem } from './problem.ts';
import { get, isRecord, recordOf } from './raw.ts';
import type { Check } from './report.ts';

/** Where a chart of the author's own stands. */
export const isChartPlace = (path: Path): boolean =>
  (path.length === 2 && path[0] === 'charts') || (path.length === 3 && path[0] === 'arcs' && path[2] === 'chart');

/** Charts an author wrote: those of the crowd that are no presets, and every arc. */
export function checkCharts(check: Check): void {
  const { languages } = check.names;
  const charts = get(check.raw, 'charts');
  for (const kind of CROWD_KINDS) {
    const own = get(charts, kind);
    if (!isRecord(own) || Object.hasOwn(own, 'preset')) continue;
    for (const one of checkChart(kind, own, ['charts', kind], languages)) {
      check.problems.push(problem(one.path, `chart.${one.code}`, one.because));
    }
  }
  const arcs = recordOf(get(check.raw, 'arcs'));
  for (const id of Object.keys(arcs)) {
    const chart = get(arcs[id], 'chart');
    if (!isRecord(chart)) continue;
    for (const one of checkChart('arc', chart, ['arcs', id, 'chart'], languages)) {
      check.problems.push(problem(one.path, `chart.${one.code}`, one.because));
    }
  }
}
