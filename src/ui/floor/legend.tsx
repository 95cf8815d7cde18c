import { FACES } from '../../scenes/crowd.ts';
import { PER } from '../../scenes/layout.ts';
import { useSay } from '../context.ts';
import { useMoods } from '../moods.ts';
import { Badge } from '../parts/badge.tsx';
import { useMedia, WIDE } from '../parts/use-media.ts';

/** What the marks mean. */
export function Legend() {
  const say = useSay();
  const moodName = useMoods();
  const shape = useMedia(WIDE) ? 'wide' : 'narrow';
  return (
    <section class="legend" aria-labelledby="legend-title">
      <h2 id="legend-title">{say('street.per', { n: PER[shape] })}</h2>
      <ul>
        {FACES.map((face) => (
          <li key={face}>
            <Badge sign={face} px={18} /> {moodName(face)}
          </li>
        ))}
      </ul>
      <p class="quiet legend-note">{say('street.small', { n: PER[shape] })}</p>
    </section>
  );
}
