/**
 * The one thing by which each named person is remembered, as a small ink drawing of 20 by 20: lines in ink over one
 * quiet fill. Drawn for this project.
 */

export const TOKENS = ['fan', 'birdCage', 'headphones', 'camera', 'folder', 'thermos', 'bottle', 'umbrella'] as const;
export type TokenId = (typeof TOKENS)[number];

export interface Token {
  /** Closed shapes that take `fill`, below the lines. */
  readonly body: string;
  readonly fill: string;
  /** Open and closed strokes in ink. */
  readonly lines: string;
}

export const TOKEN_BOX = 20;
/** Stroke in units of the box; at 20 px the same in pixels. */
export const TOKEN_STROKE = 1.4;

export const TOKEN_DRAWINGS: Readonly<Record<TokenId, Token>> = {
  fan: {
    body: 'M1.5 10.5A9.6 9.6 0 0 1 18.5 10.5L13.2 13.1A3.9 3.9 0 0 0 6.8 13.1Z',
    fill: '#E8B9A4',
    lines:
      'M1.5 10.5A9.6 9.6 0 0 1 18.5 10.5L10 17.5ZM6.8 13.1A3.9 3.9 0 0 1 13.2 13.1M5.6 6.4 10 17.5 14.4 6.4M10 5.4V17.5',
  },
  birdCage: {
    body: 'M4 17V9.5A6 6 0 0 1 16 9.5V17Z',
    fill: '#E9DDB8',
    lines: 'M10 3.5V1.2M4 17V9.5A6 6 0 0 1 16 9.5V17M2.8 17H17.2M8 17V4M12 17V4M4 12.5H16',
  },
  headphones: {
    body: 'M1.8 11.5H6.4V18H3.8A2 2 0 0 1 1.8 16ZM18.2 11.5H13.6V18H16.2A2 2 0 0 0 18.2 16Z',
    fill: '#A9BBD8',
    lines:
      'M3 11.5V9.6A7 7 0 0 1 17 9.6V11.5M1.8 11.5H6.4V18H3.8A2 2 0 0 1 1.8 16ZM18.2 11.5H13.6V18H16.2A2 2 0 0 0 18.2 16Z',
  },
  camera: {
    body: 'M1.5 6H5.5L7 3.5H13L14.5 6H18.5V16.5H1.5Z',
    fill: '#C9CDD2',
    lines: 'M1.5 6H5.5L7 3.5H13L14.5 6H18.5V16.5H1.5ZM10 7.6A3.5 3.5 0 1 1 10 14.6 3.5 3.5 0 1 1 10 7.6ZM15.6 8.6H16.4',
  },
  folder: {
    body: 'M1.5 4H8L10 6.5H18.5V16.5H1.5Z',
    fill: '#E3C98F',
    lines: 'M1.5 4H8L10 6.5H18.5V16.5H1.5ZM1.5 9H18.5M11.5 13H15.5',
  },
  thermos: {
    body: 'M6 6.5H14V17A1.5 1.5 0 0 1 12.5 18.5H7.5A1.5 1.5 0 0 1 6 17Z',
    fill: '#A7BFB1',
    lines: 'M6 6.5H14V17A1.5 1.5 0 0 1 12.5 18.5H7.5A1.5 1.5 0 0 1 6 17ZM7 6.5V1.8H13V6.5M6 10H14M14 11.5H16.5V15.5H14',
  },
  bottle: {
    body: 'M6 8H14V17A1.5 1.5 0 0 1 12.5 18.5H7.5A1.5 1.5 0 0 1 6 17Z',
    fill: '#F3EBDD',
    lines:
      'M6 8H14V17A1.5 1.5 0 0 1 12.5 18.5H7.5A1.5 1.5 0 0 1 6 17ZM5.2 8V5.6H14.8V8ZM7.8 5.6C7.8 4 9 3.8 9 2.4A1 1 0 0 1 11 2.4C11 3.8 12.2 4 12.2 5.6M10.8 11.3H14M10.8 14.6H14',
  },
  umbrella: {
    body: 'M1.5 10.5A8.5 8.5 0 0 1 18.5 10.5Q16.2 8.7 14.2 10.5 12.2 8.7 10 10.5 7.8 8.7 5.8 10.5 3.8 8.7 1.5 10.5Z',
    fill: '#B9B3D3',
    lines:
      'M1.5 10.5A8.5 8.5 0 0 1 18.5 10.5Q16.2 8.7 14.2 10.5 12.2 8.7 10 10.5 7.8 8.7 5.8 10.5 3.8 8.7 1.5 10.5ZM10 2V.8M10 10.5V16.5A1.9 1.9 0 0 0 13.8 16.5',
  },
};

/**
 * A token as a complete SVG document, for a texture or a data address; it holds no words, so the caller names it.
 *
 * @param px   size of the square in pixels; 20 and up
 * @param ink  colour of the lines
 */
export function tokenSvg(token: TokenId, px: number, ink = '#22303C'): string {
  const { body, fill, lines } = TOKEN_DRAWINGS[token];
  const stroke = `stroke="${ink}" stroke-width="${TOKEN_STROKE}" stroke-linecap="round" stroke-linejoin="round"`;
  const size = `width="${px}" height="${px}" viewBox="0 0 ${TOKEN_BOX} ${TOKEN_BOX}"`;
  const paths = `<path d="${body}" fill="${fill}"/><path d="${lines}" fill="none" ${stroke}/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${paths}</svg>`;
}
