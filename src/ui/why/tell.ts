import type { Prediction, WhyLine } from '../../sim/index.ts';
import { formatMoney, formatNumber } from '../../words/number.ts';
import type { Say } from '../context.ts';
import type { Pages } from './pages.ts';
import { flowOf, pulledMost } from './pages.ts';
import type { Pull } from './pulling.ts';
import { pullingCauses } from './pulling.ts';

type Measure = WhyLine['measure'] | Prediction['measure'];

/** How a measure's figure is written: money in its currency, waiting in days, what nobody knows as unknown. */
export function tellFigure(say: Say, measure: Measure, value: number | null): string {
  if (value === null) return say('bar.unknown');
  if (measure === 'sales' || measure === 'cash') return formatMoney(value);
  if (measure === 'waitDays') return say('count.days', { n: value / 10 });
  if (measure === 'satisfaction') return formatNumber(value / 10);
  return formatNumber(value);
}

interface Telling {
  readonly say: Say;
  readonly pages: Pages | null;
  /** How a line of the ledger is called. */
  readonly lineName: (line: string) => string;
  /** So many causes and no more. */
  readonly most: number;
}

/** Why a line moved, in one sentence. Of cash the books know all: what came in, what went out, which line pulled most. */
export function tellWhy(line: WhyLine, telling: Telling): string {
  const { say, pages, most } = telling;
  if (line.measure === 'cash' && pages) return tellFlow(pages, telling);
  return tellCauses(say, pullingCauses(line, pages), most);
}

function tellFlow(pages: Pages, { say, lineName, most }: Telling): string {
  const { in: income, out } = flowOf(pages.now);
  const flow = say('why.flow', { in: formatMoney(income), out: formatMoney(out) });
  const changed = pulledMost(pages);
  if (!changed || most < 2) return flow;
  const [from, to] = [changed.from, changed.to].map((cents) => formatMoney(Math.abs(cents)));
  return `${flow}${say('why.pulledMost', { line: lineName(changed.line), from: from!, to: to! })}`;
}

/** What pulled, the largest first and `most` of it; it says when most of it cannot be seen. */
function tellCauses(say: Say, pulling: readonly Pull[], most: number): string {
  const causes = pulling
    .flatMap(({ id, way }) => (id === 'unseen' ? [] : [say(`cause.${id}.${way}`)]))
    .slice(0, most)
    .join(say('app.comma'));
  if (causes === '') return say('why.unclear');
  return say(pulling[0]?.id === 'unseen' ? 'why.mostlyUnseen' : 'why.mainly', { causes });
}
