import type * as z from 'zod';
import { nearest } from './nearest.ts';
import type { Path, Problem } from './problem.ts';
import { problem } from './problem.ts';
import { get, isRecord } from './raw.ts';
import type { Scenario as ScenarioType } from './scenario.ts';
import { Scenario } from './scenario.ts';
import { formsOf, formsText, keysOf, schemasAt, unionOf } from './schema-walk.ts';
import { excerpt, patternCode, typeCode } from './shape-words.ts';

type Issue = z.core.$ZodIssue;
/** What is needed to say what is wrong in one place: the schema there, and the value the issue's path starts from. */
interface Spot {
  readonly schemas: readonly unknown[];
  readonly value: unknown;
  readonly path: Path;
}

export type Shaped =
  | { readonly ok: true; readonly scenario: ScenarioType }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Whether a value has the shape of a scenario: types, keys, ranges of numbers. Every fault at once, each with the nearest
 * valid key or value where one is near. Names are not looked up here: `checkScenario` does.
 *
 * @param value  anything `JSON.parse` can return
 */
export function readShape(value: unknown): Shaped {
  return shapeBy(Scenario, value);
}

/** The same for any schema of the language. */
export function shapeBy<S extends z.ZodType>(
  schema: S,
  value: unknown,
):
  | { readonly ok: true; readonly scenario: z.output<S> }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const read = schema.safeParse(value);
  if (read.success) return { ok: true, scenario: read.data };
  return { ok: false, problems: explain(read.error.issues, { schemas: [schema], value, path: [] }) };
}

function explain(issues: readonly Issue[], from: Spot): Problem[] {
  const told = issues.flatMap((issue) => explainOne(issue, from));
  // A key is missing because it is misspelt beside it: one slip, one problem.
  const meant = new Set(
    told.flatMap(({ code, path, because }) =>
      code === 'shape.unknownKey' ? [placeName([...path.slice(0, -1), because['nearest'] ?? null])] : [],
    ),
  );
  return told.filter(({ code, path }) => code !== 'shape.missingKey' || !meant.has(placeName(path)));
}

const placeName = (path: readonly (string | number | null)[]): string => JSON.stringify(path);

function explainOne(issue: Issue, from: Spot): Problem[] {
  const path = [...from.path, ...(issue.path as (string | number)[])];
  const value = valueAt(from.value, issue.path);
  const found = excerpt(value);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, value, schemasAt(from.schemas, issue.path), path);
    case 'invalid_union':
      return explainUnion(issue.errors, { schemas: schemasBelow(from, issue.path), value, path });
    case 'invalid_key':
      return issue.issues.flatMap((inner) => keyProblem(inner, path));
    case 'invalid_type':
      if (value === undefined) return [problem(path, 'shape.missingKey', { key: String(path.at(-1) ?? '') })];
      return [problem(path, typeCode(wanted(issue.expected, schemasAt(from.schemas, issue.path))), { found })];
    case 'invalid_value':
      return [wrongChoice(value, issue.values.map(String), path)];
    case 'too_small':
      return [tooSmall(issue, found, path)];
    case 'too_big':
      return [tooBig(issue, found, path)];
    case 'not_multiple_of':
      return [problem(path, 'shape.step', { found, step: String(issue.divisor) })];
    case 'invalid_format':
      return [problem(path, patternCode(issue.pattern), { found, pattern: issue.pattern ?? issue.format })];
    default:
      return [problem(path, 'shape.other', { told: issue.message })];
  }
}

/** zod asks a text for a number even where only a whole one will do: then the next answer would be a surprise. */
function wanted(expected: string, forms: ReturnType<typeof schemasAt>): string {
  const numbers = forms.flatMap(({ _zod: { def } }) => (def.type === 'number' ? [def] : []));
  const whole = numbers.length > 0 && numbers.every((def) => 'format' in def && def.format === 'safeint');
  return expected === 'number' && whole ? 'int' : expected;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const step of path) {
    if (Array.isArray(here)) here = here[Number(step)];
    else here = get(here, String(step));
  }
  return here;
}

/** The schema of a place with its union still whole: the last step is taken without opening it. */
function schemasBelow(from: Spot, path: readonly PropertyKey[]): readonly unknown[] {
  if (path.length === 0) return from.schemas;
  const parents = schemasAt(from.schemas, path.slice(0, -1));
  const last = path.at(-1)!;
  return parents.flatMap((form): unknown[] => {
    const { def } = form._zod;
    if (def.type === 'object') return Object.hasOwn(def.shape, last) ? [def.shape[String(last)]] : [];
    if (def.type === 'record') return [def.valueType];
    return def.type === 'array' ? [def.element] : [];
  });
}

/** Of so many unknown keys in one place it is guessed what they were meant to be. */
const MOST_GUESSES = 50;

function unknownKeys(
  keys: readonly string[],
  value: unknown,
  forms: ReturnType<typeof schemasAt>,
  path: Path,
): Problem[] {
  const unknown = new Set(keys);
  const written = new Set(isRecord(value) ? Object.keys(value) : []);
  const right = [...written].filter((key) => !unknown.has(key));
  const fitting = forms.filter((form) => right.every((key) => keysOf(form).includes(key)));
  const known = [...new Set((fitting.length > 0 ? fitting : forms).flatMap(keysOf))];
  const free = known.filter((key) => !written.has(key));
  return keys.map((key, k) => {
    const near = k < MOST_GUESSES ? nearest(key, free) : null;
    return problem(
      [...path, key],
      'shape.unknownKey',
      { key, known: known.join(', '), ...(near === null ? {} : { nearest: near }) },
      'key',
    );
  });
}

function wrongChoice(value: unknown, allowed: readonly string[], path: Path): Problem {
  if (value === undefined) return problem(path, 'shape.missingKey', { key: String(path.at(-1) ?? '') });
  const near = typeof value === 'string' ? nearest(value, allowed) : null;
  return problem(path, 'shape.choice', {
    found: excerpt(value),
    allowed: allowed.join(', '),
    ...(near === null ? {} : { nearest: near }),
  });
}

function keyProblem(issue: Issue, path: Path): Problem[] {
  const found = String(path.at(-1));
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    return [{ ...wrongChoice(found, allowed, path), at: 'key' }];
  }
  if (issue.code === 'invalid_format') {
    return [problem(path, patternCode(issue.pattern), { found, pattern: issue.pattern ?? issue.format }, 'key')];
  }
  if (issue.code === 'too_big') return [problem(path, 'shape.longText', { most: String(issue.maximum) }, 'key')];
  return [problem(path, 'shape.other', { told: issue.message }, 'key')];
}

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>, found: string, path: Path): Problem {
  const least = Number(issue.minimum);
  if (issue.origin === 'string') return problem(path, 'shape.emptyText');
  if (issue.origin === 'array') return problem(path, 'shape.tooFew', { least });
  return problem(path, issue.inclusive === false ? 'shape.notAbove' : 'shape.tooSmall', { found, least });
}

function tooBig(issue: Extract<Issue, { code: 'too_big' }>, found: string, path: Path): Problem {
  const most = Number(issue.maximum);
  if (issue.origin === 'string') return problem(path, 'shape.longText', { most });
  if (issue.origin === 'array') return problem(path, 'shape.tooMany', { most });
  return problem(path, issue.inclusive === false ? 'shape.notBelow' : 'shape.tooLarge', { found, most });
}

/**
 * A value that fits no form of a union is explained by the form it comes nearest to. Where it is not even of the kind of
 * any form, or has none of their leading keys, all forms are named instead.
 */
function explainUnion(errors: readonly (readonly Issue[])[], spot: Spot): Problem[] {
  const options = spot.schemas.map(unionOf).find((found) => found?.length === errors.length) ?? [];
  const costs = errors.map((issues, k) => {
    const keys = formsOf(options[k] ?? spot.schemas[0]).flatMap(keysOf);
    return issues.reduce((sum, issue) => sum + costOf(issue, spot.value, keys), 0);
  });
  const least = Math.min(...costs);
  const best = costs.indexOf(least);
  const forms = { found: excerpt(spot.value), forms: formsText(spot.schemas) };
  if (errors.length === 0 || least >= WRONG_KIND) return [problem(spot.path, 'shape.forms', forms)];
  const tied = errors.filter((_, k) => costs[k] === least);
  const merged = mergeChoices(tied);
  const problems = explain(merged ?? errors[best]!, {
    schemas: options.length > 0 ? [options[best]] : spot.schemas,
    value: spot.value,
    path: spot.path,
  });
  const guessed = isRecord(spot.value) && tied.length > 1 && merged === null && !sameKinds(tied);
  return guessed ? [problem(spot.path, 'shape.forms', forms)] : problems;
}

const WRONG_KIND = 1000;

/** How far a value is from a form with these keys, by what would have to change. (chosen) */
function costOf(issue: Issue, value: unknown, keys: readonly string[]): number {
  if (issue.code === 'unrecognized_keys' && issue.path.length === 0) {
    const near = issue.keys.slice(0, MOST_GUESSES).filter((key) => nearest(key, keys) !== null).length;
    return 3 * issue.keys.length - 2 * near;
  }
  if (issue.path.length === 0 && issue.code === 'invalid_type') return WRONG_KIND;
  if (issue.path.length === 0 && issue.code === 'invalid_union') {
    return Math.min(...issue.errors.map((inner) => inner.reduce((sum, one) => sum + costOf(one, value, keys), 0)));
  }
  if (issue.path.length === 1 && valueAt(value, issue.path) === undefined) return 3;
  return issue.path.length === 1 ? 2 : 1;
}

/** Forms that differ only in one list of allowed values are one form with all of them. */
function mergeChoices(tied: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const first = tied[0]?.[0];
  if (tied.length < 2 || first?.code !== 'invalid_value') return null;
  const values: z.core.util.Primitive[] = [];
  for (const [issue, ...others] of tied) {
    if (others.length > 0 || issue?.code !== 'invalid_value') return null;
    if (String(issue.path) !== String(first.path)) return null;
    values.push(...issue.values);
  }
  return [{ ...first, values }];
}

/** Whether forms that come equally near say the same, so that either explains. */
function sameKinds(tied: readonly (readonly Issue[])[]): boolean {
  const texts = tied.map((issues) => issues.map((issue) => `${issue.code} ${issue.path.join('.')}`).join(';'));
  return texts.every((text) => text === texts[0]);
}
