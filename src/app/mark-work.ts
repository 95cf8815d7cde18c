import type { MarkRuns, Rules, Score } from '../sim/index.ts';
import { engine, markRuns, playNothing, playReference } from '../sim/index.ts';

/** What other hands would have scored on the same luck. */
export interface MarkScores {
  readonly nothing: Score;
  readonly reference: Score;
}

/**
 * The two marks of a game on its luck: whole runs with their play-outs, the longest work a page has to do. They hang on
 * rules and luck alone, so they can be done piece by piece while the player is busy, and are done once.
 */
export class MarkWork {
  readonly #rules: Rules;
  readonly #luck: string;
  #runs: MarkRuns | null = null;
  #scores: MarkScores | null = null;

  constructor(rules: Rules, luck: string) {
    this.#rules = rules;
    this.#luck = luck;
  }

  /** Raw measures of both marks; null for a scenario without scoring. */
  runs(): MarkRuns | null {
    if (this.#rules.scenario.scoring) this.#runs ??= markRuns(this.#rules, this.#luck);
    return this.#runs;
  }

  scores(): MarkScores | null {
    const runs = this.runs();
    if (runs) this.#scores ??= this.#score(runs);
    return this.#scores;
  }

  /** Does the next piece that is not done yet. */
  workAhead(): void {
    if (this.#runs) this.scores();
    else this.runs();
  }

  #score(runs: MarkRuns): MarkScores {
    const opened = engine.start(this.#rules, this.#luck);
    return {
      nothing: engine.score(playNothing(opened), runs)!,
      reference: engine.score(playReference(opened, this.#rules.scenario.scoring), runs)!,
    };
  }
}
