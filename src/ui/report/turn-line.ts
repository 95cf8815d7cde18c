import type { WhyLine } from '../../sim/index.ts';
import { formatMoney, formatNumber } from '../../words/number.ts';
import type { Say } from '../context.ts';
import { changeOf, pullingCauses } from '../why/pulling.ts';
import { tellCauses, tellFigure } from '../why/tell.ts';
import type { Matter } from './matter.ts';
import { talksOf, titleOf } from './matter.ts';

/** A turn in one line: what moved most and what pulled it; where there is no market, what was said. */
export function turnLine(matter: Matter, turn: number): string {
  const { review, view, say } = matter;
  const why = matter.scenario.inert ? [] : (review?.turns.find((note) => note.turn === turn)?.why ?? []);
  const [most] = [...why].sort((a, b) => shiftOf(b) - shiftOf(a));
  if (most && shiftOf(most) > 0) return whyLine(most, why, say);
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

const shiftOf = (line: WhyLine): number => Math.abs(changeOf(line));

function whyLine(line: WhyLine, lines: readonly WhyLine[], say: Say): string {
  const { measure, from, to } = line;
  const moved = `${say(`measure.${measure}`)} ${tellFigure(say, measure, from)} → ${tellFigure(say, measure, to)}`;
  return say('report.line', { moved, why: tellCauses(say, pullingCauses(line, lines), 1) });
}
