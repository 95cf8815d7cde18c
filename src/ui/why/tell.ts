import type { Prediction, WhyLine } from '../../sim/index.ts';
import { formatMoney, formatNumber } from '../../words/number.ts';
import type { Say } from '../context.ts';

type Measure = WhyLine['measure'] | Prediction['measure'];

/** How a measure's figure is written: money in its currency, waiting in days, what nobody knows as unknown. */
export function tellFigure(say: Say, measure: Measure, value: number | null): string {
  if (value === null) return say('bar.unknown');
  if (measure === 'sales' || measure === 'cash') return formatMoney(value);
  if (measure === 'waitDays') return say('count.days', { n: value / 10 });
  if (measure === 'satisfaction') return formatNumber(value / 10);
  return formatNumber(value);
}

/** What pulled, the largest first and `most` of it, in one sentence that says when most of it cannot be seen. */
export function tellCauses(say: Say, pulling: WhyLine['causes'], most: number): string {
  const causes = pulling
    .flatMap(({ id, weight }) => (id === 'unseen' ? [] : [say(`cause.${id}.${weight > 0 ? 'up' : 'down'}`)]))
    .slice(0, most)
    .join(say('app.comma'));
  if (causes === '') return say('why.unclear');
  return say(pulling[0]?.id === 'unseen' ? 'why.mostlyUnseen' : 'why.mainly', { causes });
}
