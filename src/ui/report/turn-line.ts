import type { WhyLine } from '../../sim/index.ts';
import { lineName } from '../../words/levers.ts';
import { formatMoney, formatNumber } from '../../words/number.ts';
import { changeOf } from '../why/change.ts';
import { pagesOf } from '../why/pages.ts';
import { tellFigure, tellWhy } from '../why/tell.ts';
import type { Matter } from './matter.ts';
import { talksOf, titleOf } from './matter.ts';

/** A turn in one line: what moved most and what pulled it; where there is no market, what was said. */
export function turnLine(matter: Matter, turn: number): string {
  const { review, view, say } = matter;
  const why = matter.scenario.inert ? [] : (review?.turns.find((note) => note.turn === turn)?.why ?? []);
  const [most] = [...why].sort((a, b) => shiftOf(b) - shiftOf(a));
  if (most && shiftOf(most) > 0) return whyLine(most, matter, turn);
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

function whyLine(line: WhyLine, { language, scenario, legend, view, say }: Matter, turn: number): string {
  const { measure, from, to } = line;
  const telling = {
    say,
    pages: pagesOf(view.books, scenario, turn),
    lineName: (name: string) => lineName(language, scenario, legend.levers, name),
    most: 1,
  };
  const moved = `${say(`measure.${measure}`)} ${tellFigure(say, measure, from)} → ${tellFigure(say, measure, to)}`;
  return say('report.line', { moved, why: tellWhy(line, telling) });
}
