import type { ViewEncounter } from '../../sim/index.ts';
import { useGame, useRead, useSay, useTell } from '../context.ts';
import { Scroll } from '../parts/scroll.tsx';

/** Where there is no street: what was said on both sides. */
export function Talks({ encounters }: { encounters: readonly ViewEncounter[] }) {
  const { scenario } = useGame().host;
  const say = useSay();
  const tell = useTell();
  const read = useRead();
  return (
    <Scroll class="replay-talks" label={say('replay.talks')}>
      {encounters.map(({ id, said }) => {
        const authored = scenario.encounters.find((one) => one.id === id);
        return (
          <section key={id}>
            <h3>{authored ? tell(authored.title) : id}</h3>
            {said.map(({ by, key }, at) => (
              <p key={`${at} ${key}`} class={`said said-${by}`}>
                {by === 'us' ? say('talk.said', { text: read(key) }) : read(key)}
              </p>
            ))}
          </section>
        );
      })}
    </Scroll>
  );
}
