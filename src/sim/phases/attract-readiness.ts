import { pow } from '../../math/pow.ts';

/** Talk moves readiness by headroom: up by a part of what is missing, down by a part of what is there. (evidence 19c) */
export function movedReadiness(readiness: number, heard: number, part: number): number {
  return heard > 0 ? 1 - (1 - readiness) * pow(1 - part, heard) : readiness * pow(1 - part, -heard);
}
