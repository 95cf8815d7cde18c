import type { Debrief } from '../../app/host.ts';
import { headOf } from '../art/portrait.ts';
import { useGame, useRead, useSay, useTell } from '../context.ts';
import { Portrait } from '../parts/portrait.tsx';

/** Each of the cast with the chart they are: the way they went in ink, the ways not taken in pencil. */
export function Arcs({ debrief }: { debrief: Debrief }) {
  const { scenario, legend } = useGame().host;
  const say = useSay();
  const tell = useTell();
  const read = useRead();
  return (
    <section class="arcs" aria-labelledby="arcs-title">
      <h3 id="arcs-title">{say('arc.title')}</h3>
      <ul>
        {debrief.cast.map(({ id, comes, line, path }) => {
          const member = scenario.cast.find((one) => one.id === id);
          if (!member) return null;
          const states = legend.arcs[id] ?? [];
          const name = (state: string) => {
            const known = states.find((one) => one.id === state);
            return known ? tell(known.name) : state;
          };
          const pencil = states.filter((state) => !path.includes(state.id));
          return (
            <li key={id} class="arc">
              <Portrait head={headOf(0, member.head)} sign={comes ? 'content' : 'unknown'} px={72} badge={false} />
              <div>
                <h4>
                  {tell(member.name)}{' '}
                  <span class={comes ? 'good' : 'bad'}>
                    {say(
                      scenario.inert
                        ? comes
                          ? 'calls.again'
                          : 'calls.never'
                        : comes
                          ? 'finale.comes'
                          : 'finale.comesNot',
                    )}
                  </span>
                </h4>
                <ol class="arc-path">
                  {path.map((state, k) => (
                    <li key={k} class={k === path.length - 1 ? 'arc-state arc-now' : 'arc-state'}>
                      {name(state)}
                    </li>
                  ))}
                </ol>
                {pencil.length > 0 && (
                  <p class="arc-pencil">
                    {say('arc.notTaken')}: {pencil.map((state) => tell(state.name)).join(say('app.comma'))}
                  </p>
                )}
                <p class="arc-line">{read(line)}</p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
