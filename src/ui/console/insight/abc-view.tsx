import { useState } from 'preact/hooks';
import { formatMoney, formatNumber } from '../../../words/number.ts';
import { useGame, useSay } from '../../context.ts';
import { Scroll } from '../../parts/scroll.tsx';
import type { AnalysisProps } from './analysis.ts';
import type { Cuts } from './classes.ts';
import { paretoOf } from './classes.ts';
import { Curve } from './curve.tsx';
import { Frame } from './frame.tsx';
import { Pick } from './pick.tsx';
import { percent, wholePercent } from './round.ts';

/** The usual cuts, and what may be chosen instead, in hundredths. (course: 70 and 90) */
const USUAL: Cuts = { a: 0.7, b: 0.9 };
const STEP = 5;
const choices = (from: number, to: number) =>
  Array.from({ length: (to - from) / STEP + 1 }, (_, k) => from + k * STEP).map((cut) => ({
    value: cut,
    text: `${cut}%`,
  }));
const TICKS = [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, text: wholePercent(at) }));

/** Who brings how much of what is spent, in classes whose ends the player sets. */
export function AbcView({ onPick }: AnalysisProps) {
  const { view } = useGame();
  const say = useSay();
  const [cuts, setCuts] = useState(USUAL);
  const pareto = paretoOf(view.value.files, cuts);
  if (!pareto) return <p class="hint">{say('insight.nobody')}</p>;
  const { classes, curve, bestFifth } = pareto;
  const [a, b] = [Math.round(100 * cuts.a), Math.round(100 * cuts.b)];
  const [first, second] = [classes[0]!, classes[1]!];
  const ends = [
    [first.shareOfPeople, first.shareOfSpend],
    [first.shareOfPeople + second.shareOfPeople, first.shareOfSpend + second.shareOfSpend],
  ] as const;
  return (
    <Frame
      says={say('abc.says', {
        n: first.who.length,
        people: percent(first.shareOfPeople),
        spend: percent(first.shareOfSpend),
        fifth: percent(bestFifth),
      })}
      cannot={say('abc.cannot')}
      tools={
        <>
          <Pick
            label={say('abc.cutA')}
            value={a}
            options={choices(STEP, 90)}
            onPick={(cut) => setCuts({ a: cut / 100, b: Math.max(b, cut + STEP) / 100 })}
          />
          <Pick
            label={say('abc.cutB')}
            value={b}
            options={choices(a + STEP, 95)}
            onPick={(cut) => setCuts({ ...cuts, b: cut / 100 })}
          />
        </>
      }
      chart={
        <figure>
          <Curve
            label={say('abc.chart')}
            points={curve}
            wide={1}
            high={1}
            across={TICKS}
            up={TICKS}
            marks={ends.map((point, k) => ({ point, text: classes[k]!.name }))}
          />
          <figcaption>{say('abc.axes')}</figcaption>
        </figure>
      }
    >
      <Scroll class="table-scroll" label={say('insight.abc')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{say('abc.class')}</th>
              {(['people', 'ofPeople', 'spend', 'ofSpend'] as const).map((column) => (
                <th key={column} scope="col" class="number">
                  {say(`insight.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {classes.map(({ name, who, spend, shareOfPeople, shareOfSpend }) => (
              <tr key={name}>
                <th scope="row">
                  <button
                    type="button"
                    class="link"
                    onClick={() => onPick({ title: say('abc.who', { name }), who })}
                    disabled={who.length === 0}
                  >
                    {say('abc.who', { name })}
                  </button>
                </th>
                <td class="number">{formatNumber(who.length)}</td>
                <td class="number">{percent(shareOfPeople)}</td>
                <td class="number">{formatMoney(spend)}</td>
                <td class="number">{percent(shareOfSpend)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Frame>
  );
}
