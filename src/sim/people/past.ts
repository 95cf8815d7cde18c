import type { Dials } from '../dials.ts';
import { dialWriter, restDials, turnBy } from '../dials.ts';
import type { Luck } from '../luck/luck.ts';
import { shareOfCategory } from '../phases/account-measure.ts';
import { buy } from '../phases/buy.ts';
import { collect } from '../phases/collect.ts';
import { complain } from '../phases/complain.ts';
import { deepen } from '../phases/deepen.ts';
import { feel } from '../phases/feel.ts';
import { leave } from '../phases/leave.ts';
import type { Turn } from '../phases/phase.ts';
import { FIRST, readPrices } from '../phases/read-price.ts';
import { recover } from '../phases/recover.ts';
import { serve } from '../phases/serve.ts';
import { talk } from '../phases/talk.ts';
import type { Rules } from '../rules.ts';
import type { Firm } from '../turn/firm.ts';
import { clearPlans, clearTurn } from './clear.ts';
import type { People } from './columns.ts';
import type { History } from './history.ts';
import { quietTurns } from './history.ts';
import { isCustomer } from './lifecycle.ts';
import { openBooks } from './past-books.ts';
import { HAPPENED } from './vocabulary.ts';

/** What customers lived through before turn 1. Nobody is won in it (arrivals are authored) and nothing is posted. */
const LIVED = [buy, serve, feel, complain, recover, leave, deepen, talk, collect];
const WEEKS_A_MONTH = 52 / 12;
const WEEKS_A_YEAR = 52;
const QUARTER = 13;
/** Steps shorter than this are joined to their neighbour, weeks. */
const SLIVER = 0.01;

/**
 * Lives through the weeks before turn 1 under neutral dials, those the author turned then, and the author's sale; on
 * the past's own luck, in steps of a turn but at most a month. What is left is a base of all ages, with history and
 * expectations at rest; then books, cash, open tickets and the named customers are set as authored.
 */
export function liveThroughPast(rules: Rules, people: People, firm: Firm, luck: Luck): void {
  const history: History = {
    lastOrder: new Float64Array(people.n).fill(Infinity),
    yearSpend: new Float64Array(people.n),
    joinedPrice: new Uint8Array(people.n),
    own: 0,
    category: 0,
  };
  const bounds = rules.scenario.inert ? [] : stepBounds(rules);
  for (let k = 1; k < bounds.length; k++) {
    const turn = k - bounds.length + 1;
    luck.turn(turn);
    liveStep({ rules, people, firm, luck, turn }, bounds[k - 1]!, bounds[k]!, history);
  }
  luck.turn(0);
  openBooks({ rules, people, firm, luck }, history);
  clearTurn(people);
  clearPlans(people);
}

/** Weeks before turn 1 (negative) at which steps begin and end, the last one 0; the week of the sale stands alone. */
export function stepBounds({ scenario }: Pick<Rules, 'scenario'>): number[] {
  const { weeks, sale } = scenario.past;
  const step = Math.max(1, Math.min(WEEKS_A_MONTH, scenario.period.weeks));
  const found = new Set<number>();
  for (let k = 0; k * step < weeks; k++) found.add(-k * step);
  if (weeks > 0) found.add(-weeks);
  if (sale) for (const at of [-sale.weeksAgo, -sale.weeksAgo - 1]) found.add(Math.max(-weeks, at));
  const sorted = [...found].sort((a, b) => a - b);
  return sorted
    .filter((bound, k) => k === sorted.length - 1 || sorted[k + 1]! - bound > SLIVER)
    .map((bound) => bound + 0);
}

function liveStep(
  stage: Pick<Turn, 'rules' | 'people' | 'firm' | 'luck' | 'turn'>,
  from: number,
  to: number,
  history: History,
): void {
  const { rules, people, firm } = stage;
  const weeks = to - from;
  clearTurn(people);
  firm.turnLedger = [];
  const turn: Turn = { ...stage, dials: dialsOf(rules, from, to), watch: null, weeks };
  // talk of the past has long made prospects what they are at turn 1: only the last step's is still fresh
  people.hearsay.fill(0);
  const prices = readPrices(turn);
  for (let i = 0; i < people.n; i++) {
    if (people.bornWeek[i]! < from || people.bornWeek[i]! >= to || isCustomer(people, rules, i)) continue;
    people.happened[i] = HAPPENED.joined;
    people.price[i] = prices.paid[people.segment[i]! * 3 + FIRST]!;
  }
  for (const phase of LIVED) phase.run(turn);
  const middle = -(from + to) / 2;
  for (let i = 0; i < people.n; i++) {
    if (people.orders[i]! > 0) history.lastOrder[i] = middle;
    if (middle < WEEKS_A_YEAR) history.yearSpend[i] = history.yearSpend[i]! + people.spend[i]!;
    if ((people.happened[i]! & HAPPENED.joined) !== 0) {
      history.joinedPrice[i] = Math.round(100 * prices.discount[FIRST]!);
    }
    people.fileLastOrder[i] = quietTurns(history.lastOrder[i]!, -to, rules.weeks);
  }
  if (middle < QUARTER) {
    const share = shareOfCategory(turn);
    history.own += share.own;
    history.category += share.all;
  }
}

/** Neutral dials for a step: capacity at rest, season, rivals where they began, and what the author turned then. */
function dialsOf(rules: Rules, from: number, to: number): Dials {
  const { scenario, members } = rules;
  const { past, season, rivals, period } = scenario;
  const dials = restDials(members);
  const writer = dialWriter(dials, members);
  dials['serve.minutes'][0] = rules.openingCapacity * ((to - from) / rules.weeks);
  for (const { id, price } of rivals) writer.scale('rival.price', price, id);
  // a season of a year's turns holds for the years before as well
  if (season && Math.abs(season.length * period.weeks - WEEKS_A_YEAR) < 1) {
    const turnsAgo = Math.floor(-(from + to) / 2 / period.weeks) + 1;
    const at = (((-turnsAgo % season.length) + season.length) % season.length) | 0;
    writer.scale('demand.season', season[at]!);
  }
  const middle = -(from + to) / 2;
  for (const { fromWeeksAgo, toWeeksAgo, dial, by, member } of past.dials) {
    if (middle <= Math.max(fromWeeksAgo, toWeeksAgo) && middle >= Math.min(fromWeeksAgo, toWeeksAgo)) {
      turnBy(writer, dial, by, member);
    }
  }
  const { sale } = past;
  if (sale && -middle >= -sale.weeksAgo - 1 && -middle <= -sale.weeksAgo) writer.most('price.discount', sale.discount);
  return dials;
}
