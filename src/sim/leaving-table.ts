import { pow } from '../math/pow.ts';
import type { ModelConstants } from './language/model.ts';

const WEEKS_A_YEAR = 52;
/** No market keeps more, none less. (chosen) */
const LEAST_KEPT = 0.01;
const MOST_KEPT = 0.985;

/**
 * Share of a new cohort, held at satisfaction S for a year, that is still there: L(S), through `retention` at rest.
 *
 * @source  evidence 11 (curve), 11b (straight in an average market)
 */
export function keptAt(satisfaction: number, retention: number, model: ModelConstants): number {
  const ratio = curve(satisfaction, model) / curve(model.feel.rest, model);
  return Math.max(LEAST_KEPT, Math.min(MOST_KEPT, retention * ratio));
}

function curve(satisfaction: number, { leave }: ModelConstants): number {
  const height = Math.max(0, satisfaction / 100);
  return leave.curveFloor + (leave.curveTop - leave.curveFloor) * pow(height, leave.curvePower);
}

/**
 * m(S) of equation (8a) at S = 0, 1 … 100: by how much the hazard at satisfaction S exceeds that at rest, so that a
 * cohort with Gamma-distributed rates keeps exactly L(S) in a year.
 */
export function leavingTable(retention: number, shape: number, model: ModelConstants): Float64Array {
  const table = new Float64Array(101);
  const rest = oddsOfYear(retention, shape);
  for (let s = 0; s <= 100; s++) table[s] = oddsOfYear(keptAt(s, retention, model), shape) / rest;
  return table;
}

/** β: weeks that scale the Gamma of leaving rates, so that a cohort at rest keeps `retention` in a year. */
export function frailtyWeeks(retention: number, shape: number): number {
  return WEEKS_A_YEAR / oddsOfYear(retention, shape);
}

/** From (1 + 52m/β)^−k = L. */
function oddsOfYear(kept: number, shape: number): number {
  return pow(kept, -1 / shape) - 1;
}
