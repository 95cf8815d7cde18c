import { checkGraph } from './check-graph.ts';
import { checkMeaning } from './check-meaning.ts';
import { checkNames } from './check-names.ts';
import type { ChartOutline, Path } from './outline.ts';
import { outlineChart } from './outline.ts';
import type { Problem, Report } from './problem.ts';
import type { ChartKind } from './vocabulary.ts';
import { MOST_DEPTH, MOST_STATES } from './vocabulary.ts';

/**
 * Everything that is wrong with a chart beyond its shape, all at once. Takes anything `JSON.parse` can return and never
 * throws; what the schema `ChartDoc` refuses is passed over here, except names that mean something to JavaScript or to
 * XState, which are reported because zod's records drop `__proto__` silently.
 *
 * Codes about who can reach whom are left out while a target or an initial state is unknown: they would be guesses.
 * With more than 64 states only names, depth and count are judged.
 *
 * @param path       where the chart stands in its document; problems' paths start with it
 * @param languages  languages in which every state must be named; none asks for no names
 */
export function checkChart(kind: ChartKind, doc: unknown, path: Path, languages: readonly string[] = []): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (at, code, because = {}) => problems.push({ path: at, code, because });
  const chart = outlineChart(doc, path);
  checkNames(chart, report);
  checkSize(chart, report);
  if (chart.all.length > MOST_STATES) return problems;
  checkMeaning(kind, chart, languages, report);
  checkGraph(kind, chart, report);
  return problems;
}

function checkSize(chart: ChartOutline, report: Report): void {
  for (const path of chart.tooDeep) report(path, 'tooDeep', { most: MOST_DEPTH });
  if (chart.all.length > MOST_STATES) {
    report([...chart.path, 'states'], 'tooManyStates', { most: MOST_STATES, found: chart.all.length });
  }
}
