import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { fixture } from './place.ts';

/** The smallest scenario with a block of appraisal, and something else said in it. */
function problemsWith(appraisal: unknown, other: object = {}) {
  const scenario = JSON.parse(fixture('two-ends')) as object;
  const parsed = parseScenario(JSON.stringify({ ...scenario, appraisal, ...other }, null, 2));
  const errors = parsed.ok ? [] : parsed.problems.filter(({ severity }) => severity === 'error');
  return errors.map(({ code, path }) => ({ code, path: path.join('.') }));
}
const service = (figure: string, ...cuts: readonly number[]) => ({ department: { service: { figure, cuts } } });

describe('a slip in the terms of appraisal is told with its place', () => {
  test.each([
    [
      'cuts of a share that rise',
      service('answered', 0.7, 0.8, 0.6),
      'appraisal.cutsFall',
      'department.service.cuts.1',
    ],
    ['cuts of days that fall', service('waitDays', 1, 3, 2), 'appraisal.cutsRise', 'department.service.cuts.2'],
    ['two cuts that are the same', service('waitDays', 1, 1, 2), 'appraisal.cutsRise', 'department.service.cuts.1'],
    ['a cut too few', service('waitDays', 1, 2), 'shape.tooFew', 'department.service.cuts'],
    ['a figure nobody measures', service('charm', 1, 2, 3), 'shape.choice', 'department.service.figure'],
    ['dates that go back', { dates: [3, 2] }, 'appraisal.dates', 'dates.1'],
    ['a date after the end', { dates: [3, 7] }, 'calendar.afterEnd', 'dates.1'],
    ['a time that ends before it begins', tripSpan(4, 2), 'calendar.backwards', 'bonus.tripSpans.0.to'],
    ['a time after the end', tripSpan(4, 9), 'calendar.afterEnd', 'bonus.tripSpans.0.to'],
    ['a field of files twice', { bonus: { complete: ['contact', 'contact'] } }, 'list.duplicate', 'bonus.complete.1'],
    ['a unit there is not', { records: { unit: 'percent' } }, 'shape.choice', 'records.unit'],
    ['a key there is not', { weights: { communication: 300 } }, 'shape.unknownKey', 'weights'],
  ])('%s', (_why, appraisal, code, path) => {
    expect(problemsWith(appraisal)).toEqual([{ code, path: `appraisal.${path}` }]);
  });

  test('terms where there is no market', () => {
    expect(problemsWith({}, { inert: true })).toContainEqual({ code: 'appraisal.noMarket', path: 'appraisal' });
  });

  test('and terms without a slip have none', () => {
    expect(problemsWith({ ...service('audit', 80, 70, 60), dates: [2, 6], ...tripSpan(1, 6) })).toEqual([]);
  });
});

function tripSpan(from: number, to: number) {
  return { bonus: { tripSpans: [{ from, to, cents: 20_000 }] } };
}
