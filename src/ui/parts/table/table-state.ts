import type { Signal } from '@preact/signals';
import { useSignal } from '@preact/signals';
import type { Arrangement } from './column.ts';

/** What is remembered of a table while something lies over it. */
export interface TableState extends Arrangement {
  readonly active: number | string | null; // key of the row that Tab leads to
  readonly opened: boolean; // its row was opened: coming back leads to it
}

export const UNTOUCHED: TableState = { text: '', chosen: {}, sort: null, active: null, opened: false };

/** Stands in the part of the screen that stays while rows are opened. */
export function useTableState(): Signal<TableState> {
  return useSignal<TableState>(UNTOUCHED);
}
