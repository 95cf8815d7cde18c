import { FACES, PLACES } from '../../scenes/crowd.ts';
import { perMark } from '../../scenes/layout.ts';
import { useGame, useSay } from '../context.ts';
import { useMoods } from '../moods.ts';
import { Badge } from '../parts/badge.tsx';
import { useMedia, WIDE } from '../parts/use-media.ts';

/** What the marks mean. */
export function Legend() {
  const say = useSay();
  const moodName = useMoods();
  const { view } = useGame();
  const { fileStage } = view.value.files;
  const here = fileStage.reduce((sum, stage) => sum + (stage < PLACES.length ? 1 : 0), 0);
  const per = perMark(useMedia(WIDE) ? 'wide' : 'narrow', here);
  return (
    <section class="legend" aria-labelledby="legend-title">
      <h2 id="legend-title">{say(per === 1 ? 'street.each' : 'street.per', { n: per })}</h2>
      <ul>
        {FACES.map((face) => (
          <li key={face}>
            <Badge sign={face} px={18} /> {moodName(face)}
          </li>
        ))}
      </ul>
      {per > 1 && <p class="quiet legend-note">{say('street.small', { n: per })}</p>}
    </section>
  );
}
