import type { Debrief } from '../../app/host.ts';
import { formatMoney, formatMoneyShort } from '../../words/number.ts';
import { useGame, useLanguage, useSay } from '../context.ts';
import { Term } from '../glossary/term.tsx';
import { useSize } from '../parts/use-size.ts';
import { useTime } from '../time.ts';
import { crossingOf } from './crossing.ts';

const HEIGHT = 170;
const LEFT = 8;
const BOTTOM = 26;
const TOP = 22;

/** Other hands on the same luck, as the curve draws them. */
const OTHERS = ['reference', 'nothing'] as const;

/** Sales turn by turn beside those of other hands on the same luck, and in words where the lines crossed. */
export function SalesCurve({ debrief }: { debrief: Debrief }) {
  const { view } = useGame();
  const say = useSay();
  const language = useLanguage();
  const time = useTime();
  const { ref, size } = useSize<HTMLDivElement>();
  const { books } = view.value;
  const width = size?.width ?? 0;
  if (books.length < 2) return null;
  const most = books.reduce((best, book) => (book.sales > best.sales ? book : best));
  const least = books.reduce((best, book) => (book.sales < best.sales ? book : best));
  const pitch = (width - 2 * LEFT) / books.length;
  const x = (k: number) => LEFT + (k + 0.5) * pitch;
  const highest = Math.max(most.sales, ...OTHERS.flatMap((hand) => debrief.sales?.[hand] ?? []));
  const y = (sales: number) => HEIGHT - BOTTOM - ((HEIGHT - BOTTOM - TOP) * sales) / Math.max(1, highest);
  const line = (sales: readonly number[]) =>
    sales.map((one, k) => `${k === 0 ? 'M' : 'L'}${x(k).toFixed(1)} ${y(one).toFixed(1)}`).join('');
  const ours = books.map(({ sales }) => sales);
  const crossing = debrief.sales && crossingOf(ours, debrief.sales.reference);
  const about = say('curve.about', {
    most: formatMoney(most.sales),
    mostTurn: time.name(most.turn),
    least: formatMoney(least.sales),
    leastTurn: time.name(least.turn),
  });
  return (
    <section class="curve" aria-labelledby="curve-title">
      <h3 id="curve-title">
        <Term id="sales">{say('curve.title')}</Term>
      </h3>
      <div ref={ref}>
        {width > 0 && (
          <svg width={width} height={HEIGHT} role="img" aria-label={about}>
            <path class="curve-floor" d={`M${LEFT} ${HEIGHT - BOTTOM}H${width - LEFT}`} />
            {OTHERS.map(
              (hand) =>
                debrief.sales && <path key={hand} class={`curve-line curve-${hand}`} d={line(debrief.sales[hand])} />,
            )}
            <path class="curve-line" d={line(ours)} />
            {books.map(({ turn, sales }, k) => (
              <g key={turn}>
                <circle class="curve-dot" cx={x(k)} cy={y(sales)} r={3.5} />
                {(turn === most.turn || turn === least.turn) && (
                  <text
                    class="curve-value"
                    text-anchor={k === books.length - 1 ? 'end' : k === 0 ? 'start' : 'middle'}
                    x={x(k)}
                    y={turn === most.turn ? y(sales) - 8 : y(sales) + 20}
                  >
                    {formatMoneyShort(language, sales)}
                  </text>
                )}
                <text class="curve-turn" x={x(k)} y={HEIGHT - 8}>
                  {turn}
                </text>
              </g>
            ))}
          </svg>
        )}
      </div>
      {debrief.sales && (
        <ul class="curve-key" aria-hidden="true">
          {(['ours', ...OTHERS] as const).map((hand) => (
            <li key={hand}>
              <svg width="26" height="10" aria-hidden="true">
                <path class={`curve-line curve-${hand}`} d="M1 5H25" />
              </svg>
              {say(`curve.${hand}`)}
            </li>
          ))}
        </ul>
      )}
      <p class="quiet">
        {about}
        {crossing && ` ${say(`curve.${crossing.then}`, { turn: time.name(crossing.turn) })}`}
      </p>
    </section>
  );
}
