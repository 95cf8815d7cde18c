import { formatNumber } from '../../words/number.ts';
import { parOf } from '../debrief/merits/year.ts';
import type { Matter } from './matter.ts';

/** What it came to in sentences: the ending, the score with its par, and what it is made of. */
export function scoreLines({ debrief, scenario, say, tell }: Matter): readonly string[] {
  const { marks, score } = debrief;
  const ending = scenario.endings.find(({ id }) => id === debrief.ending);
  const lines = ending ? [say('report.ended', { ending: tell(ending.title) })] : [];
  const par = parOf(marks, null);
  if (!marks || par === null) return [...lines, say('debrief.unranked')];
  const points = (tenths: number) => formatNumber(Math.round(tenths) / 10);
  const apart = score.total - par;
  const against = say(apart > 0 ? 'review.over' : apart < 0 ? 'review.under' : 'review.at', {
    n: points(Math.abs(apart)),
  });
  const axes = Object.entries(scenario.scoring?.weights ?? {}).flatMap(([axis, weight]) =>
    weight > 0 ? [`${say(`axis.${axis as 'loyalty'}`)} ${points(score.axes[axis] ?? 0)}`] : [],
  );
  return [
    ...lines,
    [`${say('debrief.score')} ${points(score.total)}`, say('review.par', { par: points(par) }), against].join(' · '),
    axes.join(say('app.comma')),
  ];
}
