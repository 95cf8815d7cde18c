import { formatMoney, formatNumber } from '../../../words/number.ts';
import { useGame, useSay } from '../../context.ts';
import { Scroll } from '../../parts/scroll.tsx';
import type { AnalysisProps } from './analysis.ts';
import { Bars } from './bars.tsx';
import { Frame } from './frame.tsx';
import { percent, wholeMoney, wholePercent } from './round.ts';
import { segmentsOf } from './segments.ts';

/** Segments by recency, frequency and money; pressing one lists who is in it. */
export function RfmView({ onPick }: AnalysisProps) {
  const { view } = useGame();
  const say = useSay();
  const segments = segmentsOf(view.value.files);
  const best = segments.reduce((one, other) => (other.spend > one.spend ? other : one));
  return (
    <Frame
      says={say('rfm.says', {
        segment: say(`segment.${best.name}`),
        n: best.who.length,
        people: percent(best.shareOfPeople),
        spend: percent(best.shareOfSpend),
      })}
      cannot={say('rfm.cannot')}
      chart={
        <Bars
          label={say('rfm.chart')}
          legend={[
            { ink: 'hollow', text: say('insight.ofPeople') },
            { ink: 'full', text: say('insight.ofSpend') },
          ]}
          rows={segments.map(({ name, shareOfPeople, shareOfSpend }) => ({
            key: name,
            name: say(`segment.${name}`),
            bars: [
              { ink: 'hollow', value: shareOfPeople, text: wholePercent(shareOfPeople) },
              { ink: 'full', value: shareOfSpend, text: wholePercent(shareOfSpend) },
            ],
          }))}
        />
      }
    >
      <Scroll class="table-scroll" label={say('insight.rfm')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{say('rfm.segment')}</th>
              {(['people', 'orders', 'spend', 'perOrder'] as const).map((column) => (
                <th key={column} scope="col" class="number">
                  {say(`insight.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {segments.map(({ name, who, orders, spend, perOrder }) => (
              <tr key={name}>
                <th scope="row">
                  <button type="button" class="link" onClick={() => onPick({ title: say(`segment.${name}`), who })}>
                    {say(`segment.${name}`)}
                  </button>
                </th>
                <td class="number">{formatNumber(who.length)}</td>
                <td class="number">{formatNumber(orders)}</td>
                <td class="number">{formatMoney(spend)}</td>
                <td class="number">{perOrder === null ? '–' : wholeMoney(perOrder)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p class="quiet">{say('rfm.note')}</p>
    </Frame>
  );
}
