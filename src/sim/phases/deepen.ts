import { exp } from '../../math/exp.ts';
import type { Phase, Turn } from './phase.ts';

/** Points of attitude above the mark that make a level come e times as fast. (chosen) */
const POINTS = 10;

/**
 * A relationship between firms rises level by level (course SB-11: transaction, preferred supplier, partnership,
 * alliance) where attitude and trust are above their marks, falls where attitude has cooled, and is nothing any more where
 * trust is broken.
 */
export const deepen: Phase = {
  name: 'deepen',
  writes: ['level'],
  dials: [],
  slots: ['deepen.level'],
  run,
};

function run({ rules, people, luck, weeks }: Turn): void {
  const { level, lifecycle } = rules.charts;
  const { life, attitude, trust, level: levels, orders } = people;
  for (const { trade, from, to } of rules.segments) {
    if (trade === null) continue;
    for (let i = from; i < to; i++) {
      if (lifecycle.is.customer[life[i]!] !== 1) continue;
      const move = (event: number) => {
        levels[i] = level.next[levels[i]! * level.stride + event]!;
      };
      const liked = attitude[i]! - trade.raiseAttitude;
      if (trust[i]! < trade.breakTrust) move(level.event.BREAK);
      else if (liked >= 0 && trust[i]! >= trade.raiseTrust && orders[i]! > 0) {
        const pace = trade.raisePerWeek * weeks * exp(liked / POINTS);
        if (luck.at('deepen.level', i) < 1 - exp(-pace)) move(level.event.RAISE);
      } else if (attitude[i]! < trade.lowerAttitude) {
        if (luck.at('deepen.level', i) < 1 - exp(-trade.lowerPerWeek * weeks)) move(level.event.LOWER);
      }
    }
  }
}
