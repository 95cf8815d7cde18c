import type { ViewPromise } from '../../sim/index.ts';
import { useGame, useRead, useSay } from '../context.ts';
import { Term } from '../glossary/term.tsx';
import { usePeople } from '../people.ts';
import { Needed } from '../talk/needed.tsx';
import { useTime } from '../time.ts';

const ORDER: readonly ViewPromise['state'][] = ['broken', 'open', 'kept'];

/** Every word given in the game: to whom, when it fell due, and what became of it; what was broken stands first. */
export function PromiseYear() {
  const { view } = useGame();
  const say = useSay();
  const read = useRead();
  const people = usePeople();
  const time = useTime();
  const { promises } = view.value;
  const count = (state: ViewPromise['state']) => promises.filter((one) => one.state === state).length;
  const sorted = [...promises].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || a.due - b.due);
  return (
    <section class="promises" aria-labelledby="promises-title">
      <h3 id="promises-title">
        <Term id="promise">{say('promise.book')}</Term>
      </h3>
      <p class="quiet">
        {promises.length === 0
          ? say('promises.none')
          : say('promises.sum', { kept: count('kept'), broken: count('broken'), open: count('open') })}
      </p>
      <ul class="book">
        {sorted.map((promise) => (
          <li key={`${promise.id} ${promise.due}`} class={`promise promise-${promise.state}`}>
            <span class="promise-text">{read(promise.key)}</span>
            <span class="promise-foot">
              {promise.to >= 0 && <span>{say('promise.to', { name: people(promise.to).name })}</span>}{' '}
              <b>{say('promises.when', { state: say(`promise.${promise.state}`), turn: time.name(promise.due) })}</b>
            </span>
            <Needed promise={promise} />
          </li>
        ))}
      </ul>
    </section>
  );
}
