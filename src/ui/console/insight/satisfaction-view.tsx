import { useState } from 'preact/hooks';
import type { Measured } from '../../../insight/interval.ts';
import { formatNumber } from '../../../words/number.ts';
import { useGame, useSay } from '../../context.ts';
import { Scroll } from '../../parts/scroll.tsx';
import { useTime } from '../../time.ts';
import { Frame } from './frame.tsx';
import { Pick } from './pick.tsx';
import { percent } from './round.ts';
import { ANSWER_TRAITS, answersByTrait, answersByTurn, answersOfAll } from './satisfaction.ts';
import { useTraits } from './trait-words.ts';
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
  const nameOf = useTraits();
  const [by, setBy] = useState<(typeof ANSWER_TRAITS)[number] | 'turn'>('orders');
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
          ...answersByTrait(view.files, by).map((one) => ({ key: one.value, name: nameOf(by, one.value), ...one })),
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
          options={[
            ...ANSWER_TRAITS.map((value) => ({ value, text: say(`trait.${value}`) })),
            { value: 'turn' as const, text: say('answers.turn') },
          ]}
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
              <th scope="col">{say(by === 'turn' ? 'answers.turn' : `trait.${by}`)}</th>
              {by !== 'turn' && (
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
              {by !== 'turn' && (
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
                {by !== 'turn' && <td class="number">{percent(satisfied?.value ?? null)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Frame>
  );
}
