import { restDials } from '../dials.ts';
import type { Luck } from '../luck/luck.ts';
import { fileStages } from '../phases/file-stage.ts';
import { fileTiers } from '../phases/file-tier.ts';
import { fileTrade } from '../phases/file-trade.ts';
import type { Turn } from '../phases/phase.ts';
import type { Rules } from '../rules.ts';
import type { Firm } from '../turn/firm.ts';
import { NOT_KNOWN } from './audience.ts';
import { placeCast } from './cast.ts';
import type { People } from './columns.ts';
import { MOST_CENTS } from './columns.ts';
import type { History } from './history.ts';
import { quietTurns } from './history.ts';
import { becomeCustomer, isCustomer } from './lifecycle.ts';
import { newFirm } from './new-firm.ts';
import { openTicket } from './tickets.ts';
import { FILE_FIELDS, FILE_TICKETS } from './vocabulary.ts';

const CONTACT = 1 << FILE_FIELDS.indexOf('contact');

type Stage = { readonly rules: Rules; readonly people: People; readonly firm: Firm; readonly luck: Luck };

/** Turns a lived past into the opening of turn 1: tickets, files, cast, who counts as the opening base, fresh books. */
export function openBooks(stage: Stage, history: History): void {
  const { rules, people, firm } = stage;
  welcomeLatecomers(people, rules, history);
  setTickets(stage, history);
  writeFiles(people, rules, history);
  placeCast(people, rules);
  const turn: Turn = { ...stage, dials: restDials(rules.members), watch: null, turn: 0, weeks: rules.weeks };
  fileStages(turn);
  fileTiers(turn);
  fileTrade(turn);
  fileTickets(people, rules);
  for (let i = 0; i < people.n; i++) {
    const here = isCustomer(people, rules, i) ? 1 : 0;
    people.everCustomer[i] = here;
    people.opening[i] = here;
    // somebody of the opening base whose year is empty still counts as one basket
    const year = Math.max(history.yearSpend[i]!, Math.round(people.worth[i]!));
    people.openingValue[i] = here === 1 ? Math.min(MOST_CENTS, year) : 0;
    people.buysSince[i] = 0;
  }
  const backlog = firm.backlogMinutes;
  Object.assign(firm, newFirm(rules.scenario), { backlogMinutes: backlog });
  if (firm.receivables !== undefined) firm.receivables = people.fileOwes.reduce((sum, cents) => sum + cents, 0);
  firm.measured.openingShare = history.category > 0 ? history.own / history.category : 0;
}

/** Where no past is lived through, those on file are customers all the same: one order, just now. */
function welcomeLatecomers(people: People, rules: Rules, history: History): void {
  for (const { from, customers } of rules.segments) {
    for (let i = from; i < from + customers; i++) {
      if (people.purchases[i]! > 0) continue;
      becomeCustomer(people, rules, i, 1);
      people.purchases[i] = 1;
      history.lastOrder[i] = 0;
      people.spendBefore[i] = Math.min(MOST_CENTS, Math.round(people.worth[i]!));
    }
  }
}

/** So many complaints lie open: those of the past, fewer of them, or more, of the latest buyers in drawn order. */
function setTickets({ rules, people, luck }: Stage, history: History): void {
  const { ticket } = rules.charts;
  const wanted = rules.scenario.past.openTickets;
  const draws = luck.column('past.ticket');
  const severities = luck.column('past.severity');
  const causes = luck.column('past.cause');
  const open: number[] = [];
  const able: number[] = [];
  for (let i = 0; i < people.n; i++) {
    people.ticketAge[i] = 0;
    if (ticket.is.open[people.ticket[i]!] === 1) open.push(i);
    else if (people.purchases[i]! > 0 && isCustomer(people, rules, i)) able.push(i);
  }
  if (wanted === undefined) return;
  open.sort((a, b) => draws[a]! - draws[b]! || a - b);
  for (const i of open.slice(wanted)) {
    people.ticket[i] = ticket.next[people.ticket[i]! * ticket.stride + ticket.event.CLOSE]!;
  }
  able.sort(
    (a, b) => Math.floor(history.lastOrder[a]!) - Math.floor(history.lastOrder[b]!) || draws[a]! - draws[b]! || a - b,
  );
  for (const i of able.slice(0, Math.max(0, wanted - open.length))) {
    openTicket(people, rules, i, severities[i]!, causeOf(rules, causes[i]!));
  }
}

function causeOf({ scenario }: Rules, draw: number): number {
  let left = draw * scenario.causes.reduce((sum, { share }) => sum + share, 0);
  for (let k = 0; k < scenario.causes.length; k++) {
    left -= scenario.causes[k]!.share;
    if (left < 0) return k;
  }
  return scenario.causes.length - 1;
}

/** Files as a shop has them that never asked: orders and money, hardly a face. */
function writeFiles(people: People, rules: Rules, history: History): void {
  for (let i = 0; i < people.n; i++) {
    const bought = people.purchases[i]! > 0;
    people.fileOrders[i] = people.purchases[i]!;
    people.fileSpend[i] = people.spendBefore[i]!;
    people.fileLastOrder[i] = bought ? quietTurns(history.lastOrder[i]!, 0, rules.weeks) : NOT_KNOWN;
    people.fileFields[i] = bought ? CONTACT : 0;
    people.fileJoinedPrice[i] = history.joinedPrice[i]!;
    people.fileBought[i] = 0;
    people.fileNoticed[i] = 0;
  }
}

/** Who complains shows a face. */
function fileTickets(people: People, rules: Rules): void {
  const { open, overdue } = rules.charts.ticket.is;
  for (let i = 0; i < people.n; i++) {
    const state = people.ticket[i]!;
    const isOpen = open[state] === 1;
    people.fileTicket[i] = FILE_TICKETS.indexOf(overdue[state] === 1 ? 'overdue' : isOpen ? 'open' : 'none');
    if (!isOpen) continue;
    people.fileMood[i] = people.mood[i]!;
    people.fileMoodTurn[i] = 0;
  }
}
