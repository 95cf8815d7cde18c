import type { SavedGame } from '../storage/saved-game.ts';
import type { Saves } from '../storage/saves.ts';
import { within } from '../within.ts';

/** A store that has not answered by then is taken for broken; the game goes on and says so. (chosen) */
const PATIENCE_MS = 3000;

/**
 * Writes a game down, always the latest state, one write at a time: states that came while a write was under way are
 * written as one.
 */
export class Autosave {
  readonly #saves: Saves;
  #latest: SavedGame | null = null;
  #round: Promise<boolean> | null = null;
  #next: Promise<boolean> | null = null;

  constructor(saves: Saves) {
    this.#saves = saves;
  }

  /** @returns  true once this state or a later one lies in the store; false when it could not be kept */
  write(game: SavedGame): Promise<boolean> {
    this.#latest = game;
    if (!this.#round) {
      this.#round = this.#writeLatest();
      return this.#round;
    }
    this.#next ??= this.#round.then(() => {
      this.#next = null;
      this.#round = this.#writeLatest();
      return this.#round;
    });
    return this.#next;
  }

  async #writeLatest(): Promise<boolean> {
    const game = this.#latest!;
    const put = this.#saves.put(game.id, game).then(
      () => this.#saves.lasting,
      () => false,
    );
    const kept = await within(put, PATIENCE_MS, false);
    if (!this.#next) this.#round = null;
    return kept;
  }
}
