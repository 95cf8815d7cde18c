import type { MarkRuns, Raw, Rules, Run, Score } from '../sim/index.ts';
import { engine, playNothing, playReference, rawAxes, tenthsOf } from '../sim/index.ts';

/** What other hands would have scored on the same luck. */
export interface MarkScores {
  readonly nothing: Score;
  readonly reference: Score;
}
type Hand = keyof MarkRuns;
const HANDS: readonly Hand[] = ['nothing', 'reference'];

/**
 * The two marks of a game on its luck: whole runs with their play-outs. They hang on rules and luck alone, so they can be
 * done piece by piece while the player is busy, and are done once.
 */
export class MarkWork {
  readonly #rules: Rules;
  readonly #luck: string;
  readonly #ended = new Map<Hand, Run>();
  readonly #raw = new Map<Hand, Raw>();

  constructor(rules: Rules, luck: string) {
    this.#rules = rules;
    this.#luck = luck;
  }

  /** Raw measures of both marks; null for a scenario without scoring. */
  runs(): MarkRuns | null {
    if (!this.#rules.scenario.scoring) return null;
    while (this.work());
    return { nothing: this.#raw.get('nothing')!, reference: this.#raw.get('reference')! };
  }

  scores(): MarkScores | null {
    const runs = this.runs();
    return runs && { nothing: this.#score(runs.nothing, runs), reference: this.#score(runs.reference, runs) };
  }

  /** What each of the two sold turn by turn, cents; null for a scenario without scoring. */
  sales(): { readonly [H in Hand]: readonly number[] } | null {
    if (!this.runs()) return null;
    const soldBy = (hand: Hand) => engine.observe(this.#ended.get(hand)!).books.map(({ sales }) => sales);
    return { nothing: soldBy('nothing'), reference: soldBy('reference') };
  }

  /** Does the next piece that is not done yet: a game, or what it came to. False when there is none. */
  work(): boolean {
    const { scoring } = this.#rules.scenario;
    if (!scoring) return false;
    for (const hand of HANDS) {
      const ended = this.#ended.get(hand);
      if (!ended) {
        const opened = engine.start(this.#rules, this.#luck);
        this.#ended.set(hand, hand === 'nothing' ? playNothing(opened) : playReference(opened, scoring));
        return true;
      }
      if (!this.#raw.has(hand)) {
        this.#raw.set(hand, rawAxes(ended));
        return true;
      }
    }
    return false;
  }

  #score(raw: Raw, runs: MarkRuns): Score {
    const { total, ...axes } = tenthsOf(this.#rules, raw, runs)!;
    return { scheme: 'six', total, axes };
  }
}
