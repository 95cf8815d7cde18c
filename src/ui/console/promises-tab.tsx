import { useGame } from '../context.ts';
import { PromiseBook } from '../talk/promise-book.tsx';

/** Every word given so far, what is owed first. */
export function PromisesTab() {
  const { view } = useGame();
  const { promises } = view.value;
  const open = promises.filter(({ state }) => state === 'open');
  return <PromiseBook promises={[...open, ...promises.filter(({ state }) => state !== 'open').reverse()]} />;
}
