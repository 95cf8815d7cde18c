/** The three stars of a scenario: held, kept, understood. */
export type Stars = readonly [held: boolean, kept: boolean, understood: boolean];

/** A game that was played to its end. */
export interface Attempt {
  readonly scenario: string;
  readonly stars: Stars;
  readonly total: number; // tenths of a point
  readonly seed: string; // empty where it is not known any more
}

/** What somebody has reached in one scenario. */
export interface Progress {
  readonly scenario: string;
  readonly stars: Stars; // each that was ever reached
  readonly best: Attempt;
  readonly first: Attempt;
  readonly attempts: number; // that are on file
}

/** Attempts by scenario, in the order the scenarios were first played. */
export function progressOf(attempts: readonly Attempt[]): readonly Progress[] {
  const found = new Map<string, Progress>();
  for (const attempt of attempts) {
    const before = found.get(attempt.scenario);
    found.set(attempt.scenario, before ? withAttempt(before, attempt) : started(attempt));
  }
  return [...found.values()];
}

const started = (attempt: Attempt): Progress => ({
  scenario: attempt.scenario,
  stars: attempt.stars,
  best: attempt,
  first: attempt,
  attempts: 1,
});

function withAttempt(before: Progress, attempt: Attempt): Progress {
  return {
    ...before,
    stars: eitherStars(before.stars, attempt.stars),
    best: attempt.total > before.best.total ? attempt : before.best,
    attempts: before.attempts + 1,
  };
}

function eitherStars(a: Stars, b: Stars): Stars {
  return [a[0] || b[0], a[1] || b[1], a[2] || b[2]];
}

/**
 * Both lists as one: nothing is lost, nothing stands twice. What is here already stands first, so that the first attempt
 * of this device stays the first.
 */
export function mergeAttempts(here: readonly Attempt[], brought: readonly Attempt[]): readonly Attempt[] {
  const merged = [...here];
  for (const attempt of brought) if (!merged.some((known) => says(known, attempt))) merged.push(attempt);
  return merged;
}

/** Whether one attempt says all that another does; one that came by a code has forgotten its seed. */
function says(known: Attempt, other: Attempt): boolean {
  return (
    known.scenario === other.scenario &&
    known.total === other.total &&
    (other.seed === '' || known.seed === other.seed) &&
    other.stars.every((star, k) => !star || known.stars[k])
  );
}

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A score is whole tenths from 0 to 100 points. */
const isTotal = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= 1000;

/** An attempt from outside; null where it is none. */
export function readAttempt(value: unknown): Attempt | null {
  if (!isPlain(value)) return null;
  const { scenario, stars, total, seed } = value;
  if (typeof scenario !== 'string' || !/^[A-Z][A-Za-z0-9]{0,31}$/.test(scenario)) return null;
  if (!Array.isArray(stars) || stars.length !== 3 || !stars.every((star) => typeof star === 'boolean')) return null;
  if (!isTotal(total) || typeof seed !== 'string' || seed.length > 200) return null;
  return { scenario, stars: stars as unknown as Stars, total, seed };
}
