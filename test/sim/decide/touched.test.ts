import { expect, test } from 'vitest';
import { touchedBy } from '../../../src/sim/decide/touched.ts';
import { luckOf } from '../../../src/sim/luck/key.ts';
import { FILE_STAGES } from '../../../src/sim/people/vocabulary.ts';
import { start } from '../../../src/sim/turn/start.ts';
import { observe } from '../../../src/sim/view/see.ts';
import { rulesFor } from '../../support/scenarios.ts';

const view = observe(start(rulesFor('T14'), luckOf('whom')));
const stagesOf = (people: Int32Array) => new Set([...people].map((who) => FILE_STAGES[view.files.fileStage[who]!]));
const last = (lever: string) => view.desk.find((entry) => entry.lever === lever)!.last;
const touched = (lever: string, change: Record<string, unknown> = {}) =>
  touchedBy(view, lever, { ...last(lever), ...change });

test('a sale for first orders reaches those with one order, one for all everybody who still comes', () => {
  expect(stagesOf(touched('promotion', { depth: 2000, whom: 'first' }))).toEqual(new Set(['first']));
  expect(stagesOf(touched('promotion', { depth: 2000, whom: 'all' }))).toEqual(new Set(['first', 'repeat', 'loyal']));
  expect(touched('promotion', { depth: 2000, whom: 'regulars' }).length).toBeLessThan(
    touched('promotion', { depth: 2000, whom: 'all' }).length,
  );
});

test('what is not done reaches nobody', () => {
  for (const lever of ['promotion', 'callbacks', 'winBack', 'panel', 'memberPrice', 'referral']) {
    expect(touched(lever), lever).toHaveLength(0);
  }
});

test('a rule for complaints reaches whoever has one open', () => {
  const open = [...view.files.fileTicket].flatMap((ticket, who) => (ticket === 1 || ticket === 2 ? [who] : []));
  expect(open.length).toBeGreaterThan(0);
  expect([...touched('complaints')]).toEqual(open);
});

test('a list ordered by spend is as long as was decided, by number', () => {
  const tasters = touched('panel', { size: 8 });
  expect(tasters).toHaveLength(8);
  expect([...tasters]).toEqual([...tasters].sort((a, b) => a - b));
  expect(stagesOf(tasters)).not.toContain('first');
});

test('staff reaches every customer and no stranger', () => {
  const { fileStage, n } = view.files;
  const customers = Array.from({ length: n }, (_, who) => who).filter((who) =>
    ['first', 'repeat', 'loyal'].includes(FILE_STAGES[fileStage[who]!]!),
  );
  expect([...touched('staff', { agents: 4 })]).toEqual(customers);
});

test('nobody is reached by a lever there is not, or by a decision it does not take', () => {
  expect(touchedBy(view, 'magic', {})).toHaveLength(0);
  expect(touchedBy(view, 'promotion', { depth: 123, whom: 'all' })).toHaveLength(0);
  expect(touchedBy(view, 'promotion', null)).toHaveLength(0);
});
