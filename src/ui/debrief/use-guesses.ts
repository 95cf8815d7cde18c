import { useState } from 'preact/hooks';
import type { Guesses } from './guesses.ts';
import { keepGuesses, recallGuesses } from './guesses.ts';

/** What was guessed in this game; what is guessed now is kept at once. */
export function useGuesses(game: string): readonly [Guesses, (more: Partial<Guesses>) => void] {
  const [guesses, setGuesses] = useState(() => recallGuesses(game));
  const guess = (more: Partial<Guesses>) => {
    const next = { ...guesses, ...more };
    keepGuesses(game, next);
    setGuesses(next);
  };
  return [guesses, guess];
}
