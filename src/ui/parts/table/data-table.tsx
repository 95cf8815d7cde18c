import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { writeCsv } from '../../../sheets/csv.ts';
import { useLanguage, useSay } from '../../context.ts';
import { arrange, sortedBy, tableOf } from './arrange.ts';
import type { Column } from './column.ts';
import type { TableState } from './table-state.ts';
import { TableTools } from './table-tools.tsx';
import { useRows } from './use-rows.ts';

interface DataTableProps<R> {
  readonly label: string;
  /** Kept by the caller as long as they say the same: what is shown is worked out anew when they change. */
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => number | string;
  /** The first shown one names the row, and opens it. */
  readonly columns: readonly Column<R>[];
  readonly state: Signal<TableState>;
  readonly onOpen: (row: R) => void;
  /** Name of the file that is exported, without its ending. */
  readonly file: string;
  readonly toneOf?: (row: R) => 'bad' | null;
}

/** How long a browser may take to read what it was given to save. */
const SAVED_MS = 60_000;
/** English heads and cells are longer than Chinese ones. (chosen by looking at these tables) */
const WIDER = { 'zh-Hans': 1, 'zh-Hant': 1, en: 1.12 } as const;
const rem = (width: number): string => `calc(${width}rem * var(--text-scale))`;

/** A table of any length: sorted by its heads, searched, narrowed, exported; only rows in view stand in the page. */
export function DataTable<R>({ label, rows, keyOf, columns, state, onOpen, file, toneOf }: DataTableProps<R>) {
  const say = useSay();
  const language = useLanguage();
  const { text, chosen, sort } = state.value;
  const compare = useMemo(() => new Intl.Collator(language, { numeric: true }).compare, [language]);
  const shown = useMemo(
    () => arrange(rows, columns, { text, chosen, sort }, compare),
    [rows, text, chosen, sort, compare],
  );
  const { frame, laid, active, rowProps } = useRows(shown, keyOf, state);
  const seen = columns
    .filter(({ hidden }) => !hidden)
    .map((column) => ({ ...column, width: column.width * WIDER[language] }));
  const [first, ...others] = seen;
  const open = (row: R) => {
    state.value = { ...state.value, active: keyOf(row), opened: true };
    onOpen(row);
  };
  const save = (link: HTMLAnchorElement) => {
    const csv = writeCsv(tableOf(shown, columns));
    const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
    link.href = address;
    setTimeout(() => URL.revokeObjectURL(address), SAVED_MS);
  };
  return (
    <div class="data">
      <TableTools columns={columns} state={state}>
        <span role="status">{say('table.count', { n: shown.length, of: rows.length })}</span>
        {shown.length > 0 && (
          // biome-ignore lint/a11y/useValidAnchor: a file behind a link, written when it is wanted
          <a class="link" href="#csv" download={`${file}.csv`} onClick={(event) => save(event.currentTarget)}>
            {say('table.csv')}
          </a>
        )}
      </TableTools>
      <section ref={frame} class="data-frame" aria-label={label}>
        <table
          class="table data-table"
          aria-label={label}
          aria-rowcount={shown.length + 1}
          style={{ minWidth: rem(seen.reduce((sum, { width }) => sum + width, 0)) }}
        >
          <colgroup>
            {seen.map(({ key, width }) => (
              <col key={key} style={{ width: rem(width) }} />
            ))}
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {seen.map((column) => (
                <Head key={column.key} column={column} state={state} />
              ))}
            </tr>
          </thead>
          <tbody>
            {laid.map((one) => {
              if ('gap' in one)
                return (
                  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
                  <tr key={`gap ${one.before}`} aria-hidden="true" class="data-gap">
                    <td colSpan={seen.length} style={{ height: `calc(var(--row) * ${one.gap})` }} />
                  </tr>
                );
              const row = shown[one.at]!;
              const tone = toneOf?.(row);
              return (
                <tr
                  key={keyOf(row)}
                  aria-rowindex={one.at + 2}
                  data-at={one.at}
                  class={tone ? `data-row data-${tone}` : 'data-row'}
                >
                  <th scope="row">
                    <button
                      type="button"
                      class="link data-open"
                      tabIndex={one.at === active ? 0 : -1}
                      onClick={() => open(row)}
                      {...rowProps(one.at)}
                    >
                      {first!.cell?.(row) ?? first!.text(row)}
                    </button>
                  </th>
                  {others.map(({ key, number, cell, text: words }) => (
                    <td key={key} class={number ? 'number' : undefined}>
                      {cell?.(row) ?? words(row)}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
        {shown.length === 0 && <p class="quiet data-none">{say('table.none')}</p>}
      </section>
    </div>
  );
}

function Head<R>({ column, state }: { column: Column<R>; state: Signal<TableState> }) {
  const { key, head, aside, number, sort } = column;
  const now = state.value.sort?.key === key ? state.value.sort : null;
  const set = () => (state.value = { ...state.value, sort: sortedBy(state.value, column) });
  return (
    <th
      scope="col"
      aria-label={head} // read out with every cell: without the way to the glossary
      class={number ? 'number' : undefined}
      aria-sort={sort ? (now ? (now.down ? 'descending' : 'ascending') : 'none') : undefined}
    >
      {sort ? (
        <button type="button" class="data-head" onClick={set}>
          {head} <span aria-hidden="true">{now ? (now.down ? '▼' : '▲') : '↕'}</span>
        </button>
      ) : (
        head
      )}
      {aside}
    </th>
  );
}
