import type { WhyLine } from '../../sim/index.ts';
import { lineName } from '../../words/levers.ts';
import { formatNumber } from '../../words/number.ts';
import { useGame, useLanguage, useSay } from '../context.ts';
import { Term } from '../glossary/term.tsx';
import type { TermId } from '../glossary/terms.ts';
import { changeOf, NO_CHANGE } from './change.ts';
import { pagesOf } from './pages.ts';
import { tellFigure, tellWhy } from './tell.ts';

/** Three lines are read, four are not. (visual sheet, the loop) */
const MOST_LINES = 3;
const MOST_CAUSES = 2;
/** Of these more is worse. */
const BURDENS: readonly WhyLine['measure'][] = ['complaints', 'waitDays'];

/** Where the glossary explains a measure. */
const TERM_OF: Readonly<Record<WhyLine['measure'], TermId>> = {
  sales: 'sales',
  orders: 'orders',
  complaints: 'ticket',
  waitDays: 'waitDays',
  satisfaction: 'survey',
  cash: 'cash',
};

/** The measures that moved most, each with what pulled hardest in the direction it went. */
export function WhyLines({ lines }: { lines: readonly WhyLine[] }) {
  const say = useSay();
  const language = useLanguage();
  const { host, view } = useGame();
  const { scenario, legend } = host;
  const telling = {
    say,
    pages: pagesOf(view.value.books, scenario),
    lineName: (line: string) => lineName(language, scenario, legend.levers, line),
    most: MOST_CAUSES,
  };
  const told = [...lines].sort((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a))).slice(0, MOST_LINES);
  return (
    <ul class="why-lines">
      {told.map((line) => {
        const moved = changeOf(line);
        const up = moved > 0;
        const good = BURDENS.includes(line.measure) ? !up : up;
        const still = Math.abs(moved) < NO_CHANGE;
        return (
          <li key={line.measure}>
            <p class="why-figure">
              <b>
                <Term id={TERM_OF[line.measure]}>{say(`measure.${line.measure}`)}</Term>
              </b>{' '}
              {tellFigure(say, line.measure, line.from)} <span aria-hidden="true">→</span>{' '}
              {tellFigure(say, line.measure, line.to)}{' '}
              <span class={still ? 'quiet' : good ? 'good' : 'bad'}>
                {still ? say('why.same') : `${up ? '▲' : '▼'} ${sizeOf(moved)}`}
              </span>
            </p>
            {!still && <p class="why-causes">{tellWhy(line, telling)}</p>}
          </li>
        );
      })}
    </ul>
  );

  /** Per cent; from threefold on, how many times as much. */
  function sizeOf(moved: number): string {
    return moved >= 2
      ? `×${formatNumber(Math.round(moved + 1))}`
      : `${formatNumber(Math.round(Math.abs(moved) * 100))}%`;
  }
}
