import { perMark } from '../../scenes/layout.ts';
import { useGame, useSay } from '../context.ts';
import { wavesOf } from './waves.ts';

/** The crowd, place by place: a full mark for so many who came, a hollow one for so many who did not. */
export function Waves({ came, of: all }: { came: number; of: number }) {
  const { view } = useGame();
  const say = useSay();
  const waves = wavesOf(view.value).filter(({ of }) => of > 0);
  const per = perMark(
    'wide',
    waves.reduce((sum, { of }) => sum + of, 0),
  );
  return (
    <section class="waves">
      <p>{say('finale.sum', { came, of: all })}</p>
      <h2>{say('finale.waves')}</h2>
      <ol>
        {waves.map(({ place, came: here, of }, k) => (
          <li key={place} style={{ animationDelay: `calc(${k} * var(--later))` }}>
            <p>{say('finale.wave', { place: say(`place.${place}`), n: here, of })}</p>
            <p class="wave-marks" aria-hidden="true">
              {Array.from({ length: Math.ceil(of / per) }, (_, mark) => (
                <i key={mark} class={mark < Math.round(here / per) ? 'wave-mark wave-came' : 'wave-mark'} />
              ))}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
