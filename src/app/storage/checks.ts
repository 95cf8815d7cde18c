import type { Given } from '../../questions/mark.ts';
import type { SmallStore } from '../settings.ts';

/** One concept check as it was answered after a game, and what it came to. */
export interface Checked {
  readonly question: string;
  readonly given: Given;
  readonly got: number;
  readonly of: number;
  readonly by: 'machine' | 'self'; // who marked it
}

/** Where answers to concept checks lie, each under the game they came after: beside its record, no part of it. */
export interface CheckShelf {
  /** @param game  last link of its chain */
  recall(game: string): readonly Checked[];
  /** @returns  whether they lie there now; false where the store is full or refused */
  keep(game: string, checked: readonly Checked[]): boolean;
}

const PREFIX = 'rapport/checks/';
/** More than any scenario asks. (chosen) */
const MOST = 200;

export function checkShelf(store: SmallStore | null): CheckShelf {
  return {
    recall(game) {
      try {
        const kept: unknown = JSON.parse(store?.getItem(PREFIX + game) ?? '[]');
        return Array.isArray(kept) ? kept.slice(0, MOST).filter(isChecked) : [];
      } catch {
        return [];
      }
    },
    keep(game, checked) {
      try {
        store?.setItem(PREFIX + game, JSON.stringify(checked));
        return store !== null;
      } catch {
        return false;
      }
    },
  };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function isChecked(value: unknown): value is Checked {
  if (typeof value !== 'object' || value === null) return false;
  const { question, given, got, of, by } = value as Record<string, unknown>;
  const isGiven =
    ['boolean', 'number', 'string'].includes(typeof given) || (Array.isArray(given) && given.every(isCount));
  return (
    typeof question === 'string' &&
    isGiven &&
    isCount(got) &&
    isCount(of) &&
    got <= of &&
    (by === 'machine' || by === 'self')
  );
}
