/** Where a function is least, as far as was looked. */
export interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
  /** Whether the slope there is flat to the tolerance; false where the function falls on without end or is level. */
  readonly converged: boolean;
  readonly evaluations: number;
}

/** Distances for slopes: one side while the way is still long, both sides in the end, where digits count. */
const COARSE = 1e-6;
const FINE = 1e-5;
/** The slope from which on both sides are looked at. */
const NEAR = 1e-3;
const LONGEST = 1.5;
const ARMIJO = 1e-4;
/** A round that lowers the value by less than this share of it has met the end of its digits. */
const LEVEL = 1e-14;

/**
 * Looks for the least value of a smooth function of a few numbers, of size about 1 each (logarithms of parameters).
 *
 * @param f           the function, of size about 1 to 100; Infinity or NaN where it may not go
 * @param start       a place where it is finite
 * @param tolerance   largest slope that counts as flat
 * @param most        rounds at most
 * @throws            nothing
 * @source            BFGS with backtracking (Nocedal and Wright 2006, algorithm 6.1), slopes by differences
 */
export function minimise(
  f: (at: readonly number[]) => number,
  start: readonly number[],
  { tolerance = 1e-8, most = 150 }: { readonly tolerance?: number; readonly most?: number } = {},
): Minimum {
  const n = start.length;
  let evaluations = 0;
  const call = (at: readonly number[]): number => {
    evaluations++;
    const value = f(at);
    return Number.isNaN(value) ? Infinity : value;
  };
  let isFine = false;
  const slopeAt = (at: readonly number[], value: number): number[] =>
    at.map((_, i) =>
      isFine
        ? (call(moved(at, i, FINE)) - call(moved(at, i, -FINE))) / (2 * FINE)
        : (call(moved(at, i, COARSE)) - value) / COARSE,
    );
  let at = [...start];
  let value = call(at);
  let slope = slopeAt(at, value);
  let inverse = identity(n);
  let isFresh = true;
  let level = 0;
  for (let round = 0; round < most; round++) {
    if (!isFine && largest(slope) < NEAR) {
      isFine = true;
      slope = slopeAt(at, value);
    }
    if (isFine && (largest(slope) <= tolerance || level > 1)) break;
    let way = inverse.map((row) => -dot(row, slope));
    if (!(dot(way, slope) < 0)) {
      inverse = identity(n);
      isFresh = true;
      way = slope.map((s) => -s);
    }
    const length = Math.sqrt(dot(way, way));
    const along = way.map((w) => (length > LONGEST ? (w * LONGEST) / length : w));
    const next = search(call, at, value, along, dot(along, slope));
    if (next === null) {
      if (isFine && isFresh) break;
      if (!isFine) {
        isFine = true;
        slope = slopeAt(at, value);
      }
      inverse = identity(n);
      isFresh = true;
      continue;
    }
    level = value - next.value <= LEVEL * Math.abs(value) ? level + 1 : 0;
    const nextSlope = slopeAt(next.at, next.value);
    const step = next.at.map((v, i) => v - at[i]!);
    const turn = nextSlope.map((v, i) => v - slope[i]!);
    inverse = updated(isFresh ? scaled(n, step, turn) : inverse, step, turn);
    isFresh = false;
    at = next.at;
    value = next.value;
    slope = nextSlope;
  }
  // rounding can stop the search a little above the tolerance, on ground that is level to every digit
  return { at, value, converged: largest(slope) <= tolerance * 100, evaluations };
}

/** Goes back along a way until the function is low enough; null where it never is. */
function search(
  call: (at: readonly number[]) => number,
  at: readonly number[],
  value: number,
  way: readonly number[],
  fall: number,
): { readonly at: number[]; readonly value: number } | null {
  for (let share = 1; share > 1e-7; share *= 0.5) {
    const there = at.map((v, i) => v + share * way[i]!);
    const found = call(there);
    if (found <= value + ARMIJO * share * fall) return { at: there, value: found };
  }
  return null;
}

/** The BFGS update of the inverse curvature; left as it is where the step shows no curvature. */
function updated(h: readonly number[][], step: readonly number[], turn: readonly number[]): number[][] {
  const curve = dot(step, turn);
  if (!(curve > 1e-14 * Math.sqrt(dot(step, step) * dot(turn, turn)))) return h.map((row) => [...row]);
  const hTurn = h.map((row) => dot(row, turn));
  const scale = (1 + dot(turn, hTurn) / curve) / curve;
  return h.map((row, i) =>
    row.map((v, j) => v + scale * step[i]! * step[j]! - (hTurn[i]! * step[j]! + step[i]! * hTurn[j]!) / curve),
  );
}

function scaled(n: number, step: readonly number[], turn: readonly number[]): number[][] {
  const curve = dot(step, turn);
  const size = curve > 0 ? curve / dot(turn, turn) : 1;
  return identity(n).map((row) => row.map((v) => v * size));
}

function moved(at: readonly number[], i: number, by: number): number[] {
  return at.map((v, k) => (k === i ? v + by : v));
}

function identity(n: number): number[][] {
  return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (__, j) => (i === j ? 1 : 0)));
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function largest(values: readonly number[]): number {
  let most = 0;
  for (const v of values) most = Number.isNaN(v) ? Infinity : Math.max(most, Math.abs(v));
  return most;
}
