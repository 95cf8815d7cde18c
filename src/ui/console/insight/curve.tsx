import { useSize } from '../../parts/use-size.ts';

const EDGE = { left: 56, right: 24, top: 12, bottom: 30 };

interface Tick {
  readonly at: number;
  readonly text: string;
}
interface CurveProps {
  readonly label: string;
  readonly points: readonly (readonly [number, number])[];
  /** Scale of both axes; ticks may lie anywhere on it. */
  readonly wide: number;
  readonly high: number;
  readonly across: readonly Tick[];
  readonly up: readonly Tick[];
  /** Points that are named; a line leads from each to the axis below. */
  readonly marks?: readonly { readonly point: readonly [number, number]; readonly text: string }[];
  readonly dots?: boolean;
  /** Pixels. */
  readonly height?: number;
}

/** One line over two axes, of real text; what it shows stands in the table beside it. */
export function Curve({ label, points, wide, high, across, up, marks = [], dots = false, height = 220 }: CurveProps) {
  const { ref, size } = useSize<HTMLDivElement>();
  const width = size?.width ?? 0;
  const x = (value: number) => EDGE.left + (value / wide) * (width - EDGE.left - EDGE.right);
  const y = (value: number) => height - EDGE.bottom - (value / high) * (height - EDGE.bottom - EDGE.top);
  return (
    <div class="line-chart" ref={ref}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={label}>
          {up.map(({ at, text }) => (
            <g key={at}>
              <path class="line-grid" d={`M${x(0)} ${y(at)}H${x(wide)}`} />
              <text class="line-text" text-anchor="end" x={EDGE.left - 6} y={y(at) + 5}>
                {text}
              </text>
            </g>
          ))}
          {across.map(({ at, text }) => (
            <text key={at} class="line-text" text-anchor="middle" x={x(at)} y={height - 8}>
              {text}
            </text>
          ))}
          {marks.map(({ point, text }) => (
            <path key={text} class="line-mark" d={`M${x(point[0])} ${y(point[1])}V${y(0)}`} />
          ))}
          <path
            class="line-line"
            d={points.map(([a, b], k) => `${k === 0 ? 'M' : 'L'}${x(a).toFixed(1)} ${y(b).toFixed(1)}`).join('')}
          />
          {dots && points.map(([a, b]) => <circle key={a} class="line-dot" cx={x(a)} cy={y(b)} r={3.5} />)}
          {marks.map(({ point, text }) => (
            <g key={text}>
              <circle class="line-dot" cx={x(point[0])} cy={y(point[1])} r={4} />
              <text class="line-name" x={x(point[0]) + 8} y={y(point[1]) + 18}>
                {text}
              </text>
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}
