import type { Space } from '../decide/space.ts';
import type { Names } from './names.ts';
import { namesOf } from './names.ts';
import { nearest } from './nearest.ts';
import type { Because, Named, Path, Problem, ProblemCode } from './problem.ts';
import { problem } from './problem.ts';

/** After so many problems nobody reads on: looking for near names, or for more, would only cost time. */
const MOST_GUESSES = 300;
const MOST_PROBLEMS = 3000;

/** What every check is given: the scenario as it was written, its names, and where to put what is wrong. */
export interface Check {
  readonly raw: unknown;
  readonly names: Names;
  readonly problems: Problem[];
  /** Flags some condition reads, with the first place; filled while conditions are checked. */
  readonly flagsRead: Map<string, Path>;
  /** Flags some outcome sets, with the first place. */
  readonly flagsSet: Map<string, Path>;
  /** The decisions of each lever, worked out when first asked for. */
  readonly spaces: Map<string, Space>;
}

export function newCheck(raw: unknown): Check {
  return { raw, names: namesOf(raw), problems: [], flagsRead: new Map(), flagsSet: new Map(), spaces: new Map() };
}

export function tell(
  check: Check,
  path: Path,
  code: ProblemCode,
  because: Because = {},
  at: Problem['at'] = 'value',
): void {
  if (check.problems.length < MOST_PROBLEMS) check.problems.push(problem(path, code, because, at));
}

/**
 * Whether a name is one of those there are; tells if not. What is no text at all is passed over: the shape reports it.
 *
 * @returns  the name where it is known, else null
 */
export function lookUp(
  check: Check,
  named: Named,
  name: unknown,
  known: readonly string[],
  path: Path,
  at: Problem['at'] = 'value',
): string | null {
  if (typeof name !== 'string') return null;
  if (known.includes(name)) return name;
  tell(check, path, `unknown.${named}`, { name, known: known.join(', '), ...near(check, name, known) }, at);
  return null;
}

/** The nearest name, as a reason for a sentence; nothing where none is near. */
export function near(check: Check, name: string, known: readonly string[]): { readonly nearest?: string } {
  const found = check.problems.length > MOST_GUESSES ? null : nearest(name, known);
  return found === null ? {} : { nearest: found };
}
