import { readBound } from '../../../src/sim/decide/bound.ts';
import type { Bound } from '../../../src/sim/decide/knobs.ts';
import type { Space } from '../../../src/sim/decide/space.ts';
import { startDecision } from '../../../src/sim/decide/start.ts';
import type { TallySource } from '../../../src/sim/decide/tally.ts';
import { LEVERS } from '../../../src/sim/levers/index.ts';
import type { AnyLever } from '../../../src/sim/levers/lever.ts';
import type { People } from '../../../src/sim/people/columns.ts';
import { layColumns } from '../../../src/sim/people/layout.ts';
import { FILE_STAGES, STANDINGS } from '../../../src/sim/people/vocabulary.ts';
import type { DeskLever } from '../../../src/sim/view/view.ts';
import { BOUNDS, TWELVE } from './bounds.ts';

export const ROSTERS = {
  segments: ['light', 'heavy'],
  posts: ['service'],
  standings: STANDINGS,
  causes: ['courier', 'goods'],
  rivals: ['fullHouse'],
} as const;
export const MONTH = 52 / 12;

export function leverCalled(id: string): AnyLever {
  const lever = LEVERS.find((one) => one.id === id);
  if (!lever) throw new Error(`no lever ${id}`);
  return lever;
}

function boundsOf(lever: AnyLever, authored = BOUNDS[lever.id]!): Readonly<Record<string, Bound>> {
  const names = Object.keys(lever.knobs);
  return Object.fromEntries(names.map((name) => [name, readBound(lever.knobs[name]!, authored[name]!)]));
}

export function spaceCalled(id: string): Space {
  const lever = leverCalled(id);
  return { lever: id, knobs: lever.knobs, bounds: boundsOf(lever), rosters: ROSTERS, people: 200 };
}

/** `n` people with one order on file each, of whom nothing else is known. */
export function aFile(n: number): People {
  const people = layColumns(n, ['core']);
  people.fileStage.fill(FILE_STAGES.indexOf('first'));
  people.fileOrders.fill(1);
  people.fileSatisfaction.fill(255);
  people.fileMood.fill(255);
  people.fileReason.fill(255);
  return people;
}

/** The desk of a first month: T14's twelve levers open, ¥22,000 in hand, three changes. */
export function aDesk(change: Partial<TallySource> = {}): TallySource {
  return {
    turn: 1,
    of: 12,
    weeks: MONTH,
    changes: { allowed: 3, used: 0 },
    firm: { cents: 2_200_000, pledged: 0, minutesAsked: 0 },
    rosters: ROSTERS,
    files: aFile(200),
    desk: LEVERS.filter(({ id }) => TWELVE[id]).map((lever) => deskLever(lever)),
    ...change,
  };
}

export function deskLever(lever: AnyLever, authored = BOUNDS[lever.id]!): DeskLever {
  const terms = lever.terms.parse({});
  const bounds = boundsOf(lever, authored);
  return {
    lever: lever.id,
    family: lever.family,
    open: true,
    opensAt: 1,
    held: false,
    agenda: true,
    knobs: lever.knobs,
    bounds,
    terms,
    memory: lever.memory(terms),
    lapses: false,
    last: startDecision(lever, bounds, ROSTERS),
    committed: null,
  };
}

/** What stands on a desk, with some knobs set otherwise. */
export function standing(
  source: TallySource,
  set: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
): Record<string, Readonly<Record<string, unknown>>> {
  return Object.fromEntries(source.desk.map(({ lever, last }) => [lever, { ...last, ...set[lever] }]));
}
