import type { ViewPromise } from '../../sim/index.ts';
import { useGame, useRead, useSay } from '../context.ts';
import { usePeople } from '../people.ts';
import { useTime } from '../time.ts';
import { Needed } from './needed.tsx';

/** The slips of the promise book, what falls due first at the top. */
export function PromiseBook({ promises }: { promises: readonly ViewPromise[] }) {
  const say = useSay();
  return promises.length === 0 ? (
    <p class="quiet">{say('promise.empty')}</p>
  ) : (
    <ul class="book">
      {promises.map((promise) => (
        <Slip key={`${promise.id} ${promise.due}`} promise={promise} />
      ))}
    </ul>
  );
}

export function Slip({ promise, fresh = false }: { promise: ViewPromise; fresh?: boolean }) {
  const { view } = useGame();
  const say = useSay();
  const read = useRead();
  const people = usePeople();
  const time = useTime();
  const due = promise.state === 'open' && promise.due <= view.value.turn;
  const state =
    promise.state !== 'open'
      ? say(`promise.${promise.state}`)
      : due
        ? say('promise.dueNow')
        : say('promise.due', { turn: time.name(promise.due) });
  return (
    <li class={`promise promise-${promise.state}${due ? ' promise-due' : ''}${fresh ? ' promise-fresh' : ''}`}>
      <span class="promise-text">{read(promise.key)}</span>
      <span class="promise-foot">
        {promise.to >= 0 && <span>{say('promise.to', { name: people(promise.to).name })}</span>} <b>{state}</b>
      </span>
      <Needed promise={promise} />
    </li>
  );
}
