import type { DeskLever, Scenario } from '../../sim/index.ts';

/** How much a scenario lays out for the player (game sheet 2.2). */
export interface Guidance {
  /** When the turn's agenda lies open: from the start, once it is asked for, or never. */
  readonly suggests: 'always' | 'asked' | 'never';
  /** Whether levers beside the agenda may be unfolded. */
  readonly mayUnfold: boolean;
}

const AGENDA_ONLY: Guidance = { suggests: 'always', mayUnfold: false };

export const GUIDANCE: Readonly<Record<Scenario['guidance'], Guidance>> = {
  L1: AGENDA_ONLY,
  L2: AGENDA_ONLY,
  L3: { suggests: 'always', mayUnfold: true },
  L4: { suggests: 'asked', mayUnfold: true },
  L5: { suggests: 'never', mayUnfold: true },
};

/** What lies open on the desk, in its order: the agenda as far as it is suggested, what was changed, what was unfolded. */
export function lyingOpen(
  desk: readonly DeskLever[],
  { suggests }: Guidance,
  { asked, changed, unfolded }: Readonly<{ asked: boolean; changed: readonly string[]; unfolded: readonly string[] }>,
): readonly DeskLever[] {
  const suggested = suggests === 'always' || (suggests === 'asked' && asked);
  return desk.filter(
    ({ lever, open, agenda }) => open && ((agenda && suggested) || changed.includes(lever) || unfolded.includes(lever)),
  );
}
