import type { ComponentChildren } from 'preact';
import type { Cell } from '../../../sheets/csv.ts';

/** One of the values that rows can be narrowed to. */
export interface Option {
  readonly value: string;
  readonly text: string;
}

/** A column, declared once: how it is headed, shown, sorted, searched and exported. */
export interface Column<R> {
  readonly key: string;
  readonly head: string;
  /** Another thing to stand in the head beside its button: a link into the glossary. */
  readonly aside?: ComponentChildren;
  /** Width in rem at 100 % text, for Chinese; a wide table is given what is left over in proportion. */
  readonly width: number;
  /** What it says in words: shown where there is no `cell`, searched, and exported where there is no `value`. */
  readonly text: (row: R) => string;
  readonly cell?: (row: R) => ComponentChildren;
  /** What it is sorted by; null is not known and comes last either way. Without it the head is no button. */
  readonly sort?: (row: R) => Cell | null;
  /** Numbers stand to the right, and the first press of the head brings the largest up. */
  readonly number?: boolean;
  /** A number for a spreadsheet, null where there is none. */
  readonly value?: (row: R) => number | null;
  /** `text`: the search field looks here. A choice narrows rows to those that have a value. */
  readonly filter?: 'text' | { readonly options: readonly Option[]; readonly of: (row: R) => string };
  /** Only filtered by and exported, there is no room to show it. */
  readonly hidden?: boolean;
}

/** What a player has set on a table. */
export interface Arrangement {
  readonly text: string;
  readonly chosen: Readonly<Record<string, string>>; // column → value; without one: any
  readonly sort: { readonly key: string; readonly down: boolean } | null; // null: as the rows came
}
