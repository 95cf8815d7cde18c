import { describe, expect, it } from 'vitest';
import { isMidStop, stopOf } from '../../src/ui/stops.ts';
import { readScenario } from '../support/scenarios.ts';

const T14 = readScenario('T14');
const T01 = readScenario('T01');
const turns = Array.from({ length: 12 }, (_, k) => k + 1);

describe('in a lesson’s pace', () => {
  it('T14 has eight stops, and each of its twelve months lies in just one', () => {
    const stops = new Set(turns.map((turn) => stopOf(T14, { pace: 'class' }, turn)));
    expect(stops.size).toBe(8);
    expect([...stops].flat()).toEqual(turns);
  });

  it('nothing is set in the second month of a stop', () => {
    expect(turns.filter((turn) => isMidStop(T14, { pace: 'class' }, turn))).toEqual([3, 6, 9, 12]);
  });

  it('a scenario that puts no turns together is played turn by turn', () => {
    expect(turns.slice(0, 6).some((turn) => isMidStop(T01, { pace: 'class' }, turn))).toBe(false);
  });
});

it('in full pace every turn is a stop', () => {
  expect(turns.map((turn) => stopOf(T14, { pace: 'full' }, turn))).toEqual(turns.map((turn) => [turn]));
});
