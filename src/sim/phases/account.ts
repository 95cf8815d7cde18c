import { exp } from '../../math/exp.ts';
import { HAPPENED } from '../people/vocabulary.ts';
import { measureTurn } from './account-measure.ts';
import type { Phase, Turn } from './phase.ts';
import { postLine } from './post-line.ts';
import { project } from './read-files.ts';
import { utilisationOf, waitDaysOf } from './read-work.ts';

/**
 * Closes the ledger: sales, goods and fixed costs join what levers, talks and phases have put there; cash moves by exactly
 * the sum of the lines. Morale follows work. What the score needs is measured here, from the truth.
 */
export const account: Phase = {
  name: 'account',
  writes: [],
  dials: [
    'price.list',
    'price.discount',
    'demand.season',
    'rival.price',
    'rival.pull',
    'account.morale',
    'account.conduct',
    'system.number',
    'system.risk',
    'system.overrunCents',
  ],
  slots: ['birth.project'],
  run,
};

function run(turn: Turn): void {
  const { rules, people, firm } = turn;
  let sales = 0;
  let goods = 0;
  let points = 0;
  const { spend, cost, points: owed, n } = people;
  for (let i = 0; i < n; i++) {
    sales += spend[i]!;
    goods += cost[i]!;
    points += owed[i]!;
  }
  postLine(firm, 'sales', sales);
  postLine(firm, 'goods', -goods);
  postLine(firm, 'fixed', -rules.scenario.firm.fixedCents);
  if (project(turn) === 'fails') postLine(firm, 'overrun', -Math.round(turn.dials['system.overrunCents'][0]!));
  let cash = 0;
  for (const { cents } of firm.turnLedger) cash += cents;
  firm.cents += cash;
  // sold is earned, paid or not; what is written off is not
  const profit = cash + oweMore(turn);
  firm.pointsCents = points;
  firm.conduct += turn.dials['account.conduct'][0]!;
  if (!rules.scenario.inert) moveMorale(turn);
  if (turn.turn >= 1) measureTurn(turn, profit);
  writeBook(turn, sales, profit);
}

/** How much more businesses owe than a turn ago, cents. */
function oweMore({ rules, people, firm }: Turn): number {
  if (firm.receivables === undefined) return 0;
  let owes = 0;
  for (const { trade, from, to } of rules.segments) {
    if (trade === null) continue;
    for (let i = from; i < to; i++) owes += people.fileOwes[i]!;
  }
  const more = owes - firm.receivables;
  firm.receivables = owes;
  return more;
}

/** Morale follows training and load, in a quarter. */
function moveMorale(turn: Turn): void {
  const { rules, firm, dials, weeks } = turn;
  const { moraleWeeks, moraleTraining, moraleLoad, moraleLoadFrom } = rules.model.account;
  const overload = Math.max(0, utilisationOf(turn) - moraleLoadFrom);
  const worked = rules.model.serve.moraleRest + moraleTraining * firm.training - moraleLoad * overload;
  const aim = worked + dials['account.morale'][0]!;
  firm.morale += (1 - exp(-weeks / moraleWeeks)) * (Math.max(0, Math.min(100, aim)) - firm.morale);
}

/** The turn's page in the books. What is read from the files is filled in by `file`. */
function writeBook(turn: Turn, sales: number, profit: number): void {
  const { rules, people, firm, dials } = turn;
  const { ticket } = rules.charts;
  const count = {
    orders: 0,
    joined: 0,
    complaints: 0,
    closed: 0,
    open: 0,
    overdue: 0,
    contacts: 0,
    visits: 0,
    returned: 0,
    again: 0,
  };
  const causes = rules.scenario.causes.map(() => 0);
  const answered = HAPPENED.resolvedFast | HAPPENED.resolved | HAPPENED.brushedOff;
  const {
    happened: bits,
    orders,
    lostReason,
    ticket: tickets,
    ticketCause,
    planVisit,
    planCall,
    planMessage,
    n,
  } = people;
  const { open: isOpen, overdue: isOverdue } = ticket.is;
  for (let i = 0; i < n; i++) {
    const happened = bits[i]!;
    count.orders += orders[i]!;
    if (lostReason[i]! > 0) count.again += orders[i]!;
    count.open += isOpen[tickets[i]!]!;
    count.overdue += isOverdue[tickets[i]!]!;
    if (happened === 0) continue;
    if ((happened & HAPPENED.joined) !== 0) count.joined++;
    if ((happened & HAPPENED.complained) !== 0) {
      count.complaints++;
      causes[ticketCause[i]!] = causes[ticketCause[i]!]! + 1;
    }
    if ((happened & answered) !== 0) count.closed++;
    if ((happened & HAPPENED.contacted) !== 0) {
      count.contacts += planVisit[i]! + planCall[i]! + planMessage[i]!;
      count.visits += planVisit[i]!;
    }
    if ((happened & HAPPENED.returned) !== 0) count.returned++;
  }
  const rival = rules.scenario.rivals.length > 0 ? dials['rival.price'][0]! : 1;
  firm.books.push({
    turn: turn.turn,
    sales,
    orders: count.orders,
    joined: count.joined,
    complaints: count.complaints,
    closed: count.closed,
    ticketsOpen: count.open,
    ticketsOverdue: count.overdue,
    waitDays: Math.round(10 * waitDaysOf(turn)),
    utilisation: Math.round(100 * utilisationOf(turn)),
    capacity: Math.round(firm.capacityMinutes),
    causes,
    contacts: count.contacts,
    visits: count.visits,
    silent: 0,
    customers: 0,
    surveyed: 0,
    satisfaction: null,
    plusMinus: null,
    trulyLoyal: null,
    rivalPrice: Math.round(10_000 * rival),
    profit,
    cash: firm.cents,
    returned: count.returned,
    returnedOrders: count.again,
    stages: [],
    ledger: firm.turnLedger.map(({ line, cents }) => ({ line, cents })),
    ...(firm.receivables === undefined ? {} : { receivables: firm.receivables, badDebt: firm.badDebt! }),
  });
}
