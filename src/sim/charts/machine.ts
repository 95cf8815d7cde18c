import type { AnyStateMachine } from 'xstate';
import { createActor, createMachine } from 'xstate';
import type { ChartDoc } from './language.ts';

/** The chart as XState runs it: the truth that tables are read off from and tests compare with. */
export function xstateMachine(doc: ChartDoc): AnyStateMachine {
  return createMachine(doc as Parameters<typeof createMachine>[0]) as AnyStateMachine;
}

/** One customer's chart as a running XState actor, as a simulation without tables would hold it. */
export interface ChartActor {
  send(event: string): void;
  /** Dot path of the state it is in. */
  state(): string;
}

export function startActor(machine: AnyStateMachine): ChartActor {
  const actor = createActor(machine).start();
  return {
    send: (type) => actor.send({ type }),
    state: () => statePath(actor.getSnapshot().value),
  };
}

/** A state value of a chart of two levels as a dot path. */
export function statePath(value: unknown): string {
  if (typeof value === 'string') return value;
  const inner = value as Readonly<Record<string, unknown>>;
  const [outer = ''] = Object.keys(inner);
  return `${outer}.${statePath(inner[outer])}`;
}
