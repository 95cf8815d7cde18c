import type { Market } from '../support/small-rules.ts';
import { playTurn } from '../support/small-rules.ts';

/** A turn in which everybody is made to feel just this before they decide whether to stay. */
export function nextOf(market: Market, satisfaction: number): void {
  playTurn(market, {
    after: (phase, { people }) => {
      if (phase === 'recover') people.satisfaction.fill(satisfaction);
    },
  });
}
