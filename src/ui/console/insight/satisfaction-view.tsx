import { useState } from 'preact/hooks';
import type { Measured } from '../../../insight/interval.ts';
import { formatNumber } from '../../../words/number.ts';
import { useGame, useSay } from '../../context.ts';
import { Scroll } from '../../parts/scroll.tsx';
import { useTime } from '../../time.ts';
import { Frame } from './frame.tsx';
import { Pick } from './pick.tsx';
import { percent } from './round.ts';
import { answersByPlace, answersByTurn, answersOfAll } from './satisfaction.ts';
import { Whiskers } from './whiskers.tsx';

interface Row {
  readonly key: string | number;
  readonly name: string;
  readonly people: number | null;
  readonly mean: Measured | null;
  readonly satisfied: Measured | null;
}

/** What those who were asked have said, and how sure a mean of so few can be. */
export function SatisfactionView() {
  const { view: latest } = useGame();
  const say = useSay();
  const time = useTime();
  const [by, setBy] = useState<'place' | 'turn'>('place');
  const view = latest.value;
  const all = answersOfAll(view.files);
  if (!all.mean) return <Frame says={say('answers.none')} cannot={say('answers.cannot')} />;
  const rows: readonly Row[] =
    by === 'turn'
      ? answersByTurn(view).map(({ turn, mean }) => ({
          key: turn,
          name: time.name(turn),
          people: null,
          mean,
          satisfied: null,
        }))
      : [
          { key: 'all', name: say('insight.everybody'), ...all },
          ...answersByPlace(view.files).map((one) => ({ key: one.place, name: say(`stage.${one.place}`), ...one })),
        ];
  const text = ({ value, high }: Measured): string =>
    Number.isFinite(high) ? `${formatNumber(value)} ± ${formatNumber(high - value)}` : formatNumber(value);
  return (
    <Frame
      says={say('answers.says', { n: all.mean.n, of: all.people, mean: text(all.mean) })}
      cannot={say('answers.cannot')}
      tools={
        <Pick
          label={say('answers.by')}
          value={by}
          options={(['place', 'turn'] as const).map((value) => ({ value, text: say(`answers.by.${value}`) }))}
          onPick={setBy}
        />
      }
      chart={
        <Whiskers
          label={say('answers.chart')}
          from={0}
          to={100}
          rows={rows.flatMap(({ key, name, mean }) =>
            mean ? { key, name, text: formatNumber(mean.value), ...mean } : [],
          )}
        />
      }
    >
      <Scroll class="table-scroll" label={say('insight.satisfaction')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{say(`answers.by.${by}`)}</th>
              {by === 'place' && (
                <th scope="col" class="number">
                  {say('insight.people')}
                </th>
              )}
              <th scope="col" class="number">
                {say('answers.n')}
              </th>
              <th scope="col" class="number">
                {say('answers.mean')}
              </th>
              {by === 'place' && (
                <th scope="col" class="number">
                  {say('answers.satisfied')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, people, mean, satisfied }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {people !== null && <td class="number">{formatNumber(people)}</td>}
                <td class="number">{formatNumber(mean?.n ?? 0)}</td>
                <td class="number">{mean ? text(mean) : '–'}</td>
                {by === 'place' && <td class="number">{percent(satisfied?.value ?? null)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Frame>
  );
}
