import type { ComponentChildren } from 'preact';
import { useGame, useSay } from '../context.ts';
import type { TermId } from './terms.ts';
import { TERMS } from './terms.ts';

interface TermProps {
  readonly id: TermId;
  /** The words as they stand here; without them a question mark stands beside what has a button of its own. */
  readonly children?: ComponentChildren;
}

/** A word that the glossary knows: pressed, the glossary opens there, over whatever stands on the page. */
export function Term({ id, children }: TermProps) {
  const state = useGame();
  const say = useSay();
  const known = TERMS.find((one) => one === id);
  return (
    <button
      type="button"
      class={children ? 'term' : 'term term-mark'}
      aria-label={children || !known ? undefined : say('glossary.explain', { term: say(`term.${known}`) })}
      onClick={() => (state.term.value = id)}
    >
      {children ?? '?'}
    </button>
  );
}
