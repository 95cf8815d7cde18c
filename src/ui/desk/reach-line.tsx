import { PLACES, placeAt } from '../../scenes/crowd.ts';
import { useGame, useSay } from '../context.ts';
import { useReach } from '../floor/use-reach.ts';
import { usePeople } from '../people.ts';

/** More names than these are not told. (chosen) */
const MOST_NAMES = 3;

/** Whom the lever under the finger reaches, in words: how many at each place, and whom of those with a name. */
export function ReachLine() {
  const { view } = useGame();
  const say = useSay();
  const person = usePeople();
  const people = useReach();
  if (!people) return null;
  const { files, cast } = view.value;
  const standing = [...people].map((who) => placeAt(files, who));
  const places = PLACES.flatMap((place) => {
    const n = standing.filter((one) => one === place).length;
    return n > 0 ? [say('reach.place', { place: say(`place.${place}`), n })] : [];
  });
  const names = cast.filter(({ who }) => people.includes(who)).map(({ who }) => person(who).name);
  const told = names.slice(0, MOST_NAMES).join(say('app.comma'));
  return (
    <p class="reach-line" role="status">
      {people.length === 0
        ? say('reach.nobody')
        : say('reach.people', { n: people.length, places: places.join(' · ') })}
      {names.length > 0 && ` · ${say(names.length > MOST_NAMES ? 'reach.andOthers' : 'reach.named', { names: told })}`}
    </p>
  );
}
