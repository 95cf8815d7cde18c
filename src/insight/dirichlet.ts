import { exp } from '../math/exp.ts';
import { log1p } from '../math/log.ts';

/** A category and one of its brands in one period. */
export interface CategoryFacts {
  /** Share of people who buy the category at all, 0 to 1. */
  readonly penetration: number;
  /** Purchases per buyer of the category. */
  readonly perBuyer: number;
  readonly brands: readonly { readonly name: string; readonly share: number; readonly penetration: number }[];
}

export interface DirichletParams {
  /** Purchases per person of everybody, buyers or not. */
  readonly mean: number;
  /** Shape of the spread of buying rates. */
  readonly k: number;
  /** How alike people's choices are: a small S means each sticks to a few brands. */
  readonly s: number;
}

/** What the model expects of one brand. `constant`, w · (1 − b), is nearly
 * the same for all: small brands are bought by fewer people, and by these less often. */
export interface BrandRow {
  readonly name: string;
  readonly penetration: number;
  readonly perBuyer: number;
  readonly constant: number;
}

const STEPS = 200;

/** The place between two where a falling function crosses 0, by halving on a scale of ratios. */
function crossing(f: (at: number) => number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let i = 0; i < STEPS && to / from > 1 + 1e-14; i++) {
    const middle = Math.sqrt(from * to);
    if (f(middle) > 0) from = middle;
    else to = middle;
  }
  return Math.sqrt(from * to);
}

/** Share who buy nothing when purchases are spread as a negative binomial. */
const noneOf = (mean: number, k: number): number => exp(-k * log1p(mean / k));

/**
 * Fits the NBD-Dirichlet model of repeat buying: K from the category's penetration, S as the mean, weighted by share,
 * of what each brand's own penetration asks for.
 *
 * @throws    nothing; brands whose penetration no S can give are at the edge of the search, 1e-4 or 1e4
 * @source    Goodhardt, Ehrenberg and Chatfield 1984, Journal of the Royal Statistical Society A 147
 */
export function fitDirichlet({ penetration, perBuyer, brands }: CategoryFacts): DirichletParams {
  const mean = penetration * perBuyer;
  // more people buy nothing the more rates differ, so what is left falls in K
  const k = crossing((at) => noneOf(mean, at) - (1 - penetration), 1e-4, 1e4);
  let [s, shares] = [0, 0];
  for (const brand of brands) {
    const own = crossing((at) => brand.penetration - penetrationOf({ mean, k, s: at }, brand.share), 1e-4, 1e4);
    s += brand.share * own;
    shares += brand.share;
  }
  return { mean, k, s: s / shares };
}

/** Weights beyond this share of the whole do not count. */
const REST = 1e-13;
const MOST_PURCHASES = 100_000;

/** Share of people who buy a brand of this market share at least once. */
export function penetrationOf({ mean, k, s }: DirichletParams, share: number): number {
  const others = s * (1 - share);
  let weight = noneOf(mean, k);
  let passedOver = 1;
  let none = weight;
  let counted = weight;
  for (let n = 1; n < MOST_PURCHASES && 1 - counted > REST; n++) {
    weight *= ((k + n - 1) / n) * (mean / (mean + k));
    passedOver *= (others + n - 1) / (s + n - 1);
    none += weight * passedOver;
    counted += weight;
    if (weight * n < REST * REST) break;
  }
  return 1 - none;
}

/** The table of double jeopardy: what the model expects of each brand. */
export function doubleJeopardy(params: DirichletParams, brands: CategoryFacts['brands']): BrandRow[] {
  return brands.map(({ name, share }) => {
    const penetration = penetrationOf(params, share);
    const perBuyer = (params.mean * share) / penetration;
    return { name, penetration, perBuyer, constant: perBuyer * (1 - penetration) };
  });
}
