import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/math/canonical.ts';
import { fold128 } from '../../../src/math/fold.ts';
import { sha256Hex } from '../../../src/math/sha256.ts';
import { luckOf } from '../../../src/sim/luck/key.ts';
import { columnNames } from '../../../src/sim/people/columns.ts';
import { carryPeople, copyPeople } from '../../../src/sim/people/layout.ts';
import { digest } from '../../../src/sim/record/digest.ts';
import { playNothing } from '../../../src/sim/score/score.ts';
import type { Run } from '../../../src/sim/turn/run.ts';
import { start } from '../../../src/sim/turn/start.ts';
import { rulesFor } from '../../support/scenarios.ts';

const played = (): Run => playNothing(start(rulesFor('two-ends'), luckOf('digest')));

describe('the digest of a run', () => {
  it('is the hash of every column by name, of books page by page, and of all else that can be told apart', () => {
    const run = played();
    const { people, turn, over, market, talks, memories, standing } = run;
    const names = [...columnNames(people.groups)].sort();
    const columns = names.map((name) => `${name} ${fold128(people[name])} `).join('');
    const firm = { ...run.firm, books: run.firm.books.map((page) => sha256Hex(canonical(page))) };
    expect(names.length).toBeGreaterThan(90);
    expect(digest(run)).toBe(sha256Hex(canonical({ columns, turn, over, firm, market, talks, memories, standing })));
  });

  it('is the same when it is asked again, and for a copy that shares nothing', () => {
    const run = played();
    expect(digest(run)).toBe(digest(run));
    const { rules, ...plain } = run;
    const copy: Run = { ...structuredClone({ ...plain, people: null }), rules, people: copyPeople(run.people) };
    expect(digest(copy)).toBe(digest(run));
  });

  it('moves with a single cell, wherever it lies, with a page of the books and with the turn', () => {
    const run = played();
    for (const name of ['trust', 'fileSpend', 'happened', 'rate'] as const) {
      const people = copyPeople(run.people);
      people[name][3] = people[name][3]! + 1;
      expect(digest({ ...run, people })).not.toBe(digest(run));
    }
    const [first, ...rest] = run.firm.books;
    const firm = { ...run.firm, books: [{ ...first!, sales: first!.sales + 1 }, ...rest] };
    expect(digest({ ...run, firm })).not.toBe(digest(run));
    expect(digest({ ...run, turn: run.turn + 1 })).not.toBe(digest(run));
  });

  it('tells two runs apart that share who people are: only what play changes is folded anew', () => {
    const run = played();
    const before = digest(run);
    for (const name of ['trust', 'fileSpend', 'life'] as const) {
      const people = carryPeople(run.people);
      expect(people.born).toBe(run.people.born);
      people[name][3] = people[name][3]! + 1;
      expect(digest({ ...run, people })).not.toBe(before);
    }
  });
});
