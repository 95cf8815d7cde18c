import type { Box } from '../../scenes/places.ts';
import type { View } from '../../sim/index.ts';
import { useGame, useRead, useSay, useTell } from '../context.ts';

/** What can be seen across the street: a price against ours, a sign, a rating. */
export function Rival({ box, view }: { box: Box; view: View }) {
  const { scenario } = useGame().host;
  const say = useSay();
  const tell = useTell();
  const read = useRead();
  const seen = view.market[0];
  const rival = scenario.rivals.find(({ id }) => id === seen?.rival);
  if (!seen || !rival) return null;
  const percent = Math.round(Math.abs(1 - seen.price) * 100);
  const price =
    percent === 0 ? say('rival.same') : say(seen.price < 1 ? 'rival.cheaper' : 'rival.dearer', { n: percent });
  return (
    <section
      class="rival"
      style={{ left: `${box.x}px`, top: `${box.y}px`, width: `${box.width}px`, height: `${box.height}px` }}
    >
      <h3>{say('rival.across', { name: tell(rival.name) })}</h3>
      <p>
        {price}
        {seen.rating !== null && <span class="quiet"> · {say('rival.rating', { n: seen.rating })}</span>}
      </p>
      {seen.move && <p class="rival-sign">{read(seen.move)}</p>}
    </section>
  );
}
