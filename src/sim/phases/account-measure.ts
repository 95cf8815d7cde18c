import { exp } from '../../math/exp.ts';
import { HAPPENED } from '../people/vocabulary.ts';
import type { Turn } from './phase.ts';
import { readPrices } from './read-price.ts';

/** Whoever has left counts at most this. (chosen: driving away the unhappy must not pay) */
const GONE_AT_MOST = 40;
/** Truly loyal: at least this satisfied, and a buyer. (chosen) */
const TRULY_LOYAL = 65;

/**
 * What the score is made of, added up turn by turn from the truth: satisfaction over all who have been customers since
 * turn 1, retention and true loyalty of the opening base, harm done by problems, and the firm's share of what the
 * category spends. @source doc/model.md, score
 */
export function measureTurn(turn: Turn, profit: number): void {
  const { rules, people, firm } = turn;
  const { customer } = rules.charts.lifecycle.is;
  const { measured } = firm;
  let ever = 0;
  let satisfaction = 0;
  let value = 0;
  let kept = 0;
  let opening = 0;
  let loyal = 0;
  let experiences = 0;
  let harm = 0;
  let left = 0;
  let returned = 0;
  const { life, everCustomer, satisfaction: points, exitSatisfaction, opening: base, openingValue, n } = people;
  const { buysSince, happened, orders, problems, ticketSeverity, credit } = people;
  for (let i = 0; i < n; i++) {
    const stays = customer[life[i]!] === 1;
    if (everCustomer[i] === 1) {
      ever++;
      satisfaction += stays ? points[i]! : Math.min(GONE_AT_MOST, exitSatisfaction[i]!);
    }
    if (base[i] === 1) {
      opening++;
      value += openingValue[i]!;
      if (stays) kept += openingValue[i]!;
      if (stays && points[i]! >= TRULY_LOYAL && buysSince[i]! > 0) loyal++;
    }
    if ((happened[i]! & HAPPENED.left) !== 0) left++;
    if ((happened[i]! & HAPPENED.returned) !== 0) returned++;
    experiences += orders[i]!;
    // a complaint of an earlier turn that is put right now gives back part of the harm then counted
    if (problems[i]! > 0) harm += problems[i]! * ticketSeverity[i]! * (1 - credit[i]!);
    else if (credit[i]! > 0) harm -= ticketSeverity[i]! * credit[i]!;
  }
  measured.experiences += experiences;
  measured.harm += harm;
  measured.left += left;
  measured.returned += returned;
  const share = shareOfCategory(turn);
  measured.turns += 1;
  measured.satisfaction += ever > 0 ? satisfaction / ever : 0;
  measured.retention += value > 0 ? kept / value : 0;
  measured.loyal += opening > 0 ? loyal / opening : 0;
  measured.ownValue += share.own;
  measured.categoryValue += share.all;
  measured.growth += (share.all > 0 ? share.settled / share.all : 0) - measured.openingShare;
  measured.profit += profit;
}

/**
 * Cents the category bought this turn: of us, and, at rivals' prices, of rivals. Of customers what they needed was drawn;
 * of all others the mean stands in. `settled` leaves out those who had left and were won back: a return is no growth.
 */
export function shareOfCategory(turn: Turn): { own: number; settled: number; all: number } {
  const { rules, people, dials, weeks, turn: now } = turn;
  const { customer } = rules.charts.lifecycle.is;
  const rivalPrice = exp(readPrices(turn).rivalLn);
  let own = 0;
  let settled = 0;
  let rivals = 0;
  const { arrives, spend: spends, lostReason, life, orders, category, rate, worth } = people;
  for (const segment of rules.segments) {
    const time = weeks * dials['demand.season'][segment.index]!;
    for (let i = segment.from; i < segment.to; i++) {
      if (arrives[i]! > now) continue;
      const spend = spends[i]!;
      own += spend;
      if (lostReason[i] === 0) settled += spend;
      const stays = customer[life[i]!] === 1 || orders[i]! > 0;
      const elsewhere = stays ? Math.max(0, category[i]! - orders[i]!) : rate[i]! * time;
      rivals += elsewhere * worth[i]!;
    }
  }
  return { own, settled, all: own + rivals * rivalPrice };
}
