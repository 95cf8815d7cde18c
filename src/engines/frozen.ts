import type { EngineDoor } from './door.ts';

/** Engines that records and events of earlier releases were played on, by number: one line each, from `npm run freeze`. */
export const FROZEN: Readonly<Record<number, () => Promise<{ readonly door: EngineDoor }>>> = {
  // freeze: the next one here
};
