import type { Place } from '../../scenes/crowd.ts';
import { PLACES } from '../../scenes/crowd.ts';
import type { View } from '../../sim/index.ts';

/** In a file column: never. */
export const NEVER = 255;

export type Where = 'named' | 'all' | Place;
export const ORDERS = ['spend', 'orders', 'lastOrder', 'mood'] as const;
export type OrderBy = (typeof ORDERS)[number];

/** Customers of a place, in an order: most first; who never did comes last. Equal ones by number. */
export function listCustomers(
  { files, cast }: Pick<View, 'files' | 'cast'>,
  where: Where,
  order: OrderBy,
): readonly number[] {
  const stage = PLACES.indexOf(where as Place);
  const everybody = Array.from({ length: files.n }, (_, who) => who);
  const list =
    where === 'named'
      ? cast.map(({ who }) => who)
      : everybody.filter((who) =>
          where === 'all' ? files.fileStage[who]! < PLACES.length : files.fileStage[who] === stage,
        );
  const rank = (who: number): number => {
    if (order === 'spend') return -(files.fileSpend[who] ?? 0);
    if (order === 'orders') return -(files.fileOrders[who] ?? 0);
    if (order === 'lastOrder') return files.fileLastOrder[who] ?? NEVER;
    return files.fileMood[who] === NEVER ? NEVER : -(files.fileMood[who] ?? 0);
  };
  return [...list].sort((a, b) => rank(a) - rank(b) || a - b);
}
