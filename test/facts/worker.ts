import { parentPort } from 'node:worker_threads';
import { FACTS } from './facts.ts';
import type { Task } from './observe.ts';
import { observeSeed } from './observe.ts';

parentPort?.on('message', ({ place, task }: { place: number; task: Task }) => {
  parentPort?.postMessage({ place, sums: observeSeed(task, FACTS) });
});
