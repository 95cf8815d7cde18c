/** The deepest shade leaves the ink on it a contrast of 6.9 : 1. (chosen) */
const DEEPEST = 0.4;

/** Shade of a cell by its share of the largest, 0 to 1; the figure stands in it all the same. */
export const shade = (share: number): { readonly background: string } => ({
  background: `rgb(31 90 140 / ${(DEEPEST * Math.min(1, Math.max(0, share))).toFixed(3)})`,
});
