import type { Stars } from '../../app/storage/progress.ts';
import { useSay } from '../context.ts';

/** In the order they are told: held, kept, understood. */
export const STAR_NAMES = ['held', 'kept', 'understood'] as const;

const STAR = 'M9 1.5 11.3 6.4 16.6 7.1 12.7 10.8 13.7 16.1 9 13.5 4.3 16.1 5.3 10.8 1.4 7.1 6.7 6.4Z';

/** Three stars like stamps: reached ones inked, the others only pencilled. Told in words too. */
export function StarRow({ stars }: { stars: Stars }) {
  const say = useSay();
  const reached = STAR_NAMES.filter((_, k) => stars[k]);
  return (
    <span class="stars">
      <span class="unseen">
        {reached.length === 0 ? say('star.none') : reached.map((name) => say(`star.${name}`)).join(say('app.comma'))}
      </span>
      {STAR_NAMES.map((name, k) => (
        <svg
          key={name}
          class={stars[k] ? 'star star-on' : 'star'}
          width="16"
          height="16"
          viewBox="0 0 18 18"
          aria-hidden="true"
        >
          <path d={STAR} />
        </svg>
      ))}
    </span>
  );
}
