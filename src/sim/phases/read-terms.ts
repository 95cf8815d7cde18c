import type { People } from '../people/columns.ts';
import type { SegmentRules } from '../rules.ts';
import type { Turn } from './phase.ts';

const WEEKS_A_MONTH = 52 / 12;
const MOST_DAYS = 180;
const DAYS = 30;

/** Days a business has to pay this turn: what is agreed with it and what is granted to all of its segment. */
export function termDays(
  { people, dials }: Pick<Turn, 'people' | 'dials'>,
  segment: SegmentRules,
  who: number,
): number {
  return Math.max(0, Math.min(MOST_DAYS, people.fileTermDays[who]! + dials['credit.days'][segment.index]!));
}

/** What longer credit does to orders: authored orders are those at the authored term. (model §4, B2B; chosen) */
export function byTerm(segment: SegmentRules, days: number): number {
  const trade = segment.trade!;
  return (1 + (trade.termOrders * days) / DAYS) / (1 + (trade.termOrders * trade.termDays) / DAYS);
}

/** Cents of orders a business usually places with us in a month. */
export function monthOf({ rate, share, worth, fileDeal }: People, who: number): number {
  return rate[who]! * share[who]! * WEEKS_A_MONTH * worth[who]! * fileDeal[who]!;
}

/** Orders still taken before the firm's own limit of credit holds them; all of them where there is none. */
export function ordersAllowed({ people, dials }: Turn, who: number, wanted: number): number {
  const months = dials['credit.limit'][0]!;
  if (!(months > 0) || wanted === 0) return wanted;
  const room = months * monthOf(people, who) - people.fileOwes[who]!;
  if (room <= 0) return 0;
  return Math.min(wanted, Math.ceil(room / Math.max(1, people.worth[who]! * people.fileDeal[who]!)));
}
