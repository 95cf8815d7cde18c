import { describe, expect, test } from 'vitest';
import { layOutArc } from '../../../src/ui/debrief/arc-layout.ts';
import { rulesFor } from '../../support/scenarios.ts';

const CHART = {
  initial: 'hurt',
  states: {
    hurt: { on: { SOOTHED: 'mended', BRUSHED: 'brushed' } },
    mended: { on: { KEPT: 'host', BRUSHED: 'brushed', AGAIN: 'mended' } },
    brushed: { on: { SOOTHED: 'mended' } },
    host: {},
    nowhere: {},
  },
};

describe('a chart on the page', () => {
  const laid = layOutArc(CHART, ['hurt', 'brushed', 'mended'], 4);

  test('has the first state at the top and each other below what leads to it', () => {
    expect(laid.nodes.map(({ id, row, column, of }) => [id, row, column, of])).toEqual([
      ['hurt', 0, 0, 1],
      ['mended', 1, 0, 2],
      ['brushed', 1, 1, 2],
      ['host', 2, 0, 1],
    ]);
    expect(laid.rows).toBe(3);
  });

  test('knows where it went and where it ended', () => {
    expect(laid.nodes.filter(({ walked }) => walked).map(({ id }) => id)).toEqual(['hurt', 'mended', 'brushed']);
    expect(laid.nodes.filter(({ now }) => now).map(({ id }) => id)).toEqual(['mended']);
  });

  test('draws each way once, ink over pencil, and none from a state to itself', () => {
    expect(laid.ways).toEqual([
      { from: 'hurt', to: 'mended', walked: false },
      { from: 'mended', to: 'host', walked: false },
      { from: 'mended', to: 'brushed', walked: false },
      { from: 'hurt', to: 'brushed', walked: true },
      { from: 'brushed', to: 'mended', walked: true },
    ]);
  });
});

test('a row that is too long for the page becomes several, about alike', () => {
  const ends = ['a', 'b', 'c', 'd', 'e'];
  const states = {
    start: { on: Object.fromEntries(ends.map((id) => [id.toUpperCase(), id])) },
    ...Object.fromEntries(ends.map((id) => [id, { on: { ON: 'last' } }])),
    last: {},
  };
  const placed = (most: number) => {
    const { nodes, rows } = layOutArc({ initial: 'start', states }, ['start'], most);
    const lines = Array.from({ length: rows }, (_, row) => nodes.filter((node) => node.row === row));
    for (const line of lines)
      expect(line.map(({ column, of }) => [column, of])).toEqual(line.map((_, k) => [k, line.length]));
    return lines.map((line) => line.map(({ id }) => id).join(''));
  };
  expect(placed(Number.POSITIVE_INFINITY)).toEqual(placed(5));
  expect(placed(5)).toEqual(['start', 'abcde', 'last']);
  expect(placed(4.6)).toEqual(['start', 'abc', 'de', 'last']);
  expect(placed(2)).toEqual(['start', 'ab', 'cd', 'e', 'last']);
  expect(placed(0)).toEqual(['start', 'a', 'b', 'c', 'd', 'e', 'last']);
});

test.each((['T01', 'T11', 'T14'] as const).flatMap((name) => [2, 6].map((most) => ({ name, most }))))(
  'every state of every chart of $name has its own place, $most in a row',
  ({ name, most }) => {
    for (const { chart } of Object.values(rulesFor(name).scenario.arcs)) {
      const { nodes } = layOutArc(chart, [chart.initial], most);
      expect(nodes.map(({ id }) => id).sort()).toEqual(Object.keys(chart.states).sort());
      expect(new Set(nodes.map(({ row, column }) => `${row} ${column}`)).size).toBe(nodes.length);
    }
  },
);
