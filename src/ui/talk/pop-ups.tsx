import type { ViewEncounter } from '../../sim/index.ts';
import { useGame, useRead, useSay, useTell } from '../context.ts';
import { usePeople } from '../people.ts';

/** What pops up of those on the line: each thing on file, and what they said of its use. */
export function PopUps({ encounter }: { encounter: ViewEncounter }) {
  const { scenario } = useGame().host;
  const say = useSay();
  const tell = useTell();
  const read = useRead();
  const people = usePeople();
  const { popUps, cast } = encounter;
  if (popUps.length === 0) return null;
  const owners = [...new Set(popUps.map(({ role }) => role))];
  const several = Object.keys(cast).length > 1;
  return (
    <section class="pop-ups" aria-label={say('file.popsUp')}>
      {owners.map((role) => (
        <div key={role}>
          <h3>{several ? say('file.of', { name: people(cast[role] ?? 0).name }) : say('file.popsUp')}</h3>
          <ul>
            {popUps
              .filter((one) => one.role === role)
              .map(({ field, stand, key }) => {
                const known = scenario.fields?.find(({ id }) => id === field);
                return (
                  <li key={field} class={`pop-up pop-up-${stand}`}>
                    <b>{known ? tell(known.name) : field}</b>
                    {key !== null && <span>{read(key)}</span>}
                    {stand !== 'none' && <em>{say(`consent.${stand}`)}</em>}
                  </li>
                );
              })}
          </ul>
        </div>
      ))}
    </section>
  );
}
