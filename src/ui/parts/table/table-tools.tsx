import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useSay } from '../../context.ts';
import { useMedia, WIDE } from '../use-media.ts';
import type { Column } from './column.ts';
import type { TableState } from './table-state.ts';
import { UNTOUCHED } from './table-state.ts';

interface TableToolsProps<R> {
  readonly columns: readonly Column<R>[];
  readonly state: Signal<TableState>;
  readonly children: ComponentChildren;
}

/** The search field and the choices over a table; on a phone the choices are folded away. */
export function TableTools<R>({ columns, state, children }: TableToolsProps<R>) {
  const say = useSay();
  const wide = useMedia(WIDE);
  const { text, chosen } = state.value;
  const set = (part: Partial<TableState>) => (state.value = { ...state.value, ...part });
  const chosenNow = Object.keys(chosen).length;
  const choices = columns.flatMap(({ key, head, filter }) =>
    typeof filter === 'object' ? [{ key, head, options: filter.options }] : [],
  );
  const selects = choices.map(({ key, head, options }) => (
    <label key={key} class="data-choice">
      <span>{head}</span>
      <select
        value={chosen[key] ?? ''}
        onChange={(event) => {
          const { [key]: _, ...others } = chosen;
          const value = event.currentTarget.value;
          set({ chosen: value === '' ? others : { ...others, [key]: value } });
        }}
      >
        <option value="">{say('table.any')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  ));
  return (
    <div class="data-tools">
      {columns.some(({ filter }) => filter === 'text') && (
        <label class="data-choice data-search">
          <span>{say('table.search')}</span>
          <input type="search" value={text} onInput={(event) => set({ text: event.currentTarget.value })} />
        </label>
      )}
      {wide || choices.length === 0 ? (
        selects
      ) : (
        <details class="data-fold" open={chosenNow > 0}>
          <summary>{chosenNow > 0 ? say('table.narrowed', { n: chosenNow }) : say('table.narrow')}</summary>
          <div class="data-choices">{selects}</div>
        </details>
      )}
      <div class="data-line">
        {children}
        {(text !== '' || chosenNow > 0) && (
          <button type="button" class="link" onClick={() => set({ text: UNTOUCHED.text, chosen: UNTOUCHED.chosen })}>
            {say('table.clear')}
          </button>
        )}
      </div>
    </div>
  );
}
