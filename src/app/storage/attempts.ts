import type { SmallStore } from '../settings.ts';
import type { Attempt } from './progress.ts';
import { readAttempt } from './progress.ts';

const KEY = 'rapport.stars';

/** All attempts that are on file, in the order they were played; none where nothing can be read. */
export function readAttempts(store: SmallStore | null): readonly Attempt[] {
  try {
    const kept: unknown = JSON.parse(store?.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.flatMap((one) => readAttempt(one) ?? []) : [];
  } catch {
    return [];
  }
}

/** @returns  whether they lie there now; false where the store is full or refused */
export function keepAttempts(store: SmallStore | null, attempts: readonly Attempt[]): boolean {
  if (!store) return false;
  try {
    store.setItem(KEY, JSON.stringify(attempts));
    return true;
  } catch {
    return false;
  }
}
