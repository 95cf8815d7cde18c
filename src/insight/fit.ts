import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { curvatureOf, invertPositive } from '../math/matrix.ts';
import { minimise } from '../math/minimise.ts';

/** A model fitted by maximum likelihood. */
export interface Fit<P> {
  readonly params: P;
  readonly logLikelihood: number;
  /** False where the likelihood rises towards an edge or is level: the parameters are then one choice of many. */
  readonly converged: boolean;
  readonly evaluations: number;
}

/** How far from its start, as a logarithm, a parameter is looked for, and from where on it is at the edge. (chosen) */
const FARTHEST = 14;
const EDGE = 9;

/**
 * Finds the positive parameters under which the observations are likeliest, by their logarithms.
 *
 * @param start           values of the right size to start from, one for each name
 * @param size            how many customers there are; makes the tolerance the same for few and many
 * @param logLikelihood   of all observations together
 */
export function fitPositive<P extends Readonly<Record<keyof P, number>>>(
  start: P,
  names: readonly (keyof P & string)[],
  size: number,
  logLikelihood: (params: P) => number,
): Fit<P> {
  const paramsAt = (at: readonly number[]): P =>
    Object.fromEntries(names.map((name, i) => [name, start[name] * exp(at[i]!)])) as unknown as P;
  const found = minimise(
    (at) => (at.some((v) => Math.abs(v) > FARTHEST) ? Infinity : -logLikelihood(paramsAt(at)) / size),
    names.map(() => 0),
  );
  return {
    params: paramsAt(found.at),
    logLikelihood: -found.value * size,
    converged: found.converged && found.at.every((v) => Math.abs(v) < EDGE),
    evaluations: found.evaluations,
  };
}

/**
 * Standard errors of fitted parameters from the curvature of the log-likelihood, in the parameters' own units.
 *
 * @returns   null where the curvature is not that of a peak
 * @source    observed information, delta method from ln θ to θ
 */
export function standardErrors<P extends Readonly<Record<keyof P, number>>>(
  params: P,
  names: readonly (keyof P & string)[],
  logLikelihood: (params: P) => number,
): Readonly<Record<keyof P & string, number>> | null {
  const paramsAt = (at: readonly number[]): P =>
    Object.fromEntries(names.map((name, i) => [name, exp(at[i]!)])) as unknown as P;
  const information = curvatureOf(
    (at) => -logLikelihood(paramsAt(at)),
    names.map((name) => log(params[name])),
  );
  const spread = invertPositive(information);
  if (spread === null) return null;
  const errors = names.map((name, i) => [name, params[name] * Math.sqrt(spread[i]![i]!)] as const);
  return Object.fromEntries(errors) as Record<keyof P & string, number>;
}
