import { readFileSync } from 'node:fs';
import { Scenario } from '../src/sim/language/scenario.ts';
import { prepare } from '../src/sim/prepare.ts';
import type { Rules } from '../src/sim/rules.ts';
import { apply } from '../src/sim/turn/apply.ts';
import type { Run } from '../src/sim/turn/run.ts';
import { neutralDecisions } from '../src/sim/turn/start.ts';

const T14 = new URL('../src/scenarios/catalog/T14.json', import.meta.url);

export const t14 = (): Scenario => Scenario.parse(JSON.parse(readFileSync(T14, 'utf8')));

/** The same scenario with about this many people; shares stay, names leave. */
export function scaled(scenario: Scenario, size: number): Rules {
  const now = scenario.segments.reduce((sum, one) => sum + one.customers + one.prospects, 0);
  const times = size / now;
  const segments = scenario.segments.map((one) => ({
    ...one,
    customers: Math.max(12, Math.round(one.customers * times)),
    prospects: Math.round(one.prospects * times),
    newcomers: [],
  }));
  const { openTickets } = scenario.past;
  const past = {
    ...scenario.past,
    ...(openTickets === undefined ? {} : { openTickets: Math.round(openTickets * times) }),
  };
  const work = { ...scenario.work, minutesAtRest: scenario.work.minutesAtRest * times };
  return prepare({ ...scenario, segments, past, work });
}

/** A turn in which the player leaves everything as it is. */
export function closeNeutral(run: Run): Run {
  const applied = apply(run, { kind: 'close', decisions: neutralDecisions(run.rules) });
  if (!applied.ok) throw new Error(applied.refusals[0]?.code);
  return applied.run;
}
