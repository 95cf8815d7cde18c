import type { Debrief } from '../../app/host.ts';
import type { Axis } from '../../sim/index.ts';
import { formatNumber } from '../../words/number.ts';
import { useGame, useSay } from '../context.ts';
import { parOf } from './merits/year.ts';

const AXES = ['loyalty', 'value', 'satisfaction', 'service', 'conduct', 'growth'] as const satisfies readonly Axis[];
/** Scores come in whole tenths of a point. */
const points = (tenths: number | undefined): number => Math.round(tenths ?? 0) / 10;

/** One number with its par, luck in one sentence, and folded under it what it is made of. */
export function Scores({ debrief }: { debrief: Debrief }) {
  const say = useSay();
  const { scoring } = useGame().host.scenario;
  const { score, marks, luckLine } = debrief;
  if (!marks || !scoring) return <p>{say('debrief.unranked')}</p>;
  const par = parOf(marks, null)!;
  const apart = score.total - par;
  return (
    <section class="scores" aria-label={say('debrief.score')}>
      <p class="total">
        <span class="quiet">{say('debrief.score')}</span> <b>{formatNumber(points(score.total))}</b>
        <span class="total-par">
          {say('review.par', { par: formatNumber(points(par)) })} ·{' '}
          <span class={apart < 0 ? 'bad' : 'good'}>
            {say(apart > 0 ? 'review.over' : apart < 0 ? 'review.under' : 'review.at', {
              n: formatNumber(points(Math.abs(apart))),
            })}
          </span>
        </span>
      </p>
      <div class="par-bar" aria-hidden="true">
        <span
          class={apart < 0 ? 'axis-fill axis-low' : 'axis-fill'}
          style={{ width: `${clamp(points(score.total))}%` }}
        />
        <i class="axis-mark axis-mark-reference" style={{ left: `${clamp(points(par))}%` }} />
      </div>
      {luckLine !== null && <p class="quiet">{luckText(luckLine)}</p>}
      <details class="fold">
        <summary>{say('review.axes')}</summary>
        <ul class="axes">
          {AXES.filter((axis) => scoring.weights[axis] > 0).map((axis) => {
            const mine = points(score.axes[axis]);
            const level = points(parOf(marks, axis)!);
            return (
              <li key={axis}>
                <span class="axis-name">
                  {say(`axis.${axis}`)}{' '}
                  <span class="quiet">{say('axis.weight', { n: Math.round(scoring.weights[axis] * 100) })}</span>
                </span>
                <span class="axis-bar" aria-hidden="true">
                  <span
                    class={mine >= level ? 'axis-fill' : 'axis-fill axis-low'}
                    style={{ width: `${clamp(mine)}%` }}
                  />
                  <i class="axis-mark axis-mark-reference" style={{ left: `${clamp(level)}%` }} />
                </span>
                <b class="axis-points">{formatNumber(mine)}</b>
              </li>
            );
          })}
        </ul>
        <p class="quiet axis-key">
          {say('debrief.marks', { nothing: points(marks.nothing.total), reference: points(marks.reference.total) })}{' '}
          {say('review.parAbout')}
        </p>
      </details>
    </section>
  );

  function luckText(luck: number): string {
    const n = Math.abs(Math.round(luck * 10) / 10);
    if (n < 0.05) return say('luck.even');
    return say(luck > 0 ? 'luck.gave' : 'luck.took', { n });
  }
}

function clamp(value: number): number {
  return Math.max(0, Math.min(100, value));
}
