import EngineWorker from '../engine-worker.ts?worker';
import type { EngineLine } from './line.ts';
import { workerLine } from './line.ts';

/** Starts an engine in a thread of its own. */
export const startEngine = (): EngineLine => workerLine(new EngineWorker());
