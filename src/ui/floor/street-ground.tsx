import type { Picture } from '../../scenes/picture.ts';
import type { Box } from '../../scenes/places.ts';
import { SCENERY, SCENERY_BOX } from '../art/scenery.ts';
import { useGame } from '../context.ts';

/** Of a wide room and of a row of a phone, what its drawing may take at most. (chosen) */
const MOST_WIDE = { width: 0.82, height: 0.42 } as const;
const MOST_NARROW = { width: 0.3, height: 0.8 } as const;
const FOOT = 4;

/** The ground people stand on and what stands there with them: below whatever draws the people. */
export function StreetGround({ street, shape }: { street: Picture['street']; shape: 'wide' | 'narrow' }) {
  const items = SCENERY[useGame().host.scenario.stage];
  const { rival } = street;
  return (
    <svg class="street-ground" width={street.width} height={street.height} aria-hidden="true">
      {street.places.map((box) => (
        <g key={box.place}>
          <rect class={`ground ground-${box.place}`} x={box.x} y={box.y} width={box.width} height={box.height} />
          <path class="scenery" d={items[box.place]} transform={standing(box, shape)} />
        </g>
      ))}
      <rect class="ground ground-rival" x={rival.x} y={rival.y} width={rival.width} height={rival.height} />
    </svg>
  );
}

/** A drawing stands in the middle of a room's floor; on a phone at the right, where people stand. */
function standing(box: Box, shape: 'wide' | 'narrow'): string {
  const most = shape === 'wide' ? MOST_WIDE : MOST_NARROW;
  const size = Math.min((box.width * most.width) / SCENERY_BOX.width, (box.height * most.height) / SCENERY_BOX.height);
  const room = box.width - size * SCENERY_BOX.width;
  const x = box.x + (shape === 'wide' ? room / 2 : room - FOOT);
  const y = box.y + box.height - size * SCENERY_BOX.height - FOOT;
  return `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${size.toFixed(3)})`;
}
