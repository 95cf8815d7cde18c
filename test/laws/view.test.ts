import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/math/canonical.ts';
import { coins } from '../../src/players/coins.ts';
import { PLAYERS } from '../../src/players/index.ts';
import { luckOf } from '../../src/sim/luck/key.ts';
import type { ColumnName } from '../../src/sim/people/columns.ts';
import { COLUMNS } from '../../src/sim/people/columns.ts';
import { copyPeople } from '../../src/sim/people/layout.ts';
import { prepare } from '../../src/sim/prepare.ts';
import { apply } from '../../src/sim/turn/apply.ts';
import type { Run } from '../../src/sim/turn/run.ts';
import { start } from '../../src/sim/turn/start.ts';
import { observe } from '../../src/sim/view/see.ts';
import { randomScenario } from '../support/random-scenarios.ts';
import { rulesFor } from '../support/scenarios.ts';

const RUNS = 1000;

/** The View as bytes: columns as plain lists. */
const bytes = (run: Run): string => {
  const { files, ...rest } = observe(run);
  const columns = Object.entries(files).map(([name, column]) => [
    name,
    typeof column === 'number' ? column : Array.from(column),
  ]);
  return canonical({ rest, columns });
};

/** The run with every column that is not on file filled with noise. */
function scrambled(run: Run, seed: string): Run {
  const toss = coins(seed);
  const people = copyPeople(run.people);
  for (const name of Object.keys(COLUMNS) as ColumnName[]) {
    if (COLUMNS[name].side === 'file') continue;
    const column = people[name];
    for (let i = 0; i < column.length; i++) column[i] = Math.floor(toss() * 5);
  }
  return { ...run, people };
}

function advance(run: Run, seed: string, turns: number): Run {
  const player = PLAYERS.random!(seed, run.rules.scenario.encounters);
  let now = run;
  for (let k = 0; k < turns * 12 && !now.over && now.turn <= turns; k++) {
    const applied = apply(now, player.next(observe(now)));
    if (applied.ok) now = applied.run;
  }
  return now;
}

describe('the View', () => {
  it(`does not change by a byte when all that is not on file is scrambled, over ${RUNS} runs`, () => {
    const generated = Array.from({ length: 20 }, (_, k) => prepare(randomScenario(k)));
    const written = [rulesFor('two-ends'), rulesFor('T14')];
    let different = 0;
    for (let seed = 0; seed < RUNS; seed++) {
      const rules = written[seed % 25] ?? generated[seed % generated.length]!;
      const run = advance(start(rules, luckOf(`view/${seed}`)), `${seed}`, seed % 3);
      const before = bytes(run);
      if (bytes(scrambled(run, `${seed}`)) !== before) different += 1;
    }
    expect(different).toBe(0);
  }, 180_000);

  it('does change when a file does, so the comparison can fail', () => {
    const run = start(rulesFor('two-ends'), luckOf('view'));
    const people = copyPeople(run.people);
    people.fileMood[0] = 7;
    expect(bytes({ ...run, people })).not.toBe(bytes(run));
  });
});
