import type { ComponentChildren } from 'preact';
import { formatNumber } from '../../../words/number.ts';
import { useGame, useSay } from '../../context.ts';
import { Scroll } from '../../parts/scroll.tsx';
import { useTime } from '../../time.ts';
import { cohortsByTurn, keptByAge } from './cohorts.ts';
import { Curve } from './curve.tsx';
import { Frame } from './frame.tsx';
import { shade } from './heat.ts';
import { percent, wholePercent } from './round.ts';

/** Ages that a table beside the chart has room for; a chart above it is lower. */
const MOST_BESIDE = 8;
const TICKS = [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, text: wholePercent(at) }));

/** Cohorts by the turn in which the books first saw somebody: how many ordered again so many turns later. */
export function TurnCohorts({ tools }: { tools: ComponentChildren }) {
  const { view } = useGame();
  const say = useSay();
  const time = useTime();
  const cohorts = cohortsByTurn(view.value);
  const kept = keptByAge(cohorts);
  if (cohorts.length === 0) return <Frame says={say('insight.noTurn')} cannot={say('cohort.cannot')} tools={tools} />;
  const ages = kept.map((_, age) => age);
  const some = ages.filter((age) => ages.length <= 8 || age % 2 === 0);
  const lastAge = kept.length - 1;
  return (
    <Frame
      says={
        lastAge === 0
          ? say('cohort.tooEarly', { n: cohorts[0]!.people })
          : say(lastAge === 1 ? 'cohort.saysOne' : 'cohort.says', {
              next: percent(kept[1]!),
              turns: lastAge,
              later: percent(kept[lastAge]!),
            })
      }
      cannot={say('cohort.cannot')}
      tools={tools}
      chart={
        lastAge > 0 && (
          <figure>
            <Curve
              label={say('cohort.chart')}
              points={kept.map((share, age) => [age, share] as const)}
              wide={lastAge}
              high={1}
              across={some.map((age) => ({ at: age, text: `+${age}` }))}
              up={TICKS}
              dots
              height={lastAge > MOST_BESIDE ? 160 : 220}
            />
            <figcaption>{say('cohort.axes')}</figcaption>
          </figure>
        )
      }
    >
      <Scroll class="table-scroll" label={say('insight.cohort')}>
        <table class="table heat">
          <thead>
            <tr>
              <th scope="col">{say('cohort.seen')}</th>
              <th scope="col" class="number">
                {say('insight.people')}
              </th>
              <th scope="col" class="number">
                {say('cohort.joined')}
              </th>
              {ages.slice(1).map((age) => (
                <th key={age} scope="col" class="number">
                  +{age}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cohorts.map(({ turn, people, joined, share }) => (
              <tr key={turn}>
                <th scope="row">{time.name(turn)}</th>
                <td class="number">{formatNumber(people)}</td>
                <td class="number">{formatNumber(joined)}</td>
                {ages.slice(1).map((age) => (
                  <td key={age} class="number" style={age < share.length ? shade(share[age]!) : undefined}>
                    {age < share.length ? wholePercent(share[age]!) : ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Frame>
  );
}
