import { parentPort, workerData } from 'node:worker_threads';
import { openDesk } from '../balance/desk.ts';
import type { Task } from '../balance/task.ts';
import type { Scenario } from '../sim/index.ts';
import { engine } from '../sim/index.ts';

// One thread of a report: a desk of its own, one piece of work at a time.
const desk = openDesk(engine.prepare(workerData as Scenario));
parentPort!.on('message', (task: Task) => parentPort!.postMessage(desk(task)));
