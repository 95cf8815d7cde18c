import { useSay } from '../context.ts';
import { foresightOf } from './merits/stars.ts';
import type { Year } from './merits/year.ts';

/** What was foreseen, in one line. */
export function Foresight({ year }: { year: Year }) {
  const say = useSay();
  const { right, of } = foresightOf(year);
  if (of === 0) return null;
  return <p>{say('predicted.line', { right, of })}</p>;
}
