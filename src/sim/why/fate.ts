import type { Page } from './chronicle.ts';

/** How it ends with a customer: still one, gone since a turn, or never one in these turns. */
export type Fate =
  | { readonly kind: 'stays' }
  | { readonly kind: 'left'; readonly turn: number }
  | { readonly kind: 'never' };

export function fateOf(pages: readonly Page[]): Fate {
  if (pages.at(-1)?.stays === true) return { kind: 'stays' };
  const last = pages.findLast(({ left }) => left);
  return last ? { kind: 'left', turn: last.turn } : { kind: 'never' };
}

/** The page a turn stands on; null where there is none. */
export const pageAt = (pages: readonly Page[], turn: number): Page | null =>
  pages.find((page) => page.turn === turn) ?? null;

/**
 * The turn that decides between two ways of going on: the one in which one of them leaves; where both stay, the last in
 * which both are customers. Null where they never are at the same time.
 */
export function decidingTurn(pages: readonly Page[], others: readonly Page[]): number | null {
  const mine = fateOf(pages);
  const theirs = fateOf(others);
  if (mine.kind === 'left') return mine.turn;
  if (theirs.kind === 'left') return theirs.turn;
  const both = pages.findLast(({ leaving, turn }) => leaving !== null && pageAt(others, turn)?.leaving != null);
  return both?.turn ?? null;
}
