import type { Point } from './arc.ts';
import { curvesOfArc } from './arc.ts';

/** A piece of a path in absolute units; the last two numbers are where it ends. */
export interface Segment {
  readonly kind: 'M' | 'L' | 'C' | 'Z';
  readonly at: readonly number[];
}

/** Numbers per command. */
const ARITY: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, A: 7, Z: 0 };

/** Yields every step with its letter, also the steps that leave their letter out. */
function* steps(d: string): Generator<[letter: string, args: number[]]> {
  const number = /[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/iy;
  // an arc's flags may stand without a space between them
  const flag = /[\s,]*([01])/y;
  const command = /[\s,]*([a-z])/iy;
  let at = 0;
  let letter = '';
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(d);
    if (found) at = pattern.lastIndex;
    return found?.[1];
  };
  while (d.slice(at).trim() !== '') {
    const written = take(command);
    // after a move, further pairs are lines (SVG 1.1 section 8.3.2)
    if (written !== undefined) letter = written;
    else if (letter === 'M') letter = 'L';
    else if (letter === 'm') letter = 'l';
    const kind = letter.toUpperCase();
    const arity = ARITY[kind];
    if (arity === undefined || (written === undefined && arity === 0)) {
      throw new Error(`cannot read path data at ${at}: ${d.slice(at, at + 20)}`);
    }
    const args = Array.from({ length: arity }, (_, i) =>
      Number(take(kind === 'A' && (i === 3 || i === 4) ? flag : number)),
    );
    if (args.some(Number.isNaN)) throw new Error(`path data ends too early at ${at}`);
    yield [letter, args];
  }
}

/**
 * Reads path data into absolute moves, lines, curves and closings; arcs become curves.
 *
 * @param d path data with the commands M L H V C S A Z in either case
 * @throws  Error on any other command and on missing numbers
 */
export function readPath(d: string): Segment[] {
  const segments: Segment[] = [];
  let here: Point = [0, 0];
  let start: Point = [0, 0];
  let handle: Point | undefined; // second handle of the curve before, mirrored by S
  for (const [letter, args] of steps(d)) {
    const kind = letter.toUpperCase();
    const [x, y] = here;
    const at = letter === kind ? args : args.map((value, i) => value + (here[i % 2] as number));
    if (kind === 'Z') segments.push({ kind, at: start });
    else if (kind === 'H') segments.push({ kind: 'L', at: [at[0] as number, y] });
    else if (kind === 'V') segments.push({ kind: 'L', at: [x, (args[0] as number) + (letter === kind ? 0 : y)] });
    else if (kind === 'S') {
      const mirrored = handle ? [2 * x - handle[0], 2 * y - handle[1]] : here;
      segments.push({ kind: 'C', at: [...mirrored, ...at] });
    } else if (kind === 'A') {
      const to = letter === kind ? args.slice(5) : args.slice(5).map((value, i) => value + (here[i] as number));
      segments.push(...curvesOfArc(here, args, to as unknown as Point));
    } else segments.push({ kind: kind as 'M' | 'L' | 'C', at });
    const end = segments.at(-1) as Segment;
    here = endOf(end);
    if (end.kind === 'M') start = here;
    handle = kind === 'C' || kind === 'S' ? [end.at[2] as number, end.at[3] as number] : undefined;
  }
  return segments;
}

function endOf({ at }: Segment): Point {
  return [at.at(-2) as number, at.at(-1) as number];
}

/** Stretches by `sx`, `sy`, then moves by `dx`, `dy`. */
export function placed(segments: readonly Segment[], dx: number, dy: number, sx = 1, sy = 1): Segment[] {
  return segments.map(({ kind, at }) => ({ kind, at: at.map((v, i) => (i % 2 === 0 ? v * sx + dx : v * sy + dy)) }));
}

/** True for points beyond one straight edge of the picture. */
export type Edge = (x: number, y: number) => boolean;

/**
 * Straightens every run of segments that lies wholly beyond one edge of the picture. A curve lies within its handles,
 * and what replaces it lies beyond the same edge, so nothing inside the picture changes, whatever the fill rule.
 */
export function straightenBeyond(segments: readonly Segment[], edges: readonly Edge[]): Segment[] {
  const kept: Segment[] = [];
  let from: Point = [0, 0];
  let last: Edge | undefined; // the edge beyond which the line before runs
  for (const segment of segments) {
    const points: Point[] = [from];
    for (let i = 0; i < segment.at.length; i += 2) points.push([segment.at[i] as number, segment.at[i + 1] as number]);
    const drawn = segment.kind === 'L' || segment.kind === 'C';
    const beyond = drawn ? edges.find((edge) => points.every(([x, y]) => edge(x, y))) : undefined;
    if (beyond && beyond === last) kept.pop();
    from = endOf(segment);
    kept.push(beyond ? { kind: 'L', at: from } : segment);
    last = beyond;
  }
  return kept;
}

/**
 * Writes relative path data on a grid. Every point is rounded from its true place, so errors do not add up.
 *
 * @param grid steps per unit, a power of two: 1 writes whole units, 2 halves
 */
export function writePath(segments: readonly Segment[], grid: number): string {
  let text = '';
  let before = '';
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let mirrored = [0, 0]; // the first handle that S would take, relative
  for (const { kind, at } of segments) {
    if (kind === 'Z') {
      text += 'z';
      [x, y, before, mirrored] = [startX, startY, 'z', [0, 0]];
      continue;
    }
    const points = at.map((value) => Math.round(value * grid) / grid);
    const moved = points.map((value, i) => value - (i % 2 === 0 ? x : y));
    if (kind !== 'M' && moved.every((value) => value === 0)) continue;
    const [endX, endY] = points.slice(-2) as [number, number];
    let [letter, args] = [kind.toLowerCase(), moved];
    if (kind === 'M') [letter, args, startX, startY] = ['M', points, endX, endY];
    else if (kind === 'L' && endY === y) [letter, args] = ['h', [endX - x]];
    else if (kind === 'L' && endX === x) [letter, args] = ['v', [endY - y]];
    else if (kind === 'C' && mirrored[0] === moved[0] && mirrored[1] === moved[1]) {
      [letter, args] = ['s', moved.slice(2)];
    }
    [x, y] = [endX, endY];
    mirrored = kind === 'C' ? [endX - (points[2] as number), endY - (points[3] as number)] : [0, 0];
    text += (letter === before && letter !== 'M' ? ' ' : letter) + args.map(short).join(' ');
    before = letter;
  }
  return text.replaceAll(' -', '-');
}

/** `0.5` as `.5`, `-0.5` as `-.5`, `-0` as `0`. */
function short(value: number): string {
  return String(value === 0 ? 0 : value).replace(/^(-?)0\./, '$1.');
}
