import type { WhyLine } from '../../sim/index.ts';
import { formatMoney, formatNumber } from '../../words/number.ts';
import type { Say } from '../context.ts';
import type { Matter } from './matter.ts';
import { talksOf, titleOf } from './matter.ts';

/** A turn in one line: what moved most and what pulled it; where there is no market, what was said. */
export function turnLine(matter: Matter, turn: number): string {
  const { review, view, say } = matter;
  const why = matter.scenario.inert ? [] : (review?.turns.find((note) => note.turn === turn)?.why ?? []);
  const [most] = [...why].sort((a, b) => shiftOf(b) - shiftOf(a));
  if (most && shiftOf(most) > 0) return whyLine(most, say);
  const said = talksOf(matter.record)
    .filter((talk) => talk.turn === turn)
    .map(({ encounter, replies }) => {
      return say('report.answered', {
        title: titleOf(matter, encounter),
        said: matter.deeds.spoken(encounter, replies),
      });
    });
  if (said.length > 0) return said.join(' ');
  const book = view.books[turn - 1];
  if (!book || matter.scenario.inert) return say('calls.unanswered');
  return `${say('measure.sales')} ${formatMoney(book.sales)} · ${say('measure.complaints')} ${formatNumber(book.complaints)}`;
}

/** A move against what it was: 0.5 is by half. */
function shiftOf({ from, to }: WhyLine): number {
  return from === null || to === null ? 0 : Math.abs(to - from) / Math.max(1, Math.abs(from));
}

function whyLine({ measure, from, to, causes }: WhyLine, say: Say): string {
  const moved = `${say(`measure.${measure}`)} ${figureOf(measure, from, say)} → ${figureOf(measure, to, say)}`;
  const way = Math.sign((to ?? 0) - (from ?? 0));
  const pulling = causes.filter(({ weight }) => Math.sign(weight) === way);
  const [main] = pulling.flatMap(({ id, weight }) =>
    id === 'unseen' ? [] : [say(`cause.${id}.${weight > 0 ? 'up' : 'down'}`)],
  );
  const why = main === undefined ? 'why.unclear' : pulling[0]?.id === 'unseen' ? 'why.mostlyUnseen' : 'why.mainly';
  return say('report.line', { moved, why: say(why, { causes: main ?? '' }) });
}

function figureOf(measure: WhyLine['measure'], value: number | null, say: Say): string {
  if (value === null) return say('bar.unknown');
  if (measure === 'sales' || measure === 'cash') return formatMoney(value);
  if (measure === 'waitDays') return say('count.days', { n: value / 10 });
  return formatNumber(measure === 'satisfaction' ? value / 10 : value);
}
