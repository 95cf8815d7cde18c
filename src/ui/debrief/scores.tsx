import type { Debrief } from '../../app/host.ts';
import type { Axis } from '../../sim/index.ts';
import { formatNumber } from '../../words/number.ts';
import { useGame, useSay } from '../context.ts';

const AXES = ['loyalty', 'value', 'satisfaction', 'service', 'conduct', 'growth'] as const satisfies readonly Axis[];
/** Scores come in whole tenths of a point. */
const points = (tenths: number | undefined): number => Math.round(tenths ?? 0) / 10;

/** One number with its two marks, then the axes under it, then luck in one sentence. */
export function Scores({ debrief }: { debrief: Debrief }) {
  const say = useSay();
  const { scoring } = useGame().host.scenario;
  const { score, marks, luckLine } = debrief;
  if (!marks || !scoring) return <p>{say('debrief.unranked')}</p>;
  return (
    <section class="scores" aria-label={say('debrief.score')}>
      <p class="total">
        <span class="quiet">{say('debrief.score')}</span> <b>{formatNumber(points(score.total))}</b>
      </p>
      <p>{say('debrief.marks', { nothing: points(marks.nothing.total), reference: points(marks.reference.total) })}</p>
      {luckLine !== null && <p class="quiet">{luckText(luckLine)}</p>}
      <ul class="axes">
        {AXES.filter((axis) => scoring.weights[axis] > 0).map((axis) => {
          const mine = points(score.axes[axis]);
          const nothing = points(marks.nothing.axes[axis]);
          const reference = points(marks.reference.axes[axis]);
          return (
            <li key={axis}>
              <span class="axis-name">
                {say(`axis.${axis}`)}{' '}
                <span class="quiet">{say('axis.weight', { n: Math.round(scoring.weights[axis] * 100) })}</span>
              </span>
              <span class="axis-bar" aria-hidden="true">
                <span
                  class={mine >= nothing ? 'axis-fill' : 'axis-fill axis-low'}
                  style={{ width: `${clamp(mine)}%` }}
                />
                <i class="axis-mark" style={{ left: `${clamp(nothing)}%` }} title={say('debrief.nothing')} />
                <i
                  class="axis-mark axis-mark-reference"
                  style={{ left: `${clamp(reference)}%` }}
                  title={say('debrief.reference')}
                />
              </span>
              <b class="axis-points">{formatNumber(mine)}</b>
            </li>
          );
        })}
      </ul>
      <p class="quiet axis-key" aria-hidden="true">
        <i class="axis-mark-key" /> {say('debrief.nothing')} <i class="axis-mark-key axis-mark-reference" />{' '}
        {say('debrief.reference')}
      </p>
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
