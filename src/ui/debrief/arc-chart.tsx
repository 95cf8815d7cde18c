import { useGame, useSay, useTell } from '../context.ts';
import { useSize } from '../parts/use-size.ts';
import type { ArcNode, ArcWay } from './arc-layout.ts';
import { layOutArc } from './arc-layout.ts';

const ROW = 74;
const BOX = 46;
const MOST_WIDE = 168;
/** A box in which three short words of English stand in two lines. */
const LEAST_WIDE = 116;
const GAP = 10;
const UNDER = 26;
/** Where along a way its number may stand, best first. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

interface ArcChartProps {
  readonly member: string;
  readonly name: string;
  readonly path: readonly string[];
}

/** Somebody's chart: the way they went in ink, the ways not taken in pencil; told in words for whoever does not see it. */
export function ArcChart({ member, name, path }: ArcChartProps) {
  const { host } = useGame();
  const say = useSay();
  const tell = useTell();
  const { ref, size } = useSize<HTMLDivElement>();
  const arc = host.scenario.cast.find(({ id }) => id === member)?.arc;
  const chart = arc === undefined ? undefined : host.scenario.arcs[arc]?.chart;
  if (!chart) return null;
  const width = size?.width ?? 0;
  const { nodes, ways, rows } = layOutArc(chart, path, size ? width / (LEAST_WIDE + GAP) : Number.POSITIVE_INFINITY);
  const nameOf = (state: string) => {
    const known = host.legend.arcs[member]?.find(({ id }) => id === state);
    return known ? tell(known.name) : state;
  };
  const others = nodes.filter(({ walked }) => !walked).map(({ id }) => nameOf(id));
  const told = [
    `${say('arc.chart', { name })}.`,
    say('arc.way', { path: path.map(nameOf).join(' → ') }),
    ...(others.length > 0 ? [say('arc.others', { states: others.join(say('app.comma')) })] : []),
  ].join(' ');
  const tall = (rows - 1) * ROW + BOX + 4 + (ways.some(goesUnder) ? UNDER : 0);
  const centre = ({ row, column, of }: ArcNode) => ({ x: ((column + 0.5) * width) / of, y: row * ROW + BOX / 2 + 2 });
  const at = (id: string) => centre(nodes.find((one) => one.id === id)!);
  return (
    <figure class="arc-chart">
      <div ref={ref} class="arc-sheet" style={{ height: `${tall}px` }} role="img" aria-label={told}>
        {width > 0 && (
          <>
            <svg width={width} height={tall} aria-hidden="true">
              {ways.map((way) => (
                <path key={`${way.from} ${way.to}`} class={way.walked ? 'arc-ink' : 'arc-lead'} d={bend(way)} />
              ))}
              {path.slice(1).map((to, k) => {
                const { x, y } = clearSpot({ from: path[k]!, to });
                return (
                  <g key={k}>
                    <circle class="arc-step" cx={x} cy={y} r={10} />
                    <text class="arc-step-number" x={x} y={y + 5}>
                      {k + 1}
                    </text>
                  </g>
                );
              })}
            </svg>
            {nodes.map((node) => {
              const { x, y } = centre(node);
              const wide = boxWidth(node);
              return (
                <span
                  key={node.id}
                  aria-hidden="true"
                  class={`arc-box${node.walked ? ' arc-box-ink' : ''}${node.now ? ' arc-box-now' : ''}`}
                  style={{ left: `${x - wide / 2}px`, top: `${y - BOX / 2}px`, width: `${wide}px`, height: `${BOX}px` }}
                >
                  {nameOf(node.id)}
                </span>
              );
            })}
          </>
        )}
      </div>
      <figcaption class="quiet" aria-hidden="true">
        <i class="arc-key arc-key-ink" /> {say('arc.ink')} <i class="arc-key" /> {say('arc.pencil')}
      </figcaption>
    </figure>
  );

  /** Whether a way leads past others of its row. */
  function passes({ from, to }: Pick<ArcWay, 'from' | 'to'>): boolean {
    const [a, b] = [from, to].map((id) => nodes.find((one) => one.id === id)!);
    return a!.row === b!.row && Math.abs(a!.column - b!.column) > 1;
  }
  function goesUnder(way: ArcWay): boolean {
    return passes(way) && nodes.find(({ id }) => id === way.from)!.row === rows - 1;
  }
  /** Ways between neighbours are straight; others go round what lies between. */
  function elbow({ from, to }: Pick<ArcWay, 'from' | 'to'>) {
    const a = at(from);
    const b = at(to);
    const far = Math.abs(b.y - a.y) > ROW;
    const back = b.y < a.y;
    const x = (a.x + b.x) / 2 + (far ? (a.x + b.x > width ? -1 : 1) * 34 : back ? 26 : 0);
    const y = (a.y + b.y) / 2 + (passes({ from, to }) ? ROW : 0);
    return { a, b, x, y };
  }
  function bend(way: Pick<ArcWay, 'from' | 'to'>): string {
    const { a, b, x, y } = elbow(way);
    return `M${a.x.toFixed(1)} ${a.y.toFixed(1)}Q${x.toFixed(1)} ${y.toFixed(1)} ${b.x.toFixed(1)} ${b.y.toFixed(1)}`;
  }
  /** A place on a way that no state covers, as near the middle as there is. */
  function clearSpot(way: Pick<ArcWay, 'from' | 'to'>) {
    const { a, b, x, y } = elbow(way);
    const spots = ALONG.map((t) => ({
      x: (1 - t) * (1 - t) * a.x + 2 * t * (1 - t) * x + t * t * b.x,
      y: (1 - t) * (1 - t) * a.y + 2 * t * (1 - t) * y + t * t * b.y,
    }));
    const isCovered = (spot: (typeof spots)[number]) =>
      nodes.some((node) => {
        const { x: left, y: top } = centre(node);
        return Math.abs(spot.x - left) < boxWidth(node) / 2 + 4 && Math.abs(spot.y - top) < BOX / 2 + 4;
      });
    return spots.find((spot) => !isCovered(spot)) ?? spots[0]!;
  }
  function boxWidth({ of }: ArcNode): number {
    return Math.min(MOST_WIDE, width / of - GAP);
  }
}
