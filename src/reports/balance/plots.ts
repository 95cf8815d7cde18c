/** Text as it may stand in HTML. */
export const fitForHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const round = (value: number): string => String(Math.round(value * 10) / 10);

/** A bar of 0 to 100 points with a standard deviation either side; the figure stands beside it as text. */
export function pointsBar(mean: number, sd: number | null, strong: boolean): string {
  const at = (points: number) => round(Math.min(100, Math.max(0, points)) * 2);
  const line =
    sd === null
      ? ''
      : `<path class="sd" d="M${at(mean - sd)} 8H${at(mean + sd)}M${at(mean - sd)} 4v8M${at(mean + sd)} 4v8"/>`;
  return (
    `<svg class="bar" viewBox="0 0 200 16" preserveAspectRatio="none" aria-hidden="true"><path class="rail" d="M0 8H200"/>` +
    `<rect class="${strong ? 'strong' : 'plain'}" x="0" y="3" width="${at(mean)}" height="10"/>${line}</svg>`
  );
}

export interface Stop {
  readonly name: string;
  readonly best: number;
  readonly nothing: number;
}

const HEIGHT = 96;
const WIDTH = 320;
const EDGE = { left: 34, right: 12, top: 10, bottom: 8 };

/** Two lines over a knob's places: filled dots within the best plan, hollow ones where nothing else is done. */
export function sweepPlot(stops: readonly Stop[], label: string): string {
  const all = stops.flatMap(({ best, nothing }) => [best, nothing, 0]);
  const low = Math.min(...all, -2);
  const high = Math.max(...all, 2);
  const x = (k: number) => round(EDGE.left + (k * (WIDTH - EDGE.left - EDGE.right)) / Math.max(1, stops.length - 1));
  const y = (points: number) => round(EDGE.top + ((high - points) * (HEIGHT - EDGE.top - EDGE.bottom)) / (high - low));
  const path = (read: (stop: Stop) => number) =>
    stops.map((stop, k) => `${k === 0 ? 'M' : 'L'}${x(k)} ${y(read(stop))}`).join('');
  const dots = (kind: string, read: (stop: Stop) => number) =>
    stops.map((stop, k) => `<circle class="${kind}" cx="${x(k)}" cy="${y(read(stop))}" r="4"/>`).join('');
  const mark = (points: number) =>
    `<text x="${EDGE.left - 6}" y="${Number(y(points)) + 4}" text-anchor="end">${signed(points)}</text>`;
  const ends = [high, low].filter((points) => Math.abs(points) >= (high - low) / 5);
  return (
    `<svg class="sweep" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${fitForHtml(label)}">` +
    `<path class="zero" d="M${EDGE.left} ${y(0)}H${WIDTH - EDGE.right}"/>${[...ends, 0].map(mark).join('')}` +
    `<path class="line hollow" d="${path(({ nothing }) => nothing)}"/><path class="line full" d="${path(({ best }) => best)}"/>` +
    `${dots('hollow', ({ nothing }) => nothing)}${dots('full', ({ best }) => best)}</svg>`
  );
}

/** Whole points with their sign. */
function signed(points: number): string {
  const whole = Math.round(points);
  return whole > 0 ? `+${whole}` : whole < 0 ? `−${-whole}` : '0';
}
