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
  const laid = layOutArc(CHART, ['hurt', 'brushed', 'mended']);

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

test.each(['T01', 'T11', 'T14'] as const)('every state of every chart of %s has its own place', (name) => {
  for (const { chart } of Object.values(rulesFor(name).scenario.arcs)) {
    const { nodes } = layOutArc(chart, [chart.initial]);
    expect(nodes.map(({ id }) => id).sort()).toEqual(Object.keys(chart.states).sort());
    expect(new Set(nodes.map(({ row, column }) => `${row} ${column}`)).size).toBe(nodes.length);
  }
});
