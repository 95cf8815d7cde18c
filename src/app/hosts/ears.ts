import type { Game } from '../host.ts';

type Listener = (game: Game) => void;

/** Whoever wants to be told of a game. */
export class Ears {
  readonly #listeners = new Set<Listener>();
  #shut = false;

  /** @returns ends it */
  subscribe(listener: Listener): () => void {
    if (this.#shut) return () => {};
    const call: Listener = (game) => listener(game);
    this.#listeners.add(call);
    return () => {
      this.#listeners.delete(call);
    };
  }

  tell(game: Game): void {
    for (const listener of [...this.#listeners]) {
      try {
        listener(game);
      } catch (error) {
        // a screen that throws must not stop the others, nor the game
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }

  /** Nobody is told any more. */
  shut(): void {
    this.#shut = true;
    this.#listeners.clear();
  }
}
