import type { Decision } from '../../../src/sim/decide/space.ts';
import type { DialName } from '../../../src/sim/dials.ts';
import { DIALS, dialWriter, restDials } from '../../../src/sim/dials.ts';
import type { Bill, Desk } from '../../../src/sim/levers/lever.ts';
import { countFiles } from '../../../src/sim/people/audience.ts';
import type { People } from '../../../src/sim/people/columns.ts';
import { planWriter } from '../../../src/sim/plan-writer.ts';
import { aFile, leverCalled, MONTH, ROSTERS } from './a-desk.ts';

const MEMBERS = {
  segment: ROSTERS.segments,
  standing: ROSTERS.standings,
  post: ROSTERS.posts,
  cause: ROSTERS.causes,
  rival: ROSTERS.rivals,
};

/** Only the dials that no longer stand at rest; a list of values where members differ. */
export type Turned = Partial<Record<DialName, number | readonly number[]>>;

export interface Pulled {
  readonly bills: readonly Bill[];
  readonly dials: Turned;
  readonly memory: unknown;
  readonly people: People;
}

export interface Where {
  readonly memory?: unknown;
  readonly terms?: Readonly<Record<string, unknown>>;
  readonly people?: People;
  readonly turn?: number;
  readonly weeks?: number;
  readonly last?: Readonly<Record<string, unknown>>;
  readonly rosters?: Desk<unknown, unknown>['rosters'];
}

/** Pulls one real lever over real dials and plans: what it bills, what it turns, what it remembers. */
export function pull(id: string, decision: Decision, where: Where = {}): Pulled {
  const lever = leverCalled(id);
  const people = where.people ?? aFile(200);
  const terms = lever.terms.parse(where.terms ?? {});
  const turn = where.turn ?? 1;
  const desk: Desk<unknown, unknown> = {
    turn,
    of: 12,
    weeks: where.weeks ?? MONTH,
    terms,
    memory: where.memory ?? lever.memory(terms),
    rosters: where.rosters ?? ROSTERS,
    count: (audience) => countFiles(people, audience, turn),
    last: where.last ?? {},
  };
  const bills = lever.bill(decision as never, desk);
  const dials = restDials(MEMBERS);
  const constants = lever.constants.parse({});
  const memory = lever.act(decision as never, desk, constants, dialWriter(dials, MEMBERS), planWriter(people, turn));
  return { bills, dials: turned(dials), memory, people };
}

export const centsOf = ({ bills }: Pick<Pulled, 'bills'>): number => bills.reduce((sum, { cents }) => sum + cents, 0);

function turned(dials: ReturnType<typeof restDials>): Turned {
  const moved: Record<string, number | readonly number[]> = {};
  for (const name of Object.keys(DIALS) as DialName[]) {
    const row = [...dials[name]];
    if (row.every((value) => value === DIALS[name].rest)) continue;
    moved[name] = row.every((value) => value === row[0]) ? row[0]! : row;
  }
  return moved;
}
