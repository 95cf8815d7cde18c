import { pow } from '../../math/pow.ts';

/**
 * v of equation (5a): what a gap is felt as. Concave, and steeper for losses; ten points of gain are felt as ten.
 *
 * @param gap    points, or hundredths of a log price
 * @param loss   how much heavier a loss weighs
 * @source       evidence 2 (power), 3 and 3b (loss)
 */
export function gapPoints(gap: number, loss: number, feel: { readonly scale: number; readonly power: number }): number {
  if (gap === 0) return 0;
  const felt = feel.scale * pow(Math.abs(gap), feel.power);
  return gap > 0 ? felt : -loss * felt;
}
