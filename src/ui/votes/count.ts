/** Cards a class holds up: one for each thing on offer, as a teacher calls them. */
export const cardOf = (at: number): string => String.fromCharCode(65 + at);

/** A count somebody typed, as a whole number of hands; what is no number counts as none. */
export function readHands(text: string): number {
  const hands = Number.parseInt(text, 10);
  return Number.isFinite(hands) ? Math.min(Math.max(0, hands), MOST_HANDS) : 0;
}
/** No hall is larger. (chosen) */
const MOST_HANDS = 999;

export interface Standing {
  readonly all: number;
  /** Place of the one with most hands; null while nobody has any, or two have as many. */
  readonly ahead: number | null;
  readonly tied: readonly number[]; // places that share the most, where more than one does
}

/** How a vote stands. A tie is not broken here: the class talks once more, or the teacher decides. */
export function standingOf(hands: readonly number[]): Standing {
  const all = hands.reduce((sum, n) => sum + n, 0);
  const most = Math.max(0, ...hands);
  const first = hands.flatMap((n, at) => (n === most && n > 0 ? [at] : []));
  return { all, ahead: first.length === 1 ? first[0]! : null, tied: first.length > 1 ? first : [] };
}
