import type { Layout, Mark, Stand } from './layout.ts';
import type { Mover, Step } from './steps.ts';

/** What a drawer shows at one moment: everything where it stands, and what is on its way. */
export interface Picture {
  readonly street: Pick<Layout, 'width' | 'height' | 'places' | 'rival'>;
  readonly marks: readonly Mark[];
  readonly stands: readonly Stand[];
  readonly movers: readonly Mover[];
  /** Names the moment: a drawer starts movers once for each. */
  readonly moment: string;
}

/** The street at rest. */
export function pictureOf(layout: Layout): Picture {
  return { street: layout, marks: layout.marks, stands: layout.stands, movers: [], moment: 'rest' };
}

/**
 * The street while a beat plays: people walked so far stand at their new places, the crowd is as it was before.
 *
 * @param at  which step; below 0 nothing has moved yet, from the number of steps on all has
 */
export function pictureAt(before: Layout, after: Layout, steps: readonly Step[], at: number): Picture {
  if (at >= steps.length) return pictureOf(after);
  const walked = new Map(steps.slice(0, at + 1).flatMap(({ stands }) => stands.map(({ id, to }) => [id, to] as const)));
  return {
    street: before,
    marks: before.marks,
    stands: before.stands.map((stand) => walked.get(stand.id) ?? stand),
    movers: steps[at]?.movers ?? [],
    moment: `step ${at}`,
  };
}
