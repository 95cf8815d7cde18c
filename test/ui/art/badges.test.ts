import { describe, expect, test } from 'vitest';
import { svgAddress } from '../../../src/ui/art/address.ts';
import { BADGE_BOX, BADGE_OUTLINE, BADGES, badgeSvg, outlineWidth, SIGNS } from '../../../src/ui/art/badges.ts';
import { TOKEN_BOX, TOKEN_DRAWINGS, TOKEN_STROKE, TOKENS, tokenSvg } from '../../../src/ui/art/tokens.ts';

/** Grounds of the street, palette 4.4. */
const ZONES = {
  street: '#EFE7D8',
  counter: '#F1E4C9',
  shelves: '#FBF7EF',
  tea: '#EBD9B4',
  pave: '#E2E6EA',
  rival: '#D9DEE4',
};

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** End points of absolute path data. */
function endPoints(d: string): number[] {
  return [...d.matchAll(/([A-Z])([^A-Z]*)/g)].flatMap(([, letter = '', rest = '']) => {
    const n = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    return letter === 'A' ? n.filter((_, i) => i % 7 > 4) : n;
  });
}

describe('a mood badge', () => {
  test('has a shape of its own', () => {
    const badges = SIGNS.map((sign) => BADGES[sign]);
    expect(new Set(badges.map(({ shape }) => shape)).size).toBe(SIGNS.length);
    expect(new Set(badges.map(({ path }) => path)).size).toBe(SIGNS.length);
  });

  test('keeps the order of moods in grey print', () => {
    const fills = (['delighted', 'content', 'neutral', 'irritated', 'angry'] as const).map((sign) =>
      luminance(BADGES[sign].fill as string),
    );
    expect(fills).toEqual([...fills].sort((a, b) => b - a));
    // a step of a fifth at least between neighbours, as the eye counts light
    const steps = fills.slice(1).map((light, i) => (fills[i] as number) / light);
    expect(Math.min(...steps)).toBeGreaterThan(1.2);
  });

  test.each(SIGNS.filter((sign) => BADGES[sign].fill))('%s carries readable ink', (sign) => {
    expect(contrast(BADGES[sign].ink, BADGES[sign].fill as string)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(ZONES))('has an outline that stands out on the %s', (_zone, ground) => {
    expect(contrast(BADGE_OUTLINE.light, ground)).toBeGreaterThan(9);
  });

  test('has an outline that stands out on dark ground', () => {
    expect(contrast(BADGE_OUTLINE.dark, '#17212B')).toBeGreaterThan(9);
    expect(contrast(BADGE_OUTLINE.dark, '#202C38')).toBeGreaterThan(9);
  });

  test.each([12, 16, 24, 40])('keeps its outline within the box at %i px, all but hair-thin', (px) => {
    const room = outlineWidth(px) / 2;
    for (const sign of SIGNS) {
      const points = endPoints(BADGES[sign].path);
      expect(Math.min(...points) - room, sign).toBeGreaterThan(-0.5);
      expect(Math.max(...points) + room, sign).toBeLessThan(BADGE_BOX + 0.5);
    }
  });

  test('has two pixels of outline, and less where two would close the shape', () => {
    const pixels = [12, 16, 24].map((px) => (outlineWidth(px) * px) / BADGE_BOX);
    expect(pixels).toEqual([1.5, 2, 2]);
  });

  test('of what nobody asked is an empty, broken ring', () => {
    const ring = badgeSvg('unknown', { px: 16 });
    expect(ring).toContain('fill="none"');
    expect(ring).toContain('stroke-dasharray');
  });

  test('over a portrait lies on paper, so that the ring shows on black hair', () => {
    const ring = badgeSvg('unknown', { px: 24, rim: true });
    expect(ring.indexOf('fill="#FBF7EF"')).toBeLessThan(ring.indexOf('stroke-dasharray'));
    expect(ring.indexOf('fill="#FBF7EF"')).toBeGreaterThan(0);
  });

  test('states its size, for textures', () => {
    expect(badgeSvg('angry', { px: 16 })).toMatch(/^<svg [^>]*width="16" height="16" viewBox="0 0 24 24">/);
  });
});

describe('a token', () => {
  test.each(TOKENS)('%s stays within its box with its lines', (token) => {
    const { body, lines } = TOKEN_DRAWINGS[token];
    const points = [...endPoints(body), ...endPoints(lines)];
    expect(Math.min(...points)).toBeGreaterThanOrEqual(TOKEN_STROKE / 2);
    expect(Math.max(...points)).toBeLessThanOrEqual(TOKEN_BOX - TOKEN_STROKE / 2);
  });

  test('is drawn in the ink it is given, for dark ground', () => {
    expect(tokenSvg('fan', 20, '#F1ECE1')).toContain('stroke="#F1ECE1"');
  });
});

describe('a drawing as an address', () => {
  test('is base64 and decodes to the drawing', () => {
    const drawings = [
      ...SIGNS.map((sign) => badgeSvg(sign, { px: 16 })),
      ...TOKENS.map((token) => tokenSvg(token, 20)),
    ];
    for (const svg of drawings) {
      const [head, body = ''] = svgAddress(svg).split(',');
      expect(head).toBe('data:image/svg+xml;base64');
      expect(atob(body)).toBe(svg);
    }
  });
});
