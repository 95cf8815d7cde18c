import type { Prediction } from '../../sim/index.ts';

/** What was tapped of a prediction so far. */
export interface Guess {
  readonly direction: Prediction['direction'] | null;
  readonly cause: string | null;
}
export const NO_GUESS: Guess = { direction: null, cause: null };

const KEY = 'rapport/guess';

/** What was tapped before a reload, if it was in this turn of this game; a browser without a store forgets it. */
export function recallGuess(game: string, turn: number): Guess {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return NO_GUESS;
    const { where, direction, cause } = kept as Record<string, unknown>;
    if (where !== `${game} ${turn}`) return NO_GUESS;
    return {
      direction: direction === 'up' || direction === 'same' || direction === 'down' ? direction : null,
      cause: typeof cause === 'string' ? cause : null,
    };
  } catch {
    return NO_GUESS;
  }
}

export function keepGuess(game: string, turn: number, { direction, cause }: Guess): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ where: `${game} ${turn}`, direction, cause }));
  } catch {
    // full or refused: two taps are soon made again
  }
}
