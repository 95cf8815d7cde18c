import { FACES } from '../../scenes/crowd.ts';
import type { Wardrobe } from '../../scenes/street.ts';
import { svgAddress } from '../art/address.ts';
import { badgeSvg } from '../art/badges.ts';
import type { HeadId } from '../art/heads.ts';
import { badgeSizeAt, faceOf, portraitLayers } from '../art/portrait.ts';

/** Sizes marks and pinned badges are drawn for: outlines are right at about these. */
const MARK_PX = 14;
const PIN_PX = 24;

/** What the canvas dresses people in: the same drawings as everywhere on the page. */
export function wardrobe(headOf: (id: string) => HeadId): Wardrobe {
  return {
    marks: FACES.map((face) => ({ face, key: `mark-${face}`, url: svgAddress(badgeSvg(face, { px: MARK_PX })) })),
    pins: FACES.map((face) => ({
      face,
      key: `pin-${face}`,
      url: svgAddress(badgeSvg(face, { px: PIN_PX, rim: true })),
    })),
    layers: (id, face) => portraitLayers(headOf(id), faceOf(face)),
    pinSize: badgeSizeAt,
  };
}
