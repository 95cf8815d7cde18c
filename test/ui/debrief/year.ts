// A finished game for judging, as plain as can be: of T14's scenario, with everything that proves nothing.
import type { Book } from '../../../src/sim/index.ts';
import { engine, luckOf } from '../../../src/sim/index.ts';
import type { Year } from '../../../src/ui/debrief/merits/year.ts';
import { rulesFor } from '../../support/scenarios.ts';

const rules = rulesFor('T14');
const view = engine.observe(engine.start(rules, luckOf('year')));

const BOOK = { sales: 0, orders: 0, complaints: 100, stages: [0, 0, 0, 10, 0], waitDays: 0 } as unknown as Book;
export const bookOf = (turn: number, more: Partial<Book> = {}): Book => ({ ...BOOK, turn, ...more });

const score = (total: number) => ({ scheme: 'six', total, axes: { loyalty: total } });

/** Four turns of doing nothing that end exactly at the opening sum. */
export function plainYear(): Year {
  const decisions = Object.fromEntries(view.desk.map(({ lever, last }) => [lever, last]));
  return {
    scenario: rules.scenario,
    view: {
      books: [1, 2, 3, 4].map((turn) => bookOf(turn)),
      promises: [],
      firm: { ...view.firm, cents: rules.scenario.firm.cash },
      of: 4,
      files: view.files,
      desk: view.desk,
    },
    record: { acts: [1, 2, 3, 4].map(() => ({ kind: 'close', decisions })) },
    debrief: { score: score(500), marks: { nothing: score(400), reference: score(800) } },
    turns: [1, 2, 3, 4].map((turn) => ({ turn, held: [], upset: [], reached: [], cheaper: 0, why: [] })),
    half: 600,
  };
}

/** The acts of the year with something before the close of a turn, or something in the close itself. */
export function withAct(year: Year, turn: number, ...acts: Year['record']['acts']): Year {
  let at = 0;
  const all = year.record.acts.flatMap((act) => {
    if (act.kind === 'close') at += 1;
    return act.kind === 'close' && at === turn ? [...acts, act] : [act];
  });
  return { ...year, record: { acts: all } };
}
export function withClose(
  year: Year,
  turn: number,
  change: (close: Extract<Year['record']['acts'][number], { kind: 'close' }>) => Year['record']['acts'][number],
): Year {
  let at = 0;
  const acts = year.record.acts.map((act) => {
    if (act.kind !== 'close') return act;
    at += 1;
    return at === turn ? change(act) : act;
  });
  return { ...year, record: { acts } };
}
