import { PLACES } from '../../scenes/crowd.ts';
import type { View } from '../../sim/index.ts';

/** In a file column: never. */
export const NEVER = 255;

/** Everybody on file, those known by name first, then who spent most. Who is not in the market yet is not listed. */
export function listCustomers({ files, cast }: Pick<View, 'files' | 'cast'>): readonly number[] {
  const named = new Set(cast.map(({ who }) => who));
  const others = Array.from({ length: files.n }, (_, who) => who).filter(
    (who) => !named.has(who) && files.fileStage[who]! < PLACES.length,
  );
  others.sort((a, b) => files.fileSpend[b]! - files.fileSpend[a]! || a - b);
  return [...named, ...others];
}

const OPEN = 1;
const OVERDUE = 2;

/** Whose complaint waits: the overdue first, among them those known by name, then by number. */
export function listWaiting({ files, cast }: Pick<View, 'files' | 'cast'>): readonly number[] {
  const named = new Set(cast.map(({ who }) => who));
  const waiting = Array.from({ length: files.n }, (_, who) => who).filter(
    (who) => files.fileTicket[who] === OPEN || files.fileTicket[who] === OVERDUE,
  );
  return waiting.sort(
    (a, b) => files.fileTicket[b]! - files.fileTicket[a]! || Number(named.has(b)) - Number(named.has(a)) || a - b,
  );
}
