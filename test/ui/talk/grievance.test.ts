import { describe, expect, it } from 'vitest';
import type { View } from '../../../src/sim/index.ts';
import { comesAggrieved, faceToday } from '../../../src/ui/talk/grievance.ts';
import { rulesFor } from '../../support/scenarios.ts';

const { scenario } = rulesFor('T14');
const aggrieved = (role: string, told = scenario) =>
  told.encounters
    .filter((one) => one.cast.some((part) => part.role === role) && comesAggrieved(told, one, role))
    .map(({ id }) => id);
const inTalk = (id: string, who: number): Pick<View, 'encounters'> => ({
  encounters: [{ id, cast: { zhou: who } }] as unknown as View['encounters'],
});

describe('who comes with a grievance', () => {
  it.each([
    ['zhou', ['n3', 'zhouWords']], // a price post, and a word not kept; not where she merely stands by in June
    ['chen', ['n1', 'chenAsks', 'chenWords']], // not where she orders for the troupe
    ['liu', ['liuWords']], // asking for terms is no grievance
    ['zhao', ['n6', 'zhaoWords']],
    ['li', []],
  ])('%s: %j', (role, talks) => {
    expect(aggrieved(role)).toEqual(talks);
  });

  it.each([
    ['miao', ['miao', 'miaoWords']], // her line stood still; not where she asks whom to see first
    ['geng', ['gengWords']],
    ['gu', []],
  ])('in T11 %s: %j', (role, talks) => {
    expect(aggrieved(role, rulesFor('T11').scenario)).toEqual(talks);
  });

  it('not who is only spoken of', () => {
    expect(aggrieved('wang')).toEqual([]);
    expect(aggrieved('he')).toEqual(['heWords']);
  });
});

describe('the face somebody shows today', () => {
  it('does not beam over a complaint, however happy their year was', () => {
    expect(faceToday(scenario, inTalk('n3', 7), 7, 'delighted')).toBe('irritated');
    expect(faceToday(scenario, inTalk('n3', 7), 7, 'angry')).toBe('angry');
    expect(faceToday(scenario, inTalk('n3', 7), 7, 'unknown')).toBe('unknown');
  });

  it('is the one last seen for everybody else', () => {
    expect(faceToday(scenario, inTalk('n3', 7), 8, 'delighted')).toBe('delighted');
    expect(faceToday(scenario, inTalk('n2', 7), 7, 'delighted')).toBe('delighted');
    expect(faceToday(scenario, { encounters: [] }, 7, 'delighted')).toBe('delighted');
  });
});
