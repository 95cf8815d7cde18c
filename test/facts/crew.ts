import { Worker } from 'node:worker_threads';
import type { Sums } from './fact.ts';
import type { Task } from './observe.ts';

export type Observed = Readonly<Record<string, Sums>>;

/** Does all tasks on so many threads; results in the order of the tasks, whoever was done first. */
export async function doAll(
  tasks: readonly Task[],
  threads: number,
  told: (place: number) => void = () => {},
): Promise<Observed[]> {
  const results: Observed[] = [];
  let next = 0;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url));
      const give = () => {
        if (next >= tasks.length) {
          worker.terminate().then(() => resolve(), reject);
          return;
        }
        const place = next++;
        worker.postMessage({ place, task: tasks[place] });
      };
      worker.on('error', reject);
      worker.on('message', ({ place, sums }: { place: number; sums: Observed }) => {
        results[place] = sums;
        told(place);
        give();
      });
      give();
    });
  await Promise.all(Array.from({ length: Math.min(threads, tasks.length) }, work));
  return results;
}
