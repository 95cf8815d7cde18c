import type { Segment } from './path.ts';

export type Point = readonly [x: number, y: number];

/**
 * The curves that follow one SVG arc, so that the rest of the drawing tool meets lines and curves only.
 *
 * @param from  start point
 * @param arc   `[rx, ry, rotation in degrees, large, sweep]`, flags as 0 or 1; further numbers are ignored
 * @param to    end point
 * @returns     curves of at most a quarter turn each; one line where a radius is nothing
 * @source      SVG 1.1 appendix F.6.5 and F.6.6 (end points to centre); handle length 4/3 tan(angle / 4)
 */
export function curvesOfArc([x1, y1]: Point, arc: readonly number[], [x2, y2]: Point): Segment[] {
  const [rx0, ry0, rotation, large, sweep] = arc as [number, number, number, number, number];
  if (rx0 === 0 || ry0 === 0 || (x1 === x2 && y1 === y2)) return [{ kind: 'L', at: [x2, y2] }];
  const turn = (rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [mx, my] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [px, py] = [cos * mx + sin * my, cos * my - sin * mx];
  // radii too short for the chord grow until the arc is half a turn
  const grow = Math.max(1, Math.hypot(px / rx0, py / ry0));
  const [rx, ry] = [Math.abs(rx0) * grow, Math.abs(ry0) * grow];
  const chord = (px / rx) ** 2 + (py / ry) ** 2;
  const lift = Math.sqrt(Math.max(0, 1 / chord - 1)) * (large === sweep ? -1 : 1);
  const [ux, uy] = [(lift * rx * py) / ry, (-lift * ry * px) / rx];
  const [cx, cy] = [cos * ux - sin * uy + (x1 + x2) / 2, sin * ux + cos * uy + (y1 + y2) / 2];

  const start = Math.atan2((py - uy) / ry, (px - ux) / rx);
  let angle = Math.atan2((-py - uy) / ry, (-px - ux) / rx) - start;
  if (sweep === 1 && angle < 0) angle += 2 * Math.PI;
  if (sweep === 0 && angle > 0) angle -= 2 * Math.PI;

  const parts = Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-6);
  const step = angle / parts;
  const reach = (4 / 3) * Math.tan(step / 4);
  const onPage = (ex: number, ey: number): Point => [
    cx + cos * rx * ex - sin * ry * ey,
    cy + sin * rx * ex + cos * ry * ey,
  ];
  return Array.from({ length: parts }, (_, i) => {
    const [a, b] = [start + i * step, start + (i + 1) * step];
    const [cosA, sinA, cosB, sinB] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b)];
    const first = onPage(cosA - reach * sinA, sinA + reach * cosA);
    const second = onPage(cosB + reach * sinB, sinB - reach * cosB);
    const end = i === parts - 1 ? [x2, y2] : onPage(cosB, sinB);
    return { kind: 'C', at: [...first, ...second, ...end] };
  });
}
