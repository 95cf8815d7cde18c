/** Rows of numbers, square and small. */
export type Matrix = readonly (readonly number[])[];

/**
 * Solves a · x = b for a symmetric positive definite a.
 *
 * @returns   x; null where a is not positive definite (to rounding)
 * @throws    nothing
 * @source    Cholesky's factorisation
 */
export function solvePositive(a: Matrix, b: readonly number[]): number[] | null {
  const root = cholesky(a);
  if (root === null) return null;
  const n = b.length;
  const y: number[] = [];
  for (let i = 0; i < n; i++) {
    let sum = b[i]!;
    for (let k = 0; k < i; k++) sum -= root[i]![k]! * y[k]!;
    y.push(sum / root[i]![i]!);
  }
  const x = [...y];
  for (let i = n - 1; i >= 0; i--) {
    let sum = y[i]!;
    for (let k = i + 1; k < n; k++) sum -= root[k]![i]! * x[k]!;
    x[i] = sum / root[i]![i]!;
  }
  return x;
}

/** The inverse of a symmetric positive definite matrix; null where it is none. */
export function invertPositive(a: Matrix): number[][] | null {
  const columns = a.map((_, j) =>
    solvePositive(
      a,
      a.map((__, i) => (i === j ? 1 : 0)),
    ),
  );
  return columns.every((column) => column !== null) ? columns : null;
}

/** A pivot this small against its diagonal is rounding: the columns depend on each other. */
const NOTHING = 1e-12;

function cholesky(a: Matrix): number[][] | null {
  const root: number[][] = [];
  for (let i = 0; i < a.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= i; j++) {
      let sum = a[i]![j]!;
      for (let k = 0; k < j; k++) sum -= row[k]! * (root[j] ?? row)[k]!;
      if (i !== j) row.push(sum / root[j]![j]!);
      else if (sum > NOTHING * Math.abs(a[i]![i]!)) row.push(Math.sqrt(sum));
      else return null;
    }
    root.push(row);
  }
  return root;
}

/**
 * Second derivatives of a function at a place, by central differences.
 *
 * @param step   distance to each side, for arguments of size about 1
 */
export function curvatureOf(f: (at: readonly number[]) => number, at: readonly number[], step = 1e-3): number[][] {
  const value = (i: number, di: number, j: number, dj: number): number =>
    f(at.map((v, k) => v + (k === i ? di : 0) + (k === j ? dj : 0)));
  return at.map((_, i) =>
    at.map((__, j) => {
      if (i === j) return (value(i, step, j, 0) - 2 * f(at) + value(i, -step, j, 0)) / (step * step);
      return (
        (value(i, step, j, step) - value(i, step, j, -step) - value(i, -step, j, step) + value(i, -step, j, -step)) /
        (4 * step * step)
      );
    }),
  );
}
