import type { ChartDoc } from '../src/sim/charts/language.ts';
import type { ChartActor } from '../src/sim/charts/machine.ts';
import { startActor, xstateMachine } from '../src/sim/charts/machine.ts';
import type { ChartTable } from '../src/sim/charts/table.ts';
import { chartEvents } from '../src/sim/charts/table.ts';
import type { ChartKind } from '../src/sim/charts/vocabulary.ts';

/**
 * The table's `next` as a view onto running XState actors: each look-up takes an actor that is in the state asked
 * about, sends it the event, and reads where it went. Actors are kept by state, so that every step is a real
 * `actor.send` and no actor is ever started twice for the same state without need.
 */
export function onActors<T extends ChartTable>(
  kind: ChartKind,
  doc: ChartDoc,
  table: T,
): { table: T; sent: () => number } {
  const machine = xstateMachine(doc);
  const events = chartEvents(kind, doc);
  const byState: ChartActor[][] = table.states.map(() => []);
  const numbers = new Map(table.states.map((state, number) => [state, number]));
  const paths = pathsTo(table);
  let sent = 0;
  const take = (state: number): ChartActor => {
    const waiting = byState[state]!.pop();
    if (waiting) return waiting;
    const actor = startActor(machine);
    for (const event of paths[state]!) actor.send(events[event]!);
    return actor;
  };
  const next = new Proxy(table.next, {
    get(target, key) {
      const index = typeof key === 'string' ? Number(key) : Number.NaN;
      if (!Number.isInteger(index)) return Reflect.get(target, key);
      const actor = take(Math.floor(index / table.stride));
      actor.send(events[index % table.stride]!);
      sent += 1;
      const to = numbers.get(actor.state())!;
      byState[to]!.push(actor);
      return to;
    },
  });
  return { table: { ...table, next }, sent: () => sent };
}

/** Events that lead from the initial state to each state, shortest first. */
function pathsTo(table: ChartTable): number[][] {
  const paths: (number[] | undefined)[] = table.states.map(() => undefined);
  paths[table.initial] = [];
  const queue = [table.initial];
  for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
    for (let event = 0; event < table.stride; event++) {
      const to = table.next[state * table.stride + event]!;
      if (paths[to] !== undefined) continue;
      paths[to] = [...paths[state]!, event];
      queue.push(to);
    }
  }
  return paths.map((path) => path ?? []);
}
