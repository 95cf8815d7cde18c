import type { Node } from 'jsonc-parser';
import { checkScenario } from '../sim/language/check.ts';
import type { Path, Problem } from '../sim/language/problem.ts';
import { problem } from '../sim/language/problem.ts';
import { unmarkedHash } from '../sim/language/rules-hash.ts';
import type { Scenario } from '../sim/language/scenario.ts';
import { AXES } from '../sim/language/score.ts';
import { readShape } from '../sim/language/shape.ts';
import { checkText, decodeUtf8 } from './encoding.ts';
import { migrate } from './migrate.ts';
import type { FileProblem, Located, Place } from './problems.ts';
import { fileProblem, linesOf, locate } from './problems.ts';
import { parseJson } from './syntax.ts';
import { placesIn, readTree } from './tree.ts';

/** A scenario with its texts is about 300 KB; a file beyond this is refused before it is looked at. */
export const MOST_BYTES = 1024 * 1024;
/** After so many problems the rest is only counted. */
export const MOST_PROBLEMS = 1000;

export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario; readonly warnings: readonly Located[] }
  | { readonly ok: false; readonly problems: readonly Located[] };

/**
 * Reads a scenario file: every problem at once, each with line, column and path, in the order they stand in the file.
 * Never throws, whatever the file holds; files too big or nested too deep are refused before anything is built of them.
 *
 * @param file  the file's bytes, or its text where something else has decoded it
 * @returns     the scenario with its defaults filled in and perhaps warnings, or problems with at least one error
 */
export function parseScenario(file: string | Uint8Array): ParsedScenario {
  if (file.length > MOST_BYTES) return refuse([fileProblem(0, 'file.tooBig', { most: MOST_BYTES })], linesOf(''));
  const decoded = typeof file === 'string' ? checkText(file) : decodeUtf8(file);
  const { text } = decoded;
  if (text === null) return refuse(decoded.problems, linesOf(''));
  const at = linesOf(text);
  const { tree, problems, more, sound } = parseJson(text, at);
  if (tree === null) return refuse([...decoded.problems, ...problems], at);
  const read = readTree(tree, text, at);
  const ofFile = [...decoded.problems, ...problems, ...read.problems];
  if (!sound) return refuse(ofFile, at, more);
  return judge(ofFile, read.value, { tree, at, holes: read.holes });
}

type PlaceOf = (offset: number) => Place;
interface Source {
  readonly tree: Node;
  readonly at: PlaceOf;
  readonly holes: readonly Path[];
}

function judge(ofFile: readonly FileProblem[], value: unknown, { tree, at, holes }: Source): ParsedScenario {
  const offsetOf = placesIn(tree);
  const migrated = migrate(value);
  if (!migrated.ok) {
    const offset = offsetOf(['format'], 'value');
    return refuse([...ofFile, fileProblem(offset, migrated.code, migrated.because, ['format'])], at);
  }
  const shape = readShape(migrated.value);
  const found = [...(shape.ok ? [] : shape.problems), ...checkScenario(migrated.value)];
  const sound = shape.ok && ofFile.length === 0 && found.every(({ severity }) => severity === 'warning');
  if (sound) found.push(...staleMarks(shape.scenario));
  const told = found.filter(({ path }) => !holes.some((hole) => hole.every((step, k) => path[k] === step)));
  const placed = told.map((one) => ({ ...one, offset: offsetOf(one.path, one.at) }));
  const located = arrange([...ofFile, ...placed], at);
  return sound ? { ok: true, scenario: shape.scenario, warnings: located } : { ok: false, problems: located };
}

/** Marks that were measured on other rules than these: the scenario plays, its score means nothing yet. */
function staleMarks(scenario: Scenario): readonly Problem[] {
  if (!scenario.scoring) return [];
  const { rules: found = 'none', axes } = scenario.scoring.marks;
  if (AXES.every((axis) => axes[axis] === null || axes[axis].authored)) return [];
  const expected = unmarkedHash(scenario);
  if (found === expected) return [];
  return [problem(['scoring', 'marks', 'rules'], 'score.otherRules', { found, expected })];
}

function refuse(problems: readonly FileProblem[], at: PlaceOf, more = 0): ParsedScenario {
  return { ok: false, problems: arrange(problems, at, more) };
}

type Found = Pick<FileProblem, 'offset' | 'before'> & Pick<Problem, 'path' | 'code' | 'because'>;

/** In the order of the file, each place and code once, no more than anyone would read; of the rest only the number. */
function arrange(problems: readonly Found[], at: PlaceOf, more = 0): Located[] {
  const sorted = problems
    .map((one, k) => ({ one, k }))
    .sort((a, b) => a.one.offset - b.one.offset || a.k - b.k)
    .map(({ one }) => one);
  const seen = new Set<string>();
  const kept = sorted.filter(({ path, code, offset }) => {
    const name = JSON.stringify([offset, code, path]);
    return !seen.has(name) && seen.add(name);
  });
  const placeOf = (one: Found) => (one.before === undefined ? at(one.offset) : linesOf(one.before)(one.offset));
  const located = kept.slice(0, MOST_PROBLEMS).map((one) => locate(placeOf(one), one));
  const count = kept.length - located.length + more;
  const next = kept[MOST_PROBLEMS] ?? kept.at(-1);
  if (count === 0 || next === undefined) return located;
  return [...located, locate(placeOf(next), { path: [], code: 'file.moreProblems', because: { count } })];
}
