import { countCrowds, faceAt, facesOf } from '../../scenes/crowd.ts';
import type { Picture } from '../../scenes/picture.ts';
import { countReached, outline } from '../../scenes/reach.ts';
import type { View } from '../../sim/index.ts';
import { useGame } from '../context.ts';

interface ReachProps {
  readonly picture: Picture;
  readonly view: View;
  readonly people: Int32Array;
}

/** Rings round the marks and stand-ups that the lever under the finger reaches, over whatever draws the street. */
export function StreetReach({ picture, view, people }: ReachProps) {
  const { legend } = useGame().host;
  const faces = facesOf(legend.moods);
  const faceOf = (who: number) => faceAt(view.files, who, view.turn, faces);
  const { places, marks } = outline(
    picture.marks,
    countCrowds(view.files, faceOf),
    countReached(view.files, people, faceOf),
  );
  const named = new Set(view.cast.filter(({ who }) => people.includes(who)).map(({ id }) => id));
  return (
    <svg class="street-reach" width={picture.street.width} height={picture.street.height} aria-hidden="true">
      {picture.street.places
        .filter(({ place }) => places.includes(place))
        .map(({ place, x, y, width, height }) => (
          <rect key={place} x={x + 3} y={y + 3} width={width - 6} height={height - 6} rx={6} />
        ))}
      {marks.map(({ x, y, size }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={size / 2 + 2} />
      ))}
      {picture.stands
        .filter(({ id }) => named.has(id))
        .map(({ id, x, y, size }) => (
          <rect key={id} x={x - size / 2 - 2} y={y - size - 2} width={size + 4} height={size + 4} rx={8} />
        ))}
    </svg>
  );
}
