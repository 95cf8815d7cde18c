/**
 * Mood badges. A mood is read by shape first, then by word, by face, and last by colour: fills fall in lightness from
 * delighted to angry, so grey print keeps the order, and every badge has an ink outline, so no fill needs contrast.
 * One drawing serves the page (as markup) and the street (as a texture).
 */

/** What a badge can say about a customer: the five moods, unease about privacy, and that nobody has asked. */
export const SIGNS = ['delighted', 'content', 'neutral', 'irritated', 'angry', 'privacy', 'unknown'] as const;
export type Sign = (typeof SIGNS)[number];

export interface Badge {
  readonly shape: 'star' | 'disc' | 'bar' | 'triangle' | 'burst' | 'eye' | 'ring';
  /** Outline in a box of 24 by 24, kept 1.5 units off its edge where strokes need room. */
  readonly path: string;
  /** Nothing for the ring: what is not known is not filled. */
  readonly fill: string | undefined;
  /** For what stands on the fill (a count, the eye's white); at least 4.5 : 1 against it. */
  readonly ink: string;
  /** Second shape in `ink`, drawn on the fill. */
  readonly glyph?: string;
  /** Dash and gap in units of the box. */
  readonly dash?: readonly [number, number];
}

export const BADGE_BOX = 24;

/** Palette tokens for outlines: ink on light ground, and what plays ink on dark ground. */
export const BADGE_OUTLINE = { light: '#22303C', dark: '#F1ECE1' } as const;

const DARK = '#22303C';
const LIGHT = '#FFFFFF';
const PAPER = '#FBF7EF';

/** Fills and inks: visual sheet 4.3, computed there for contrast, greyscale and three kinds of colour blindness. */
export const BADGES: Readonly<Record<Sign, Badge>> = {
  delighted: {
    shape: 'star',
    path: 'M12 1.6 15 8.7 22.6 9.3 16.8 14.3 18.6 21.8 12 17.8 5.4 21.8 7.2 14.3 1.4 9.3 9 8.7Z',
    fill: '#F2C230',
    ink: DARK,
  },
  content: {
    shape: 'disc',
    path: 'M12 3.2A8.8 8.8 0 1 1 12 20.8 8.8 8.8 0 1 1 12 3.2Z',
    fill: '#6DBFA6',
    ink: DARK,
  },
  neutral: {
    shape: 'bar',
    path: 'M3 7H21A1 1 0 0 1 22 8V16A1 1 0 0 1 21 17H3A1 1 0 0 1 2 16V8A1 1 0 0 1 3 7Z',
    fill: '#8C97A6',
    ink: DARK,
  },
  irritated: {
    shape: 'triangle',
    path: 'M12 2.4 22.2 20.8H1.8Z',
    fill: '#C0561B',
    ink: LIGHT,
  },
  angry: {
    shape: 'burst',
    path: burst(8, 10.8, 6),
    fill: '#8C1C3C',
    ink: LIGHT,
  },
  privacy: {
    shape: 'eye',
    path: 'M1.6 12C5.6 2.4 18.4 2.4 22.4 12 18.4 21.6 5.6 21.6 1.6 12Z',
    fill: '#7A4E99',
    ink: LIGHT,
    glyph: 'M12 8.4A3.6 3.6 0 1 1 12 15.6 3.6 3.6 0 1 1 12 8.4Z',
  },
  unknown: {
    shape: 'ring',
    path: 'M12 3.4A8.6 8.6 0 1 1 12 20.6 8.6 8.6 0 1 1 12 3.4Z',
    fill: undefined,
    ink: DARK,
    dash: [3.6, 3.154],
  },
};

/** A star of `points` short spikes, first spike up. */
function burst(points: number, outer: number, inner: number): string {
  const corners = Array.from({ length: 2 * points }, (_, i) => {
    const angle = (i * Math.PI) / points;
    const radius = i % 2 === 0 ? outer : inner;
    return `${(12 + radius * Math.sin(angle)).toFixed(1)} ${(12 - radius * Math.cos(angle)).toFixed(1)}`;
  });
  return `M${corners.join(' ')}Z`;
}

/**
 * Width of the outline in units of the box, for a badge shown at `px` pixels: 2 px, and thinner below 16 px, where
 * 2 px would close the shape.
 */
export function outlineWidth(px: number): number {
  return ((px < 16 ? 1.5 : 2) * BADGE_BOX) / px;
}

/** How a badge is drawn: its size in pixels, the ground it lies on, and whether a rim of paper sets it off. */
export interface BadgeLook {
  readonly px: number;
  readonly ground?: keyof typeof BADGE_OUTLINE;
  /** For badges laid over a portrait: the ring and the dark burst would be lost on black hair. */
  readonly rim?: boolean;
}

/** A badge as a complete SVG document, for a texture or a data address; it holds no words, so the caller names it. */
export function badgeSvg(sign: Sign, { px, ground = 'light', rim = false }: BadgeLook): string {
  const { path, fill, ink, glyph, dash } = BADGES[sign];
  const margin = rim ? 2 : 0;
  const side = BADGE_BOX + 2 * margin;
  const width = outlineWidth((px * BADGE_BOX) / side);
  const round = 'stroke-linejoin="round"';
  const under = rim
    ? `<path d="${path}" fill="${PAPER}" stroke="${PAPER}" stroke-width="${(width + 2 * margin).toFixed(2)}" ${round}/>`
    : '';
  const broken = dash ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  // a rim of paper is light ground of its own
  const stroke = `stroke="${BADGE_OUTLINE[rim ? 'light' : ground]}" stroke-width="${width.toFixed(2)}"`;
  const shape = `<path d="${path}" fill="${fill ?? 'none'}" ${stroke}${broken} ${round}/>`;
  const onTop = glyph ? `<path d="${glyph}" fill="${ink}"/>` : '';
  const size = `width="${px}" height="${px}" viewBox="${-margin} ${-margin} ${side} ${side}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${under}${shape}${onTop}</svg>`;
}
