import { useGame, useSay } from '../context.ts';
import type { Star } from './merits/stars.ts';

/** The three stars, each with what it is for and whether it is won. */
export function Stars({ stars }: { stars: readonly Star[] }) {
  const say = useSay();
  const { scenario } = useGame().host;
  const how = (id: Star['id']) => {
    if (id === 'held' && scenario.interventions.length === 0) return say('star.held.cash');
    if (id === 'understood' && scenario.predictions.length === 0) return say('star.understood.people');
    return say(`star.${id}.how`);
  };
  return (
    <section class="merit-stars" aria-label={say('star.title')}>
      <ul>
        {stars.map(({ id, won }) => (
          <li key={id} class={won ? 'merit-star merit-star-won' : 'merit-star'} data-star={id}>
            <svg width="36" height="36" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M12 2.4l2.9 6 6.6.9-4.8 4.6 1.2 6.6L12 17.3l-5.9 3.2 1.2-6.6L2.5 9.3l6.6-.9z" />
            </svg>
            <div>
              <b>{say(`star.${id}`)}</b>{' '}
              <span class={won ? 'good' : 'quiet'}>
                {say(won === null ? 'star.open' : won ? 'star.won' : 'star.missed')}
              </span>
              <small class="quiet">{how(id)}</small>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
