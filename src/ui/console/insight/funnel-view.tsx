import { formatMoney, formatNumber } from '../../../words/number.ts';
import { useGame, useSay } from '../../context.ts';
import { Scroll } from '../../parts/scroll.tsx';
import { Bars } from './bars.tsx';
import { Frame } from './frame.tsx';
import { percent, wholePercent } from './round.ts';
import { stepsOf } from './stages.ts';

/** How many get from the street to the tea table, and where most stay behind. */
export function FunnelView() {
  const { view } = useGame();
  const say = useSay();
  const steps = stepsOf(view.value.files);
  const passes = steps.flatMap(({ step, fromBefore }, k) =>
    fromBefore ? { step, before: steps[k - 1]!.step, share: fromBefore.value } : [],
  );
  const narrowest = passes.reduce<(typeof passes)[number] | null>(
    (one, other) => (one === null || other.share < one.share ? other : one),
    null,
  );
  return (
    <Frame
      says={
        narrowest
          ? say('funnel.says', {
              from: say(`funnel.${narrowest.before}`),
              to: say(`funnel.${narrowest.step}`),
              share: percent(narrowest.share),
            })
          : say('insight.nobody')
      }
      cannot={say('funnel.cannot')}
      chart={
        <Bars
          label={say('funnel.chart')}
          rows={steps.map(({ step, reached, fromStart }) => ({
            key: step,
            name: say(`funnel.${step}`),
            bars: [{ ink: 'full', value: reached, text: fromStart === null ? '–' : wholePercent(fromStart) }],
          }))}
        />
      }
    >
      <Scroll class="table-scroll" label={say('insight.funnel')}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{say('funnel.step')}</th>
              <th scope="col" class="number">
                {say('insight.people')}
              </th>
              <th scope="col" class="number">
                {say('funnel.fromBefore')}
              </th>
              <th scope="col" class="number">
                {say('funnel.lost')}
              </th>
              <th scope="col" class="number">
                {say('insight.spend')}
              </th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ step, reached, fromBefore, lost, value }, k) => (
              <tr key={step}>
                <th scope="row">{say(`funnel.${step}`)}</th>
                <td class="number">{formatNumber(reached)}</td>
                <td class="number">{percent(fromBefore?.value ?? null)}</td>
                <td class="number">{k === 0 ? '' : formatNumber(lost)}</td>
                <td class="number">{k === 0 ? '' : formatMoney(value ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Frame>
  );
}
