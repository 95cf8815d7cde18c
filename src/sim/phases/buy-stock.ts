import { exp } from '../../math/exp.ts';
import type { SegmentRules } from '../rules.ts';
import type { Turn } from './phase.ts';

/** Time in which an intermediary notices that it sells more or less. (chosen) */
const NOTICES_WEEKS = 8;
/** Part of a gap in its stock that it orders at once. (chosen) */
const CORRECTS = 0.5;

/**
 * An intermediary buys to sell on: it orders what it sold, and half of what its stock lacks of the weeks it wants to
 * cover. So orders swing wider than what is sold. (course SB-13; shape and sizes chosen)
 *
 * @param sold   orders' worth it sold on this turn of what is ours
 * @returns      orders it places with us
 */
export function restock({ people, weeks }: Turn, { trade }: SegmentRules, who: number, sold: number): number {
  const { stock, sellThrough } = people;
  const rate = sold / weeks;
  const before = sellThrough[who]!;
  sellThrough[who] = before === 0 ? rate : before + (1 - exp(-weeks / NOTICES_WEEKS)) * (rate - before);
  // the first turn it has what it wants
  const held = before === 0 ? trade!.coverWeeks * rate : stock[who]!;
  const lacks = trade!.coverWeeks * sellThrough[who]! - (held - sold);
  const orders = Math.max(0, Math.round(CORRECTS * (lacks - sold) + sold));
  stock[who] = Math.max(0, held - sold) + orders;
  return orders;
}
