import type { Axis, Raw, Scenario } from '../sim/index.ts';
import type { Overlay } from './overlay.ts';
import type { Plan } from './search/plan.ts';

export type Reference = NonNullable<Scenario['scoring']>['reference'];

/** Who plays: a player by name, or by a plan that was found. */
export type Policy = { readonly by: string } | { readonly plan: Plan };

/** One piece of work of a report. All of it is plain values, so that another thread can do it. */
export type Task =
  | { readonly kind: 'play'; readonly seed: string; readonly policy: Policy; readonly over?: Overlay }
  | { readonly kind: 'variant'; readonly seed: string; readonly k: number }
  | { readonly kind: 'marks'; readonly seed: string; readonly reference: Reference }
  | {
      readonly kind: 'search';
      readonly seeds: readonly string[];
      readonly starts: readonly Plan[];
      readonly plays: number;
      readonly toss: string;
    };

/** What one game came to. */
export interface Game {
  readonly raw: Raw;
  readonly points: Readonly<Record<Axis, number>>;
  readonly total: number; // luck taken off
  readonly fixed: number; // on fixed marks, luck and all
  readonly sales: readonly number[]; // cents, turn by turn
  readonly cash: readonly number[]; // cents at the end of each turn
  readonly seen: readonly string[];
  readonly segments: readonly number[]; // mean satisfaction of each, 0 to 100, of the lost at most 40
  readonly reference: Reference; // what was decided and said, as a reference plan
}
export interface Outcomes {
  readonly play: Game;
  readonly variant: number; // total
  readonly marks: { readonly nothing: Raw; readonly reference: Raw };
  readonly search: { readonly plan: Plan; readonly score: number };
}
export type OutcomeOf<T extends Task> = Outcomes[T['kind']];

/** Whoever does the work: one desk in this thread, or several in others. Outcomes stand in the order of the tasks. */
export interface Crew {
  work<T extends Task>(tasks: readonly T[]): Promise<readonly OutcomeOf<T>[]>;
}
