import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenarios/parse.ts';
import { allScenarios } from './place.ts';

const { text } = allScenarios().find(({ name }) => name === 'T01.json')!;

/** A slip in the text of T01 at the first place after `near`, and where its problem must stand. */
const SLIPS: readonly { why: string; near: string; cut: string; put: string; code: string }[] = [
  {
    why: 'a reply that uses a field nobody declared',
    near: '"id": "usual"',
    cut: '"field": "orders"',
    put: '"field": "order"',
    code: 'unknown.field',
  },
  {
    why: 'a file that holds a field nobody declared',
    near: '"id": "lin"',
    cut: '"family": {',
    put: '"relatives": {',
    code: 'unknown.field',
  },
  {
    why: 'a condition on a field nobody declared',
    near: '"if": [',
    cut: '"consent": "clinic"',
    put: '"consent": "health"',
    code: 'unknown.field',
  },
  {
    why: 'a reply about what its listener has not on file',
    near: '"id": "usual"',
    cut: '"field": "orders"',
    put: '"field": "clinic"',
    code: 'disclosure.notOnFile',
  },
  {
    why: 'somebody who agrees without being asked',
    near: '"id": "askLeave"',
    cut: '"how": "ask"',
    put: '"how": "use"',
    code: 'disclosure.notAsked',
  },
  {
    why: 'a variant that nobody plays in who agrees',
    near: '"agrees": [',
    cut: '"team"',
    put: '"gang"',
    code: 'unknown.variant',
  },
  {
    why: 'marks that pretend to be measured',
    near: '"marks": {',
    cut: '"m1": 68,\n          "authored": true',
    put: '"m1": 68',
    code: 'score.notAuthored',
  },
  {
    why: 'weight on growth without a market',
    near: '"weights": {',
    cut: '"growth": 0.0',
    put: '"growth": 0.1',
    code: 'score.noMarket',
  },
  {
    why: 'minutes from more to fewer',
    near: '"minutes": {',
    cut: '"to": 6',
    put: '"from": 9, "to": 6',
    code: 'condition.neverHolds',
  },
];

describe('a slip in what replies do with files is told with its place', () => {
  test.each(SLIPS)('$why', ({ near, cut, put, code }) => {
    const at = text.indexOf(cut, text.indexOf(near));
    expect(at).toBeGreaterThan(0);
    const parsed = parseScenario(text.slice(0, at) + put + text.slice(at + cut.length));
    const problems = parsed.ok ? [] : parsed.problems;
    const found = problems.find((one) => one.code === code);
    expect(found, problems.map((one) => `${one.line} ${one.code}`).join('\n')).toBeDefined();
    const line = text.slice(0, at).split('\n').length;
    expect(Math.abs(found!.line - line)).toBeLessThanOrEqual(8);
    expect(found!.column).toBeGreaterThan(1);
  });
});

test('a file may leave its disclosures out, and T01 as it stands has no problem', () => {
  expect(parseScenario(text)).toMatchObject({ ok: true, warnings: [] });
});
