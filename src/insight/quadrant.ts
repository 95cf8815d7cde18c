import { quantile, rising } from './quantile.ts';

/** What loyalty is made of: how a customer thinks of us against others, and how often the customer comes. */
export type Loyalty = 'loyal' | 'latent' | 'spurious' | 'none';

/** The four kinds in the order of the count. */
export const LOYALTIES: readonly Loyalty[] = ['loyal', 'latent', 'spurious', 'none'];

/** Where high begins on each axis. */
export interface LoyaltyCuts {
  readonly attitude: number;
  readonly behaviour: number;
}

export interface LoyaltyQuadrant {
  readonly cuts: LoyaltyCuts;
  /** One for each customer; null where the attitude is not known. */
  readonly kind: readonly (Loyalty | null)[];
  readonly count: Readonly<Record<Loyalty, number>>;
}

/**
 * Parts customers by attitude and behaviour. High in both is loyalty, attitude alone latent, behaviour alone spurious:
 * who comes often for want of another shop leaves when there is one.
 *
 * @param attitude    relative attitude, any scale; NaN where nobody has asked
 * @param behaviour   repeat patronage, any scale
 * @param cuts        the author's; the medians of those known where left out
 * @source            Dick and Basu 1994, Journal of the Academy of Marketing Science 22
 */
export function partByLoyalty(
  attitude: ArrayLike<number>,
  behaviour: ArrayLike<number>,
  cuts: LoyaltyCuts = { attitude: medianOf(attitude), behaviour: medianOf(behaviour) },
): LoyaltyQuadrant {
  const kind = Array.from({ length: attitude.length }, (_, i): Loyalty | null => {
    if (Number.isNaN(attitude[i]!)) return null;
    const [thinksWell, comes] = [attitude[i]! >= cuts.attitude, behaviour[i]! >= cuts.behaviour];
    if (thinksWell) return comes ? 'loyal' : 'latent';
    return comes ? 'spurious' : 'none';
  });
  const countOf = (one: Loyalty): number => kind.filter((found) => found === one).length;
  const count = {
    loyal: countOf('loyal'),
    latent: countOf('latent'),
    spurious: countOf('spurious'),
    none: countOf('none'),
  };
  return { cuts, kind, count };
}

function medianOf(values: ArrayLike<number>): number {
  const known = rising(Float64Array.from(values).filter((value) => !Number.isNaN(value)));
  return known.length > 0 ? quantile(known, 0.5) : 0;
}
