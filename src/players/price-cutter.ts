import type { View } from '../sim/index.ts';
import { planned } from './planned.ts';
import type { Wish } from './player.ts';

/** A sale that never ends: deep in winter, deeper when the rival cuts, shallower between. Basis points by turn; the last stands. */
const DEPTHS = [2000, 2000, 3000, 2000, 1000, 1000, 3000, 2000, 1000];

/** The tempting plan: sales first, hands only to ship them. */
export const priceCutterWishes = ({ turn }: View): Wish => ({
  promotion: { depth: DEPTHS[Math.min(turn, DEPTHS.length) - 1], whom: 'all' },
  staff: { agents: 3 },
  bigSale: { depth: 3000 },
});

export const priceCutter = planned({
  name: 'price-cutter',
  wishes: priceCutterWishes,
  replies: () => ({}),
  otherwise: 'cheapest',
  alike: () => false,
});
