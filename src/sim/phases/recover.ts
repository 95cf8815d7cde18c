import { logistic } from '../../math/logistic.ts';
import { clampPoints, moveSatisfaction } from '../people/points.ts';
import { moveMood } from '../people/role-mood.ts';
import { HAPPENED } from '../people/vocabulary.ts';
import type { Phase, Turn } from './phase.ts';
import { postLine } from './post-line.ts';
import { accuracyOf } from './read-files.ts';
import { BROKEN, KEPT } from './read-promise.ts';
import { hazardOf } from './read-stay.ts';
import type { Work } from './read-work.ts';
import { readWork, waitDaysOf } from './read-work.ts';
import { triage } from './recover-triage.ts';

const MOST_AGE = 255;
const WEEKS_IN_30_DAYS = 30 / 7;

/**
 * Complaints are taken up by triage while there are minutes: soothed first, then diagnosed, then put right. What is not
 * reached stays on the desk, grows overdue and goes higher.
 */
export const recover: Phase = {
  name: 'recover',
  writes: [
    'satisfaction',
    'centreBuyer',
    'centreUser',
    'centreDecider',
    'centreInfluencer',
    'trust',
    'mood',
    'moodUser',
    'ticket',
    'ticketAge',
    'ticketFall',
    'incident',
    'credit',
    'resolvedOnce',
    'happened',
  ],
  dials: [
    'recover.remedy',
    'recover.remedyCents',
    'recover.extra',
    'recover.extraCents',
    'recover.rightCause',
    'recover.promiseDays',
    'recover.reserved',
    'recover.courtesy',
    'recover.procedure',
    'recover.minutes',
    'recover.byAge',
    'recover.bySeverity',
    'recover.byValue',
    'serve.minutes',
    'serve.load',
    'serve.orderMinutes',
    'serve.process',
    'file.accuracy',
    'system.number',
    'system.risk',
    'system.accuracy',
  ],
  slots: ['recover.queue', 'recover.outcome', 'recover.diagnosis', 'birth.project'],
  run,
};

function run(turn: Turn): void {
  const { rules, firm, dials } = turn;
  const { serve: m } = rules.model;
  const work = readWork(turn);
  const queue = triage(turn);
  const kept = Math.max(m.ticketsLeast, Math.min(1, dials['recover.reserved'][0]!));
  const minutes = Math.max(kept * work.capacity, work.capacity - work.firstOfAll);
  const reached = work.perTicket > 0 ? Math.min(queue.length, Math.floor(minutes / work.perTicket)) : queue.length;
  const promise = handlingOf(turn);
  const days = waitDaysOf(turn);
  for (let k = 0; k < reached; k++) takeUp(turn, queue[k]!, promise, days * (0.5 + k / Math.max(1, queue.length)));
  for (let k = reached; k < queue.length; k++) letWait(turn, queue[k]!);
  const claims = countClaims(turn);
  const cents = Math.round(dials['recover.remedyCents'][0]! + dials['recover.extraCents'][0]!);
  postLine(firm, 'remedies', -cents * reached);
  postLine(firm, 'falseClaims', -cents * claims);
  carryOver(turn, work, (reached + claims) * work.perTicket);
}

interface Handling {
  readonly compensation: number;
  readonly manner: number; // courtesy and procedure, weighted
}

/** What a complaint meets at the counter. (evidence 18) */
function handlingOf({ rules, firm, dials }: Turn): Handling {
  const r = rules.model.recover;
  const trained = r.trained * firm.training;
  const courtesy = clamp01(r.courtesyRest + trained + dials['recover.courtesy'][0]!);
  const procedure = clamp01(
    r.procedureRest + r.trained * clamp01(dials['serve.process'][0]!) + dials['recover.procedure'][0]!,
  );
  return {
    compensation: r.compensation * clamp01(dials['recover.remedy'][0]! + dials['recover.extra'][0]!),
    manner: r.courtesy * courtesy + r.procedure * procedure,
  };
}

/** One complaint from acknowledgement to closing. `days` is how long it took to get here within the turn. */
function takeUp(turn: Turn, who: number, { compensation, manner }: Handling, days: number): void {
  const { rules, people, luck, dials, watch } = turn;
  const { ticket, mood } = rules.charts;
  const { recover: r, leave } = rules.model;
  const severity = people.ticketSeverity[who]!;
  const found = r.rightCause + accuracyOf(turn) + dials['recover.rightCause'][0]!;
  const right = luck.at('recover.diagnosis', who) < clamp01(found);
  const handled = (compensation + manner) * (right ? 1 : r.wrongCause);
  const resolved = luck.at('recover.outcome', who) < logistic(r.steep * (handled - r.half));
  const fast = resolved && people.ticketAge[who] === 0 && days <= r.fastDays;
  const fresh = people.problems[who]! > 0;
  const age = people.ticketAge[who]!;
  for (const event of ['ACKNOWLEDGE', 'DIAGNOSE', 'REMEDY', 'CLOSE'] as const) {
    people.ticket[who] = ticket.next[people.ticket[who]! * ticket.stride + ticket.event[event]]!;
  }
  const back = fast ? r.backFast : resolved ? r.backResolved : r.backUnresolved;
  const moved = moveSatisfaction(people, who, back * people.ticketFall[who]! + (fast ? r.fastBonus : 0));
  moveMood(rules, people, 'user', who, mood.event.SOOTHE);
  moveMood(rules, people, 'user', who, resolved ? mood.event.RECOVER : mood.event.DISAPPOINT);
  people.ticketFall[who] = 0;
  people.ticketAge[who] = 0;
  people.resolvedOnce[who] = resolved ? 1 : 0;
  people.credit[who] = fast ? 1 : resolved ? r.resolvedCredit : 0;
  const stays = fast ? leave.fast : resolved ? leave.resolved : leave.unresolved;
  people.incident[who] = Math.max(1, people.problems[who]!) * hazardOf(stays, severity);
  if (fast && fresh) people.trust[who] = clampPoints(people.trust[who]! + 1);
  const promised = dials['recover.promiseDays'][0]!;
  if (promised > 0 && age === 0) {
    people.trust[who] = clampPoints(people.trust[who]! + (days <= promised ? KEPT : -BROKEN));
  }
  people.happened[who] =
    people.happened[who]! | (fast ? HAPPENED.resolvedFast : resolved ? HAPPENED.resolved : HAPPENED.brushedOff);
  if (watch) {
    for (let next = watch.rewind(); next >= 0; next = watch.step()) {
      if (next === who) watch.note('recover', who, 'satisfaction', 'points', { recovery: moved });
    }
  }
}

/** Nobody had time: it ages, falls overdue, goes higher, and every week of waiting makes leaving likelier. */
function letWait({ rules, people, dials, weeks }: Turn, who: number): void {
  const { ticket } = rules.charts;
  const { recover: r, leave } = rules.model;
  const overdue = ticket.is.overdue[people.ticket[who]!] === 1;
  // a term that ran out is broken once, in the turn it runs out
  if (dials['recover.promiseDays'][0]! > 0 && people.ticketAge[who] === 0) {
    people.trust[who] = clampPoints(people.trust[who]! - BROKEN);
  }
  people.ticketAge[who] = Math.min(MOST_AGE, people.ticketAge[who]! + 1);
  if (overdue) {
    people.ticket[who] = ticket.next[people.ticket[who]! * ticket.stride + ticket.event.ESCALATE]!;
    people.happened[who] = people.happened[who]! | HAPPENED.escalated;
    people.trust[who] = clampPoints(people.trust[who]! - r.overdueTrust);
  } else if (people.ticketAge[who]! * weeks >= r.overdueWeeks) {
    people.ticket[who] = ticket.next[people.ticket[who]! * ticket.stride + ticket.event.OVERDUE]!;
  }
  const heavy = ticket.profile.wait[people.ticket[who]!]!;
  const months = weeks / WEEKS_IN_30_DAYS;
  people.incident[who] = r.waitingHazard * heavy * months * hazardOf(leave.unresolved, people.ticketSeverity[who]!);
}

/** Those who claim falsely take time and money like everybody. */
function countClaims({ people }: Turn): number {
  let claims = 0;
  for (const happened of people.happened) if ((happened & HAPPENED.claimedFalsely) !== 0) claims++;
  return claims;
}

/** What was too much for the turn is partly done later, partly never. */
function carryOver({ rules, firm }: Turn, { capacity, firstOfAll }: Work, onTickets: number): void {
  const { kept, keptMost } = rules.model.serve;
  const over = Math.max(0, firstOfAll + onTickets - capacity);
  firm.backlogMinutes = Math.min(keptMost * capacity, kept * over);
}

function clamp01(value: number): number {
  return value > 0 ? (value < 1 ? value : 1) : 0;
}
