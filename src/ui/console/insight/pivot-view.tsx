import { useState } from 'preact/hooks';
import { formatMoneyShort, formatNumber } from '../../../words/number.ts';
import { useGame, useLanguage, useSay } from '../../context.ts';
import { Scroll } from '../../parts/scroll.tsx';
import { Bars } from './bars.tsx';
import type { Figure, Trait } from './cross.ts';
import { crossOf, FIGURES, TRAITS } from './cross.ts';
import { Frame } from './frame.tsx';
import { shade } from './heat.ts';
import { Pick } from './pick.tsx';
import { wholeMoney } from './round.ts';
import { useTraits } from './trait-words.ts';

/** Any two things the files keep of customers against each other. */
export function PivotView() {
  const { view } = useGame();
  const say = useSay();
  const language = useLanguage();
  const nameOf = useTraits();
  const [row, setRow] = useState<Trait>('place');
  const [column, setColumn] = useState<Trait>('price');
  const [figure, setFigure] = useState<Figure>('people');
  const cross = crossOf(view.value.files, row, column, figure);
  const isMoney = figure === 'spend' || figure === 'mean';
  const tell = (value: number | null): string =>
    value === null ? '–' : isMoney ? wholeMoney(value) : formatNumber(value);
  const tellShort = (value: number | null): string =>
    value !== null && isMoney ? formatMoneyShort(language, Math.round(value)) : tell(value);
  const filled = cross.cells.flat().filter((cell) => cell !== null);
  const most = Math.max(1, ...filled);
  const traits = TRAITS.map((value) => ({ value, text: say(`trait.${value}`) }));
  const largest = cross.rows.length === 0 ? null : largestOf(cross.cells);
  return (
    <Frame
      says={
        largest === null
          ? say(figure === 'answer' ? 'answers.none' : 'insight.nobody')
          : say('pivot.says', {
              row: nameOf(row, cross.rows[largest.row]!),
              column: nameOf(column, cross.columns[largest.column]!),
              figure: say(`pivot.${figure}`),
              value: tell(cross.cells[largest.row]![largest.column]!),
            })
      }
      cannot={say(figure === 'answer' ? 'answers.cannot' : 'pivot.cannot')}
      tools={
        <>
          <Pick label={say('pivot.rows')} value={row} options={traits} onPick={setRow} />
          <Pick label={say('pivot.columns')} value={column} options={traits} onPick={setColumn} />
          <Pick
            label={say('pivot.figure')}
            value={figure}
            options={FIGURES.map((value) => ({ value, text: say(`pivot.${value}`) }))}
            onPick={setFigure}
          />
        </>
      }
      chart={
        cross.rows.length > 0 && (
          <div>
            <p class="chart-title">{say(`pivot.${figure}`)}</p>
            <Bars
              label={say('pivot.chart', { trait: say(`trait.${row}`) })}
              rows={cross.rows.map((value, k) => ({
                key: value,
                name: nameOf(row, value),
                bars: [{ ink: 'full', value: cross.rowTotals[k] ?? 0, text: tellShort(cross.rowTotals[k]!) }],
              }))}
            />
          </div>
        )
      }
    >
      {cross.rows.length > 0 && (
        <Scroll class="table-scroll" label={say('insight.pivot')}>
          <table class="table heat">
            <thead>
              <tr>
                <th scope="col">{say(`trait.${row}`)}</th>
                {cross.columns.map((value) => (
                  <th key={value} scope="col" class="number">
                    {nameOf(column, value)}
                  </th>
                ))}
                <th scope="col" class="number">
                  {say('pivot.total')}
                </th>
              </tr>
            </thead>
            <tbody>
              {cross.rows.map((value, r) => (
                <tr key={value}>
                  <th scope="row">{nameOf(row, value)}</th>
                  {cross.columns.map((one, c) => {
                    const cell = cross.cells[r]![c]!;
                    return (
                      <td key={one} class="number" style={cell === null ? undefined : shade(cell / most)}>
                        {tell(cell)}
                      </td>
                    );
                  })}
                  <td class="number">{tell(cross.rowTotals[r]!)}</td>
                </tr>
              ))}
              <tr class="table-sum">
                <th scope="row">{say('pivot.total')}</th>
                {cross.columns.map((value, c) => (
                  <td key={value} class="number">
                    {tell(cross.columnTotals[c]!)}
                  </td>
                ))}
                <td class="number">{tell(cross.total)}</td>
              </tr>
            </tbody>
          </table>
        </Scroll>
      )}
    </Frame>
  );
}

/** Where the largest cell stands; the first of equal ones. */
function largestOf(cells: readonly (readonly (number | null)[])[]): { readonly row: number; readonly column: number } {
  let best = { row: 0, column: 0, value: -Infinity };
  for (const [row, some] of cells.entries()) {
    for (const [column, value] of some.entries()) {
      if (value !== null && value > best.value) best = { row, column, value };
    }
  }
  return best;
}
