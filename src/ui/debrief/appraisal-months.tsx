import type { Appraisal } from '../../sim/index.ts';
import { formatFigure } from '../../words/figure.ts';
import { formatMoney } from '../../words/number.ts';
import { useSay } from '../context.ts';
import { Scroll } from '../parts/scroll.tsx';
import { useTime } from '../time.ts';

type Month = Appraisal['months'][number];
const RATES = ['handling', 'churn', 'growth'] as const;
const LINES = ['service', 'complaints', 'information'] as const;
/** What each figure of the department's table counts. */
const UNITS = {
  waitDays: 'days',
  satisfaction: 'points',
  audit: 'points',
  answered: 'share',
  putRight: 'share',
  atOnce: 'share',
  filesComplete: 'share',
  buyersComplete: 'share',
} as const satisfies Record<Month['department']['service']['figure'], Parameters<typeof formatFigure>[0]>;

/** Turn by turn: points against records, the department's hundred points, and what the bonus rules would have paid. */
export function AppraisalMonths({ appraisal }: { appraisal: Appraisal }) {
  const say = useSay();
  const time = useTime();
  const [first] = appraisal.months;
  return (
    <>
      <p class="quiet">
        {say(appraisal.ratchet ? 'appraisal.ratchet.on' : 'appraisal.ratchet.off')}{' '}
        {appraisal.months.some(({ bonus }) => bonus.trips === null) && say('appraisal.noTrips')}
      </p>
      <Scroll class="table-scroll" label={say('appraisal.tab.months')}>
        <table class="table appraisal-table">
          <thead>
            <tr>
              <th scope="col">{say('appraisal.month')}</th>
              {RATES.map((rate) => (
                <th key={rate} scope="col" class="number">
                  {say(`appraisal.${rate}`)}
                  <small>{say('appraisal.of', { n: 20 })}</small>
                </th>
              ))}
              <th scope="col" class="number">
                {say('appraisal.department')}
                <small>{say('appraisal.of', { n: 100 })}</small>
              </th>
              {LINES.map((line) => (
                <th key={line} scope="col" class="number">
                  {say(`appraisal.${line}`)}
                  {first && (
                    <small>
                      {say('appraisal.by', { figure: say(`appraisal.figure.${first.department[line].figure}`) })}
                    </small>
                  )}
                </th>
              ))}
              <th scope="col" class="number">
                {say('appraisal.bonus')}
              </th>
            </tr>
          </thead>
          <tbody>
            {appraisal.months.map((month) => (
              <tr key={month.turn}>
                <th scope="row">{time.name(month.turn)}</th>
                {RATES.map((rate) => (
                  <td key={rate} class="number">
                    <b>{formatFigure('points', month[rate].points)}</b>
                    <small>{formatFigure('share', month[rate].value)}</small>
                    <small>{say('appraisal.base', { base: formatFigure('share', month[rate].base) })}</small>
                  </td>
                ))}
                <td class="number">
                  <b>{formatFigure('points', month.department.total)}</b>
                </td>
                {LINES.map((line) => (
                  <td key={line} class="number">
                    <b>{formatFigure('points', month.department[line].points)}</b>
                    <small>{graded(month.department[line])}</small>
                  </td>
                ))}
                <td class="number appraisal-bonus">
                  <b>{formatMoney(sumOf(month))}</b>
                  <small>{bonusText(month)}</small>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );

  function graded({ figure, value, grade }: Month['department']['service']): string {
    const told = formatFigure(UNITS[figure], value);
    return grade === null ? told : say('appraisal.graded', { value: told, grade: say(`appraisal.grade.${grade}`) });
  }

  function bonusText({ bonus: { newFiles, deals, trips } }: Month): string {
    return [
      say('appraisal.bonusFiles', { n: newFiles }),
      say('appraisal.bonusDeals', { n: deals }),
      ...(trips === null ? [] : [say('appraisal.bonusTrips', { n: trips })]),
    ].join(say('app.comma'));
  }
}

function sumOf({ bonus: { fileCents, dealCents, tripCents } }: Month): number {
  return fileCents + dealCents + (tripCents ?? 0);
}
