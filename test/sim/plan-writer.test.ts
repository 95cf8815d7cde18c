import { expect, test } from 'vitest';
import { Fault } from '../../src/sim/fault.ts';
import { OFFERS } from '../../src/sim/people/vocabulary.ts';
import { planWriter } from '../../src/sim/plan-writer.ts';
import { aFile } from './levers/a-desk.ts';

const everyone = { all: [] };

test('touches add up and their fit is the mean over touches', () => {
  const people = aFile(3);
  const plan = planWriter(people, 1);
  expect(plan.contact([0, 2], 'call', 1, 0.6)).toBe(2);
  expect(plan.contact(everyone, 'message', 2, -0.3)).toBe(3);
  expect([...people.planCall]).toEqual([1, 0, 1]);
  expect([...people.planMessage]).toEqual([2, 2, 2]);
  expect(people.planFit[0]).toBeCloseTo(0, 7);
  expect(people.planFit[1]).toBeCloseTo(-0.3, 7);
  expect([...people.planVisit]).toEqual([0, 0, 0]);
});

test('a column of bytes is never overrun', () => {
  const people = aFile(1);
  const plan = planWriter(people, 1);
  plan.contact([0], 'message', 200, 0.5);
  plan.contact([0], 'message', 200, 0.5);
  expect(people.planMessage[0]).toBe(255);
  expect(people.planFit[0]).toBeCloseTo(0.5, 12);
});

test('of several offers the one worth most stands, the first among equals', () => {
  const people = aFile(2);
  const plan = planWriter(people, 1);
  plan.offer([0], 'apology', 0);
  plan.offer([0, 1], 'coupon', 2000);
  plan.offer([0, 1], 'gift', 2000);
  expect([...people.planOffer]).toEqual([OFFERS.indexOf('coupon'), OFFERS.indexOf('coupon')]);
  plan.offer([1], 'custom', 2001);
  expect(people.planOffer[1]).toBe(OFFERS.indexOf('custom'));
  expect([...people.planWorth]).toEqual([2000, 2001]);
});

test('an audience is read as of the turn given', () => {
  const people = aFile(2);
  people.fileSatisfaction.set([30, 30]);
  people.fileSatisfactionTurn.set([3, 1]);
  expect(planWriter(people, 4).survey({ all: [{ file: 'satisfactionAge', to: 1 }] })).toBe(1);
  expect([...people.planSurvey]).toEqual([1, 0]);
});

test.each([
  ['nobody', (plan: ReturnType<typeof planWriter>) => plan.survey([3]), 'plan.badCustomer'],
  ['half a person', (plan: ReturnType<typeof planWriter>) => plan.survey([0.5]), 'plan.badCustomer'],
  ['a fit that is none', (plan: ReturnType<typeof planWriter>) => plan.contact([0], 'call', 1, 2), 'column.notANumber'],
  ['half a call', (plan: ReturnType<typeof planWriter>) => plan.contact([0], 'call', 0.5, 0), 'column.notANumber'],
  ['a worth below nothing', (plan: ReturnType<typeof planWriter>) => plan.offer([0], 'gift', -1), 'column.notANumber'],
])('%s is a fault, not a plan', (_why, write, code) => {
  const people = aFile(3);
  expect(() => write(planWriter(people, 1))).toThrow(Fault);
  try {
    write(planWriter(people, 1));
  } catch (fault) {
    expect((fault as Fault).code).toBe(code);
  }
  expect([...people.planCall, ...people.planSurvey, ...people.planOffer].every((value) => value === 0)).toBe(true);
});
