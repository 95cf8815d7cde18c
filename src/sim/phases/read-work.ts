import { exp } from '../../math/exp.ts';
import { HAPPENED } from '../people/vocabulary.ts';
import type { Turn } from './phase.ts';

/** The turn's work and hands, in minutes. */
export interface Work {
  readonly capacity: number;
  readonly firstOfAll: number; // orders, contacts, encounters, what was carried over
  readonly tickets: number; // open complaints before this turn's own
  readonly perTicket: number;
}

export function readWork({ rules, people, firm, dials, weeks }: Turn): Work {
  const { work } = rules.scenario;
  const { serve, contact } = rules.model;
  const isOpen = rules.charts.ticket.is.open;
  let orders = 0;
  let touches = 0;
  let open = 0;
  const { orders: own, ticket, happened, planVisit, planCall, planMessage, n } = people;
  for (let i = 0; i < n; i++) {
    orders += own[i]!;
    open += isOpen[ticket[i]!]!;
    if ((happened[i]! & HAPPENED.contacted) !== 0) {
      touches += planVisit[i]! + planCall[i]! + contact.messageMinutes * planMessage[i]!;
    }
  }
  let hands = 0;
  for (const minutes of dials['serve.minutes']) hands += minutes;
  const perTicket = work.ticketMinutes * dials['recover.minutes'][0]!;
  const firstOfAll =
    orders * work.orderMinutes * dials['serve.orderMinutes'][0]! +
    touches * work.contactMinutes +
    dials['serve.load'][0]! +
    firm.backlogMinutes;
  const capacity = Math.max(1, hands * (1 + serve.skillMinutes * firm.training) * (1 - quitting(firm.morale, weeks)));
  return { capacity, firstOfAll, tickets: open * perTicket, perTicket };

  /** Hands missing until somebody new is hired. */
  function quitting(morale: number, time: number): number {
    const { quitPerWeek, quitMorale } = rules.model.account;
    return 1 - exp(-quitPerWeek * exp((serve.moraleRest - morale) / quitMorale) * time);
  }
}

/** How far waiting has grown, 0 to 1: nothing below the usual utilisation, then convex, then full. */
export function waiting({ rules }: Pick<Turn, 'rules'>, utilisation: number): number {
  const { waitingFrom, waitingWidth } = rules.model.serve;
  const over = utilisation > waitingFrom ? (utilisation - waitingFrom) / waitingWidth : 0;
  return 1 - exp(-over * over);
}

export function utilisationOf({ firm }: Pick<Turn, 'firm'>): number {
  return firm.spentMinutes / Math.max(1, firm.capacityMinutes);
}

/** Days a customer waits. */
export function waitDaysOf(turn: Pick<Turn, 'rules' | 'firm'>): number {
  const { waitDaysLeast, waitDaysMost } = turn.rules.model.serve;
  return waitDaysLeast + (waitDaysMost - waitDaysLeast) * waiting(turn, utilisationOf(turn));
}
