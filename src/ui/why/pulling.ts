import type { WhyLine } from '../../sim/index.ts';

/** A move against what it was: 0.5 is up by half. */
export const changeBetween = (from: number, to: number): number => (to - from) / Math.max(1, Math.abs(from));

/** The move of a line; 0 where one end is not known. */
export function changeOf({ from, to }: WhyLine): number {
  return from === null || to === null ? 0 : changeBetween(from, to);
}

/** Causes that have a line of their own, where more of the one brings more of what it causes. */
const OWN_LINE: Readonly<Record<string, WhyLine['measure']>> = { waiting: 'waitDays', orders: 'orders' };

/** Whether a cause says the opposite of its own line: the months before still work on, and nobody would believe it. */
function gainsaid({ id, weight }: WhyLine['causes'][number], lines: readonly WhyLine[]): boolean {
  const own = lines.find(({ measure }) => measure === OWN_LINE[id]);
  const moved = own ? changeOf(own) : 0;
  return Math.abs(moved) >= 0.005 && moved > 0 !== weight > 0;
}

/** What pulled a line the way it went, the largest first, without what the other lines gainsay. */
export function pullingCauses(line: WhyLine, lines: readonly WhyLine[]): WhyLine['causes'] {
  const up = changeOf(line) > 0;
  return line.causes.filter((cause) => cause.weight > 0 === up && !gainsaid(cause, lines));
}
