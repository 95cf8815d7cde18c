import { parentPort } from 'node:worker_threads';
import { ReplayDesk } from './desk.ts';
import type { Ask } from './protocol.ts';

// One thread of the pool: a desk of its own, one question at a time.
const desk = new ReplayDesk();
parentPort!.on('message', (ask: Ask) => parentPort!.postMessage(desk.answer(ask)));
