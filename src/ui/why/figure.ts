import type { Prediction, WhyLine } from '../../sim/index.ts';
import { formatMoney, formatNumber } from '../../words/number.ts';
import { useSay } from '../context.ts';

type Measure = WhyLine['measure'] | Prediction['measure'];

/** How a measure's figure is written: money in its currency, waiting in days, what nobody knows as unknown. */
export function useFigure(): (measure: Measure, value: number | null) => string {
  const say = useSay();
  return (measure, value) => {
    if (value === null) return say('bar.unknown');
    if (measure === 'sales' || measure === 'cash') return formatMoney(value);
    if (measure === 'waitDays') return say('count.days', { n: value / 10 });
    if (measure === 'satisfaction') return formatNumber(value / 10);
    return formatNumber(value);
  };
}
