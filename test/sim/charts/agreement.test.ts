import { describe, expect, test } from 'vitest';
import type { AnyMachineSnapshot } from 'xstate';
import { initialTransition, transition } from 'xstate';
import { checkChart } from '../../../src/sim/charts/check.ts';
import type { ChartDoc as Doc } from '../../../src/sim/charts/language.ts';
import { ChartDoc } from '../../../src/sim/charts/language.ts';
import { startActor, statePath, xstateMachine } from '../../../src/sim/charts/machine.ts';
import { enterState, findTarget, leavesOf, outlineChart, transitionsOf } from '../../../src/sim/charts/outline.ts';
import { PRESETS } from '../../../src/sim/charts/presets.ts';
import { compileChart, stepTable } from '../../../src/sim/charts/table.ts';
import type { ChartKind } from '../../../src/sim/charts/vocabulary.ts';
import { CHART_KINDS, CROWD_KINDS } from '../../../src/sim/charts/vocabulary.ts';
import { randomChart } from '../../support/random-charts.ts';

interface Chart {
  readonly kind: ChartKind;
  readonly doc: Doc;
}
const presets: Chart[] = CROWD_KINDS.flatMap((kind) => Object.values<Doc>(PRESETS[kind]).map((doc) => ({ kind, doc })));
const authored: Chart[] = Array.from({ length: 200 }, (_unused, seed) => {
  const kind = CHART_KINDS[seed % CHART_KINDS.length] as ChartKind;
  return { kind, doc: randomChart(kind, seed) };
});

/** Walks a chart at random through XState and through its table; back to the start now and then, out of dead ends. */
function differences({ kind, doc }: Chart, steps: number, seed: number, table = compileChart(kind, doc)): string[] {
  const machine = xstateMachine(doc);
  const events = Object.entries<number>(table.event);
  const [first] = initialTransition(machine);
  const found: string[] = [];
  let dice = seed;
  let truth: AnyMachineSnapshot = first;
  let state = table.initial;
  for (let step = 0; step < steps; step += 1) {
    if (step % 40 === 0) [truth, state] = [first, table.initial];
    dice = (Math.imul(dice, 1664525) + 1013904223) >>> 0;
    const [type, event] = events[(dice >>> 8) % events.length] as [string, number];
    [truth] = transition(machine, truth, { type });
    state = stepTable(table, state, event);
    if (statePath(truth.value) !== table.states[state]) found.push(`${type} at step ${step}`);
  }
  return found;
}

describe("XState's own transition and the table", () => {
  test('agree on 50,000 random steps over the presets', () => {
    expect(presets.flatMap((chart, at) => differences(chart, 50_000 / presets.length, at))).toEqual([]);
  });

  test('agree on 50,000 random steps over 200 authored charts', () => {
    expect(authored.flatMap((chart, at) => differences(chart, 50_000 / authored.length, at))).toEqual([]);
  });

  test('are told apart when one entry of the table is wrong', () => {
    for (const chart of presets) {
      const table = compileChart(chart.kind, chart.doc);
      const wrong = Uint8Array.from(table.next);
      wrong[table.initial * table.stride] = ((wrong[table.initial * table.stride] as number) + 1) % table.states.length;
      expect(differences(chart, 1000, 1, { ...table, next: wrong })).not.toEqual([]);
    }
  });

  test('agree with a running actor', () => {
    for (const { kind, doc } of presets) {
      const table = compileChart(kind, doc);
      const actor = startActor(xstateMachine(doc));
      let state = table.initial;
      expect(actor.state()).toBe(table.states[state]);
      for (const [name, event] of Object.entries<number>(table.event)) {
        actor.send(name);
        state = stepTable(table, state, event);
        expect(actor.state()).toBe(table.states[state]);
      }
    }
  });
});

test('the checker reads targets, parents and initial states as XState does', () => {
  for (const { kind, doc } of [...presets, ...authored]) {
    const table = compileChart(kind, doc);
    const chart = outlineChart(doc, []);
    const leaves = leavesOf(chart);
    expect(leaves.map((leaf) => leaf.id).sort()).toEqual([...table.states].sort());
    for (const leaf of leaves) {
      const ways = transitionsOf(leaf);
      for (const [name, event] of Object.entries<number>(table.event)) {
        const way = ways.get(name);
        const there = way === undefined ? leaf : enterState(findTarget(chart, way.at, way.target));
        expect(there?.id).toBe(table.states[stepTable(table, table.states.indexOf(leaf.id), event)]);
      }
    }
  }
});

describe('random authored charts', () => {
  test('are valid, whatever the seed', () => {
    for (const kind of CHART_KINDS) {
      for (let seed = 0; seed < 200; seed += 1) {
        const doc = randomChart(kind, seed);
        expect(ChartDoc.parse(doc)).toEqual(doc);
        expect(checkChart(kind, doc, [])).toEqual([]);
      }
    }
  });

  test('are the same for the same seed', () => {
    expect(randomChart('lifecycle', 7)).toEqual(randomChart('lifecycle', 7));
    expect(randomChart('lifecycle', 7)).not.toEqual(randomChart('lifecycle', 8));
  });

  test('use all the language has: nesting, every spelling of a target, parents that handle, ignore and lend roles', () => {
    const outers = authored.flatMap(({ doc }) => Object.values(doc.states));
    const parents = outers.filter((state) => state.states !== undefined);
    const inners = parents.flatMap((state) => Object.values(state.states ?? {}));
    const targets = [...outers, ...inners].flatMap((state) => Object.values(state.on ?? {}));
    for (const spelling of [/^#\w+\.\w+$/, /^#\w+\.\w+\.\w+$/, /^\.\w+$/, /^\w+\.\w+$/, /^\w+$/]) {
      expect(targets.filter((target) => spelling.test(target)).length).toBeGreaterThan(10);
    }
    expect(parents.filter((state) => Object.keys(state.on ?? {}).length > 0).length).toBeGreaterThan(10);
    expect(parents.filter((state) => state.meta?.ignores !== undefined).length).toBeGreaterThan(10);
    expect(parents.filter((state) => state.meta?.roles !== undefined).length).toBeGreaterThan(10);
    expect(authored.filter(({ doc }) => doc.id === undefined).length).toBeGreaterThan(10);
  });
});
