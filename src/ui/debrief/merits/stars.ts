import { judgeAt } from '../foresight.ts';
import type { Year } from './year.ts';
import { closesOf, parOf } from './year.ts';

export const STAR_IDS = ['held', 'kept', 'understood'] as const;
export type StarId = (typeof STAR_IDS)[number];

/** One star: won, not won, or still open while there is something to guess. */
export interface Star {
  readonly id: StarId;
  readonly won: boolean | null;
}
/** How the three questions went so far: `of` are asked in all. */
export interface Guessed {
  readonly right: number;
  readonly made: number;
  readonly of: number;
}

/** Predictions that must be right for the third star, and people of three. (the visual sheet, 2.5) */
const FORESEEN = 0.6;
const GUESSED = 2 / 3;

/** The three stars, without those that say nothing of this scenario. */
export function starsOf(year: Year, guessed: Guessed): readonly Star[] {
  return [
    { id: 'held', won: held(year) },
    ...(year.debrief.marks && year.scenario.scoring && year.scenario.scoring.weights.loyalty > 0
      ? [{ id: 'kept', won: kept(year) } as const]
      : []),
    { id: 'understood', won: understood(year, guessed) },
  ];
}

/** More in hand than at the opening, and no rule ever took a lever away. */
function held({ scenario, view, turns }: Year): boolean {
  return view.firm.cents > scenario.firm.cash && turns.every(({ held: levers }) => levers.length === 0);
}

function kept({ debrief: { score, marks } }: Year): boolean {
  return (score.axes['loyalty'] ?? 0) > (parOf(marks, 'loyalty') ?? Number.POSITIVE_INFINITY);
}

function understood(year: Year, { right, made, of }: Guessed): boolean | null {
  const foreseen = foresightOf(year);
  if (foreseen.of > 0 && foreseen.right < FORESEEN * foreseen.of) return false;
  if (of === 0) return foreseen.of > 0;
  if (right >= GUESSED * of) return true;
  return right + (of - made) < GUESSED * of ? false : null;
}

/** Predictions that went the way they said, of those that can be told. */
export function foresightOf({ record, view }: Pick<Year, 'record' | 'view'>): { right: number; of: number } {
  const verdicts = closesOf(record).map(({ prediction }, k) => prediction && judgeAt(view.books, k, prediction));
  const judged = verdicts.filter((verdict) => verdict === 'right' || verdict === 'wrong');
  return { right: judged.filter((verdict) => verdict === 'right').length, of: judged.length };
}
