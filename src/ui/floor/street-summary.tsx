import type { Face } from '../../scenes/crowd.ts';
import { countCrowds, FACES, faceAt, facesOf } from '../../scenes/crowd.ts';
import type { View } from '../../sim/index.ts';
import { useGame, useSay } from '../context.ts';
import { useMoods } from '../moods.ts';

/** The street in words, always there: for who does not see it, and for who looks without a canvas. */
export function StreetSummary({ view }: { view: View }) {
  const say = useSay();
  const moodName = useMoods();
  const { legend } = useGame().host;
  const faces = facesOf(legend.moods);
  const crowds = countCrowds(view.files, (who) => faceAt(view.files, who, view.turn, faces));
  const told = (counts: readonly number[]) =>
    FACES.map((face: Face, k) => ({ face, n: counts[k] ?? 0 }))
      .filter(({ n }) => n > 0)
      .map(({ face, n }) => say('street.mood', { mood: moodName(face), n }))
      .join(' · ');
  return (
    <section class="unseen">
      <h2>{say('street.title')}</h2>
      <ul>
        {crowds.map(({ place, people, faces: counts }) => (
          <li key={place}>
            {say('street.row', {
              place: `${say(`place.${place}`)} ${say(`stage.${place}`)}`,
              count: people,
              moods: told(counts),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
