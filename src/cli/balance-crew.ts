import { Worker } from 'node:worker_threads';
import { workAlone } from '../balance/desk.ts';
import type { Crew, OutcomeOf, Task } from '../balance/task.ts';
import type { Rules } from '../sim/index.ts';

const PROGRAM = new URL('./balance-thread.ts', import.meta.url);

/** Threads that play a report's games. Whoever hires them dismisses them. */
export function openThreads(threads: number): {
  readonly hire: (rules: Rules) => Crew;
  readonly dismiss: () => Promise<void>;
} {
  const hired: Worker[] = [];
  return {
    hire: (rules) => {
      if (threads === 1) return workAlone(rules);
      const own = Array.from({ length: threads }, () => new Worker(PROGRAM, { workerData: rules.scenario }));
      hired.push(...own);
      return { work: (tasks) => dealOut(own, tasks) };
    },
    dismiss: async () => {
      await Promise.all(hired.map((worker) => worker.terminate()));
    },
  };
}

/** Each thread takes the next task as soon as it is free; outcomes stand in the order of the tasks. */
function dealOut<T extends Task>(workers: readonly Worker[], tasks: readonly T[]): Promise<readonly OutcomeOf<T>[]> {
  const outcomes = new Array<OutcomeOf<T>>(tasks.length);
  let next = 0;
  const serve = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      let at = -1;
      const stop = () => {
        worker.off('message', take);
        worker.off('error', reject);
        resolve();
      };
      const ask = () => {
        if (next >= tasks.length) return stop();
        at = next++;
        worker.postMessage(tasks[at]);
      };
      const take = (outcome: OutcomeOf<T>) => {
        outcomes[at] = outcome;
        ask();
      };
      worker.on('message', take);
      worker.once('error', reject);
      ask();
    });
  return Promise.all(workers.map(serve)).then(() => outcomes);
}
