import { useSize } from '../parts/use-size.ts';
import { curveText } from './chips.ts';
import type { Curves } from './curves.ts';
import { curvesOf } from './curves.ts';
import type { Matter } from './matter.ts';

const HEIGHT = 190;
const SIDE = 14;
const TOP = 10;
const BOTTOM = 28;

/** Sales and the loyal on one sheet: one line drawn through, the other dashed, told in words beside it. */
export function CrossingCurve({ matter }: { matter: Matter }) {
  const { say } = matter;
  const { ref, size } = useSize<HTMLDivElement>();
  const curves = curvesOf(matter.view.books);
  if (!curves) return null;
  const width = size?.width ?? 0;
  const about = curveText(matter, curves.crossings);
  const place = placeIn(curves, width, HEIGHT, { side: SIDE, top: TOP, bottom: BOTTOM });
  return (
    <figure class="report-curve">
      <p class="report-curve-key" aria-hidden="true">
        <i class="report-key" /> {say('measure.sales')} <i class="report-key report-key-dashed" /> {say('report.loyal')}
      </p>
      <div ref={ref}>
        {width > 0 && (
          <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} role="img" aria-label={about}>
            <path
              class="report-floor"
              d={`M${SIDE} ${HEIGHT - BOTTOM}H${width - SIDE}M${SIDE} ${TOP}H${width - SIDE}`}
            />
            <path class="report-sales" d={place.line(curves.sales)} />
            <path class="report-loyal" d={place.line(curves.loyal)} />
            {curves.turns.map((turn, k) => (
              <text key={turn} x={place.x(k)} y={HEIGHT - 8}>
                {turn}
              </text>
            ))}
          </svg>
        )}
      </div>
      <figcaption>
        {about} <span class="quiet">{say('report.curveScale')}</span>
      </figcaption>
    </figure>
  );
}

/** The same in the size of a stamp, for a card. */
export function CurveStamp({ matter }: { matter: Matter }) {
  const curves = curvesOf(matter.view.books);
  if (!curves) return null;
  const place = placeIn(curves, 96, 36, { side: 3, top: 3, bottom: 3 });
  return (
    <svg class="report-stamp" viewBox="0 0 96 36" width="96" height="36" aria-hidden="true">
      <path class="report-sales" d={place.line(curves.sales)} />
      <path class="report-loyal" d={place.line(curves.loyal)} />
    </svg>
  );
}

function placeIn(
  { turns }: Curves,
  width: number,
  height: number,
  { side, top, bottom }: { readonly side: number; readonly top: number; readonly bottom: number },
) {
  const x = (k: number) => side + ((k + 0.5) * (width - 2 * side)) / turns.length;
  const y = (value: number) => height - bottom - ((height - bottom - top) * value) / 100;
  const line = (values: readonly number[]) =>
    values.map((value, k) => `${k === 0 ? 'M' : 'L'}${x(k).toFixed(1)} ${y(value).toFixed(1)}`).join('');
  return { x, line };
}
