import type { WhyLine } from '../../sim/index.ts';
import { changeOf, NO_CHANGE } from './change.ts';
import type { Pages } from './pages.ts';
import { ownMove } from './pages.ts';

type Cause = WhyLine['causes'][number];

/** A cause with the way its own figure went, which is how it is told. */
export interface Pull extends Cause {
  readonly way: 'up' | 'down';
}

/** Causes of which less brings more: fewer hands make waits longer, smaller bills leave more cash. */
const AGAINST: readonly Cause['id'][] = ['staff', 'bills'];

/**
 * Which way a cause is told: by its own figure where the books have one, and not at all where that figure stood still or
 * went against it (the months before still work on, and nobody would believe it). A price works either way.
 */
function told(cause: Cause, pages: Pages | null): Pull | null {
  const { id, weight } = cause;
  const pulls = weight > 0 ? 'up' : 'down';
  const own = pages && ownMove(id, pages);
  if (own === null) return { ...cause, way: pulls };
  if (Math.abs(own) < NO_CHANGE) return null;
  if (id === 'price') return { ...cause, way: own > 0 ? 'up' : 'down' };
  return own > 0 === (AGAINST.includes(id) ? weight < 0 : weight > 0) ? { ...cause, way: pulls } : null;
}

/** What pulled a line the way it went, the largest first, without what the books gainsay. */
export function pullingCauses(line: WhyLine, pages: Pages | null): readonly Pull[] {
  const up = changeOf(line) > 0;
  return line.causes
    .filter(({ weight }) => weight > 0 === up)
    .flatMap((cause) => {
      const pull = told(cause, pages);
      return pull ? [pull] : [];
    });
}
