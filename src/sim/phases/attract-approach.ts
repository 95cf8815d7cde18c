import type { SegmentRules } from '../rules.ts';
import type { Turn } from './phase.ts';

const ALL_OF_MAN = 7;
/** People heard at least this often are worth going to first. (course SG-16; the number is where `born` lets them begin) */
const HUB = 5;

/** Whom somebody calls on this turn: the chance of each stranger, by whether they qualify and who listens to them. */
export interface Approach {
  readonly of: (who: number) => number;
}

/**
 * Strangers called on, so many a turn. Some are picked knowing that money, authority and need are there (course SG-01),
 * some because others listen to them (course SG-16), the rest as they come: most of these calls are wasted.
 *
 * @returns  null where nobody calls
 */
export function approach({ rules, people, dials, turn }: Turn, segment: SegmentRules): Approach | null {
  const visits = dials['attract.visits'][segment.index]!;
  if (!(visits > 0)) return null;
  const { life, arrives, man, reach } = people;
  const isProspect = rules.charts.lifecycle.is.prospect;
  let all = 0;
  let able = 0;
  let hubs = 0;
  for (let i = segment.from; i < segment.to; i++) {
    if (isProspect[life[i]!] !== 1 || arrives[i]! > turn) continue;
    all++;
    if (man[i] === ALL_OF_MAN) able++;
    if (reach[i]! >= HUB) hubs++;
  }
  if (all === 0) return null;
  const toHubs = hubs > 0 ? clamp01(dials['attract.hubs'][0]!) : 0;
  const aim = able > 0 ? clamp01(dials['attract.aim'][0]!) : 0;
  const rest = visits * (1 - toHubs);
  const anybody = (rest * (1 - aim)) / all;
  const aimed = able > 0 ? (rest * aim) / able : 0;
  const heard = hubs > 0 ? (visits * toHubs) / hubs : 0;
  return {
    of: (who) => anybody + (man[who] === ALL_OF_MAN ? aimed : 0) + (reach[who]! >= HUB ? heard : 0),
  };
}

function clamp01(value: number): number {
  return value > 0 ? (value < 1 ? value : 1) : 0;
}
