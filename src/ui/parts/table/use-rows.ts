import type { Signal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Laid, RowWindow } from './row-window.ts';
import { FIRST_WINDOW, layRows, windowOf } from './row-window.ts';
import type { TableState } from './table-state.ts';

interface Rows {
  readonly frame: RefObject<HTMLElement | null>;
  readonly laid: readonly Laid[];
  /** Place of the one row that Tab leads to. It stands in the page wherever the frame is, so that focus is never lost. */
  readonly active: number;
  readonly rowProps: (at: number) => {
    readonly onFocus: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** Which rows stand in the page, as the frame is scrolled, and how keys move among all of them. */
export function useRows<R>(shown: readonly R[], keyOf: (row: R) => number | string, state: Signal<TableState>): Rows {
  const frame = useRef<HTMLElement | null>(null);
  const [seen, setSeen] = useState<RowWindow>(FIRST_WINDOW);
  /** The row that is to have the focus after the next drawing. */
  const wanted = useRef<number | null>(null);
  const key = state.value.active;
  const active = Math.max(0, key === null ? 0 : shown.findIndex((row) => keyOf(row) === key));

  /** Height of a row as it stands, and of the heads that stay above the rows. */
  const sizes = (element: HTMLElement) => ({
    row: element.querySelector('[data-at]')?.getBoundingClientRect().height ?? 0,
    head: element.querySelector('thead')?.getBoundingClientRect().height ?? 0,
  });
  const look = () => {
    const element = frame.current;
    if (!element) return;
    const next = windowOf(element.scrollTop, element.clientHeight, sizes(element).row, shown.length);
    setSeen((last) => (last.from === next.from && last.to === next.to ? last : next));
  };
  const bringIntoView = (at: number) => {
    const element = frame.current;
    if (!element) return;
    const { row, head } = sizes(element);
    const [least, most] = [(at + 1) * row + head - element.clientHeight, at * row];
    element.scrollTop = Math.min(most, Math.max(least, element.scrollTop));
  };
  const moveTo = (to: number) => {
    const at = Math.min(shown.length - 1, Math.max(0, to));
    const row = shown[at];
    if (row === undefined) return;
    wanted.current = at;
    state.value = { ...state.value, active: keyOf(row) };
    setSeen((last) => ({ ...last })); // draws even where the row is the same
  };

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const watcher = new ResizeObserver(look);
    watcher.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      watcher.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [shown.length]);
  // another order or choice begins at its top
  const arranged = useRef(shown);
  useLayoutEffect(() => {
    if (arranged.current === shown) return;
    arranged.current = shown;
    if (frame.current) frame.current.scrollTop = 0;
    look();
  }, [shown]);
  // whoever comes back from a row finds it again
  useLayoutEffect(() => {
    if (!state.value.opened) return;
    state.value = { ...state.value, opened: false };
    if (shown.length > 0) moveTo(active);
  }, []);
  useLayoutEffect(() => {
    const at = wanted.current;
    if (at === null) return;
    wanted.current = null;
    bringIntoView(at);
    frame.current?.querySelector<HTMLElement>(`[data-at="${at}"] button`)?.focus({ preventScroll: true });
    look();
  });

  const page = () => {
    const element = frame.current;
    if (!element) return 1;
    const { row, head } = sizes(element);
    return Math.max(1, Math.floor((element.clientHeight - head) / (row || 1)) - 1);
  };
  const stepOf = (pressed: string, at: number): number | null => {
    switch (pressed) {
      case 'ArrowDown':
        return at + 1;
      case 'ArrowUp':
        return at - 1;
      case 'PageDown':
        return at + page();
      case 'PageUp':
        return at - page();
      case 'Home':
        return 0;
      case 'End':
        return shown.length - 1;
      default:
        return null;
    }
  };
  return {
    frame,
    laid: layRows(shown.length, seen, active),
    active,
    rowProps: (at) => ({
      onFocus: () => {
        const row = shown[at];
        if (row !== undefined && state.value.active !== keyOf(row))
          state.value = { ...state.value, active: keyOf(row) };
      },
      onKeyDown: (event) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        const to = stepOf(event.key, at);
        if (to === null) return;
        event.preventDefault();
        moveTo(to);
      },
    }),
  };
}
