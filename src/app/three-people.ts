/** What is known of somebody of the cast when the game is over, as far as it says whether their end is worth a question. */
export interface End {
  readonly id: string;
  readonly comes: boolean; // on the last morning
  readonly agrees: boolean; // still a customer, or gone, as the last morning says
  readonly turned: number; // deeds of the game without which the last morning would have been another
  readonly steps: number; // taken on their chart
}

const ASKED = 3;

/**
 * Three people to be asked about: those whose end hung on what was done, then those whose end is plain, then those who
 * came a long way, then the scenario's order. Both kinds of end are among them where there are both.
 *
 * @returns  ids in the order of the scenario
 */
export function pickThree(ends: readonly End[]): readonly string[] {
  const telling = [...ends].sort(
    (a, b) =>
      Number(b.turned > 0) - Number(a.turned > 0) ||
      Number(b.agrees) - Number(a.agrees) ||
      b.steps - a.steps ||
      ends.indexOf(a) - ends.indexOf(b),
  );
  const picked = telling.slice(0, ASKED);
  for (const comes of [false, true]) {
    const missing = !picked.some((one) => one.comes === comes);
    const found = missing && picked.length === ASKED ? telling.find((one) => one.comes === comes) : undefined;
    if (found) picked.splice(ASKED - 1, 1, found);
  }
  return ends.filter((one) => picked.includes(one)).map(({ id }) => id);
}
