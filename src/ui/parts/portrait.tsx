import type { Sign } from '../art/badges.ts';
import type { HeadId } from '../art/heads.ts';
import type { Manner } from '../art/portrait.ts';
import { badgeSizeAt, detailAt, FRAMES, faceOf, portraitLayers } from '../art/portrait.ts';
import { Badge } from './badge.tsx';

interface PortraitProps {
  readonly head: HeadId;
  readonly sign: Sign;
  /** Side of the picture. */
  readonly px: number;
  /** Whether the mood's badge is pinned on. */
  readonly badge?: boolean;
  readonly manner?: Manner;
}

/** Somebody's face: layers of one size on each other. A picture only: the name stands beside it in words. */
export function Portrait({ head, sign, px, badge = true, manner = 'plain' }: PortraitProps) {
  const detail = detailAt(px);
  const pin = badgeSizeAt(px);
  if (detail === 'badge') return <Badge sign={sign} px={px} />;
  const frame = FRAMES[detail];
  const side = px / frame.side;
  return (
    <span class="portrait" style={{ width: `${px}px`, height: `${px}px` }} aria-hidden="true">
      <span class="portrait-frame">
        {portraitLayers(head, faceOf(sign, manner)).map(({ key, url }) => (
          <img
            key={key}
            src={url}
            alt=""
            width={side}
            height={side}
            style={{ left: `${-frame.left * side}px`, top: `${-frame.top * side}px` }}
            draggable={false}
          />
        ))}
      </span>
      {badge && (
        <span class="portrait-badge">
          <Badge sign={sign} px={pin} rim />
        </span>
      )}
    </span>
  );
}
