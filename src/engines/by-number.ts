import type { EngineDoor } from './door.ts';
import { door } from './door.ts';
import { FROZEN } from './frozen.ts';

/** The engine of that number, today's or a frozen one; null where there is none of it here. */
export async function engineByNumber(number: number): Promise<EngineDoor | null> {
  if (number === door.engine.version) return door;
  return Object.hasOwn(FROZEN, number) ? (await FROZEN[number]!()).door : null;
}
