import type { Sign } from '../art/badges.ts';
import { BADGE_BOX, BADGE_OUTLINE, BADGES, outlineWidth } from '../art/badges.ts';

/** A mood badge of `px` pixels. Says nothing by itself: whatever stands beside it names the mood. */
export function Badge({ sign, px, rim = false }: { sign: Sign; px: number; rim?: boolean }) {
  const { path, fill, ink, glyph, dash } = BADGES[sign];
  const margin = rim ? 2 : 0;
  const side = BADGE_BOX + 2 * margin;
  const width = outlineWidth((px * BADGE_BOX) / side);
  return (
    <svg class="badge" width={px} height={px} viewBox={`${-margin} ${-margin} ${side} ${side}`} aria-hidden="true">
      {rim && (
        <path d={path} fill="#FBF7EF" stroke="#FBF7EF" stroke-width={width + 2 * margin} stroke-linejoin="round" />
      )}
      <path
        d={path}
        fill={fill ?? (rim ? '#FBF7EF' : 'none')}
        stroke={BADGE_OUTLINE.light}
        stroke-width={width}
        stroke-dasharray={dash?.join(' ')}
        stroke-linejoin="round"
      />
      {glyph && <path d={glyph} fill={ink} />}
    </svg>
  );
}
