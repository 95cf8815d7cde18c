import { formatNumber } from '../../../words/number.ts';
import { useGame, useSay } from '../../context.ts';
import { Scroll } from '../../parts/scroll.tsx';
import { usePeople } from '../../people.ts';
import { useTime } from '../../time.ts';
import type { AnalysisProps } from './analysis.ts';
import { Bars } from './bars.tsx';
import { Frame } from './frame.tsx';
import type { Leaving } from './leaving.ts';
import { BANDS, leavingOf } from './leaving.ts';
import { wholeMoney, wholePercent } from './round.ts';

const MOST_NAMED = 10;

/** Who may be leaving, most at stake first, by the best clue there is. */
export function ChurnView({ onWho, onPick }: AnalysisProps) {
  const { view: latest } = useGame();
  const say = useSay();
  const time = useTime();
  const people = usePeople();
  const leaving = leavingOf(latest.value);
  const bandName = useBandName();
  if (!leaving) return <Frame says={say('insight.noTurn')} cannot={say('churn.cannot.yet')} />;
  const { clue, judged, unseen, list, bands, stake } = leaving;
  const saying = { n: list.length, of: judged, money: wholeMoney(stake) };
  return (
    <Frame
      says={
        judged === 0 ? say('churn.tooEarly') : say(list.length === 0 ? 'churn.nobody' : `churn.says.${clue}`, saying)
      }
      cannot={say(`churn.cannot.${clue}`, { n: unseen })}
      chart={
        judged > 0 && (
          <div>
            <p class="chart-title">{say(`churn.chart.${clue}`)}</p>
            <Bars
              label={say(`churn.chart.${clue}`)}
              rows={bands.map((n, k) => ({
                key: k,
                name: bandName(clue, k),
                bars: [{ ink: 'full', value: n, text: formatNumber(n) }],
              }))}
            />
          </div>
        )
      }
    >
      {list.length > 0 && (
        <>
          <Scroll class="table-scroll" label={say('insight.churn')}>
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">{say('customers.name')}</th>
                  <th scope="col" class="number">
                    {say(`churn.sign.${clue}`)}
                  </th>
                  <th scope="col" class="number">
                    {say('churn.stake')}
                  </th>
                  <th scope="col">{say('customers.lastOrder')}</th>
                </tr>
              </thead>
              <tbody>
                {list.slice(0, MOST_NAMED).map(({ who, quiet, sign, stake: own }) => (
                  <tr key={who}>
                    <th scope="row">
                      <button type="button" class="link" onClick={() => onWho(who)}>
                        {people(who).name}
                      </button>
                    </th>
                    <td class="number">
                      {clue === 'model' ? wholePercent(sign) : say('churn.gaps', { n: formatNumber(sign) })}
                    </td>
                    <td class="number">{wholeMoney(own)}</td>
                    <td>{time.ago(quiet)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroll>
          {list.length > MOST_NAMED && (
            <button
              type="button"
              class="link"
              onClick={() => onPick({ title: say('churn.title'), who: list.map(({ who }) => who) })}
            >
              {say('insight.all', { n: list.length })}
            </button>
          )}
        </>
      )}
    </Frame>
  );
}

function useBandName(): (clue: Leaving['clue'], at: number) => string {
  const say = useSay();
  return (clue, at) => {
    const ends: readonly number[] = BANDS[clue];
    const [from, to] = [ends[at - 1] ?? 0, ends[at]];
    if (clue === 'model') return `${Math.round(100 * from)}–${Math.round(100 * (to ?? 1))}%`;
    return say('churn.gaps', { n: to === undefined ? `${from}+` : `${from}–${to}` });
  };
}
