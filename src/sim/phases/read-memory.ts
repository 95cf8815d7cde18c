interface Memories {
  readonly memoryMean: Float32Array;
  readonly memoryPeak: Float32Array;
  readonly memoryEnd: Float32Array;
}

/** What somebody would report of the firm: half the mean of all, a quarter each the peak and the end. (evidence 9) */
export function rememberedBy(
  people: Memories,
  who: number,
  weights: { readonly memoryMean: number; readonly memoryPeak: number; readonly memoryEnd: number },
): number {
  return (
    weights.memoryMean * people.memoryMean[who]! +
    weights.memoryPeak * people.memoryPeak[who]! +
    weights.memoryEnd * people.memoryEnd[who]!
  );
}
