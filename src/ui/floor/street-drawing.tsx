import { useEffect, useRef } from 'preact/hooks';
import { FACES } from '../../scenes/crowd.ts';
import type { Picture } from '../../scenes/picture.ts';
import type { Mover } from '../../scenes/steps.ts';
import { BADGE_BOX, BADGE_OUTLINE, BADGES, outlineWidth } from '../art/badges.ts';
import type { HeadId } from '../art/heads.ts';
import { badgeSizeAt, faceOf, portraitLayers } from '../art/portrait.ts';

interface DrawingProps {
  readonly picture: Picture;
  readonly headOf: (id: string) => HeadId;
  readonly moves: boolean;
  readonly slideMs: number;
}

/** The street without a canvas: one SVG, drawn from the same picture as the canvas. */
export function StreetDrawing({ picture, headOf, moves, slideMs }: DrawingProps) {
  const { street, marks, stands, movers, moment } = picture;
  return (
    <svg class="street-drawing" width={street.width} height={street.height} aria-hidden="true">
      <defs>
        {FACES.map((face) => (
          <symbol key={face} id={`mark-${face}`} viewBox={`0 0 ${BADGE_BOX} ${BADGE_BOX}`}>
            <path
              d={BADGES[face].path}
              fill={BADGES[face].fill ?? 'none'}
              stroke={BADGE_OUTLINE.light}
              stroke-width={outlineWidth(13)}
              stroke-dasharray={BADGES[face].dash?.join(' ')}
              stroke-linejoin="round"
            />
          </symbol>
        ))}
      </defs>
      {marks.map(({ face, x, y, size }, at) => (
        <use key={at} href={`#mark-${face}`} x={x - size / 2} y={y - size / 2} width={size} height={size} />
      ))}
      {stands.map((stand) => (
        <g
          key={stand.id}
          style={{
            transform: `translate(${stand.x}px, ${stand.y}px)`,
            transition: moves ? `transform ${slideMs}ms ease-out` : 'none',
          }}
        >
          {portraitLayers(headOf(stand.id), faceOf(stand.face)).map(({ key, url }) => (
            <image key={key} href={url} x={-stand.size / 2} y={-stand.size} width={stand.size} height={stand.size} />
          ))}
          <PinnedBadge face={stand.face} size={stand.size} />
        </g>
      ))}
      {moves && movers.map((mover, at) => <Walker key={`${moment} ${at}`} mover={mover} ms={slideMs} />)}
    </svg>
  );
}

function PinnedBadge({ face, size }: { face: Picture['stands'][number]['face']; size: number }) {
  const px = badgeSizeAt(size);
  return (
    <g transform={`translate(${size / 2 - px * 0.8} ${-size})`}>
      <circle cx={px / 2} cy={px / 2} r={px * 0.55} class="badge-ground" />
      <use href={`#mark-${face}`} width={px} height={px} />
    </g>
  );
}

/** Somebody of the crowd walks over; then the crowd is counted anew. */
function Walker({ mover, ms }: { mover: Mover; ms: number }) {
  const dot = useRef<SVGCircleElement>(null);
  useEffect(() => {
    const { from, to } = mover;
    const steps = [
      { transform: `translate(${from.x}px, ${from.y}px)` },
      { transform: `translate(${(from.x + to.x) / 2}px, ${(from.y + to.y) / 2 - 6}px)` },
      { transform: `translate(${to.x}px, ${to.y}px)` },
    ];
    const walk = dot.current?.animate(steps, { duration: ms, easing: 'ease-out', fill: 'forwards' });
    return () => walk?.cancel();
  }, [mover, ms]);
  return <circle ref={dot} class="walker" r={mover.size / 2} />;
}
