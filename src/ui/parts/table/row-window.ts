/** Rows from `from` up to, not with, `to`. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** Rows kept ready above and below what is seen, and the step a window moves by: it need not follow every pixel. */
const SPARE = 8;

/** Before anything was measured: more than the tallest frame shows. */
export const FIRST_WINDOW: RowWindow = { from: 0, to: 40 };

/** Which of `count` rows of one height must stand in the page to cover what is seen. All in pixels. */
export function windowOf(top: number, height: number, row: number, count: number): RowWindow {
  if (!(row > 0)) return { from: 0, to: Math.min(count, FIRST_WINDOW.to) };
  const last = Math.max(0, count * row - height); // pulled beyond its end a frame still shows the end
  const from = Math.floor(Math.min(Math.max(0, top), last) / row / SPARE - 1) * SPARE;
  const shown = Math.ceil(Math.max(0, height) / row) + 1;
  return { from: Math.max(0, from), to: Math.max(0, Math.min(count, from + shown + 3 * SPARE)) };
}

/** A row, or the room of rows that are left out. */
export type Laid = { readonly at: number } | { readonly gap: number; readonly before: number };

/** Rows of a window and one more, wherever it is, with room for all others: together as high as `count` rows. */
export function layRows(count: number, { from, to }: RowWindow, kept: number): readonly Laid[] {
  const rows = Array.from({ length: Math.max(0, Math.min(to, count) - from) }, (_, k) => from + k);
  if (kept >= 0 && kept < count && (kept < from || kept >= to)) {
    if (kept < from) rows.unshift(kept);
    else rows.push(kept);
  }
  const laid: Laid[] = [];
  let next = 0;
  for (const at of rows) {
    if (at > next) laid.push({ gap: at - next, before: at });
    laid.push({ at });
    next = at + 1;
  }
  if (next < count) laid.push({ gap: count - next, before: count });
  return laid;
}
