import * as z from 'zod';
import type { DialWriter } from '../../dials.ts';
import { lever } from '../lever.ts';
import { hasPassed } from '../passed.ts';

const STEPS = ['keep', 'eliminate', 'simplify', 'integrate', 'automate'] as const;
type Step = (typeof STEPS)[number];
interface Memory {
  readonly done: readonly (readonly string[])[]; // per cause of the roster: steps that are finished
  readonly weeks: readonly number[]; // per cause: how long its step of the last close has run
  readonly step: readonly string[]; // per cause: the step of the last close
}
const cents = (usual: number) => z.int().min(0).default(usual);
const weeks = (usual: number) => z.number().positive().default(usual);
const part = z.number().min(0).max(1);

const terms = z.strictObject({
  cents: z
    .strictObject({
      eliminate: cents(40_000), // a turn while it is under way (chosen)
      simplify: cents(70_000),
      integrate: cents(140_000),
      automate: cents(240_000),
    })
    .prefault({}),
  weeks: z
    .strictObject({
      eliminate: weeks(4), // until it is done (chosen)
      simplify: weeks(6),
      integrate: weeks(12),
      automate: weeks(10),
    })
    .prefault({}),
  minutes: z.int().min(0).default(300), // a turn while a step is under way, for each process (chosen)
});
const constants = z.strictObject({
  eliminateMinutes: part.default(0.1), // work of an order, if every process lost its idle steps (chosen)
  simplifyFailure: part.default(0.25), // failures of that cause (chosen)
  integrateProcess: part.default(0.6), // smoothness of the whole, if every process is in one hand (chosen)
  automateMinutes: part.default(0.25), // work of an order, if every process runs by itself (chosen)
  automateFailure: part.default(0.2), // failures of that cause, of a process made simple first (chosen)
  automatedMess: z.number().min(1).max(3).default(1.3), // failures of one that was not: faster, and wrong (chosen)
  automateQuality: z.number().min(0).max(20).default(1.2), // points: nobody there to talk to (chosen)
});

/**
 * The way of working, process by process: eliminate, simplify, integrate, automate (course SJ-01, SJ-03). A process is
 * known by what goes wrong in it. A step takes weeks, money and hands, and then it is done for good. The order
 * matters: what is automated before it is made simple makes its mistakes faster.
 */
export const redesign = lever({
  id: 'redesign',
  family: 'service',
  knobs: { step: { kind: 'choice', of: STEPS, per: 'causes' } },
  terms,
  constants,
  memory: (): Memory => ({ done: [], weeks: [], step: [] }),
  bill: ({ step }, { terms, memory, rosters }) => {
    const causes = rosters['causes'] ?? [];
    const under = causes.map((cause, at) => underWay(step[cause] ?? 'keep', memory.done[at] ?? []));
    const post = rosters['posts']?.[0];
    const work = under.filter((one) => one !== null);
    if (work.length === 0) return [];
    const cents = work.reduce((sum, one) => sum + terms.cents[one], 0);
    const minutes = post === undefined ? {} : { [post]: work.length * terms.minutes };
    return [{ cents, minutes, because: 'redesign.work' }];
  },
  act: ({ step }, { terms, memory, weeks, rosters }, c, dials) => {
    const causes = rosters['causes'] ?? [];
    const next = { done: [] as string[][], weeks: [] as number[], step: [] as string[] };
    for (const [at, cause] of causes.entries()) {
      const done = [...(memory.done[at] ?? [])];
      show(done, cause, 1 / causes.length, c, dials);
      const chosen: Step = step[cause] ?? 'keep';
      const under = underWay(chosen, done);
      const run = under === null ? 0 : (memory.step[at] === chosen ? (memory.weeks[at] ?? 0) : 0) + weeks;
      const finished = under !== null && hasPassed(run, terms.weeks[under]);
      if (under !== null) dials.add('serve.load', terms.minutes);
      next.done.push(finished ? [...done, under] : done);
      next.weeks.push(finished ? 0 : run);
      next.step.push(chosen);
    }
    return next;
  },
});

function underWay(step: Step, done: readonly string[]): Exclude<Step, 'keep'> | null {
  return step === 'keep' || done.includes(step) ? null : step;
}

/** What finished steps do; of dials that know no causes, this process's even part. */
function show(
  done: readonly string[],
  cause: string,
  part: number,
  c: z.infer<typeof constants>,
  dials: DialWriter,
): void {
  const before = (one: Step, other: Step) => done.includes(one) && done.indexOf(one) < done.indexOf(other);
  if (done.includes('eliminate')) dials.scale('serve.orderMinutes', 1 - c.eliminateMinutes * part);
  if (done.includes('simplify')) dials.scale('serve.failure', 1 - c.simplifyFailure, cause);
  if (done.includes('integrate')) dials.add('serve.process', c.integrateProcess * part);
  if (!done.includes('automate')) return;
  dials.scale('serve.orderMinutes', 1 - c.automateMinutes * part);
  dials.scale('serve.failure', before('simplify', 'automate') ? 1 - c.automateFailure : c.automatedMess, cause);
  dials.add('serve.quality', -c.automateQuality * part);
}
