import type { Path } from '../sim/language/problem.ts';

export type { Path } from '../sim/language/problem.ts';
export type Plain = Readonly<Record<string, unknown>>;

export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a path of a value; undefined where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  let here = value;
  for (const step of path) {
    if (Array.isArray(here)) here = typeof step === 'number' ? here[step] : undefined;
    else if (isPlain(here) && Object.hasOwn(here, step)) here = here[step];
    else return undefined;
  }
  return here;
}

export const samePath = (one: Path, other: Path): boolean =>
  one.length === other.length && one.every((step, k) => step === other[k]);
/** Whether a path is another or leads further from it. */
export const isWithin = (path: Path, outer: Path): boolean =>
  path.length >= outer.length && outer.every((step, k) => step === path[k]);

/** Another value that says the same, as JSON has it. */
export const copyOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;
