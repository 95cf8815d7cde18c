import { stepTable } from '../charts/table.ts';
import type { Rules } from '../rules.ts';
import type { People } from './columns.ts';
import { moveSatisfaction } from './points.ts';

/** Puts a complaint on the desk that nobody has answered yet; what it cost in satisfaction waits to be won back. */
export function openTicket(people: People, rules: Rules, who: number, severity: number, cause: number): void {
  const { ticket } = rules.charts;
  if (ticket.is.open[people.ticket[who]!] === 1) return;
  people.ticket[who] = stepTable(ticket, people.ticket[who]!, ticket.event.OPEN);
  people.ticketAge[who] = 0;
  people.ticketSeverity[who] = severity;
  people.ticketCause[who] = cause;
  people.ticketFall[who] = fallOf(people, rules, who, severity);
  moveSatisfaction(people, who, -people.ticketFall[who]!);
}

/** Points of satisfaction that a problem of this severity costs somebody. */
export function fallOf(people: People, rules: Rules, who: number, severity: number): number {
  const { fall, fallSeverity, fallAnchored } = rules.model.complain;
  const anchored = fallAnchored + (1 - fallAnchored) * learningAt(people.experiences[who]!, rules.model.feel);
  return Math.min(people.satisfaction[who]!, (fall + fallSeverity * severity) * anchored);
}

/** ρ of equation (5b): how much one more experience counts. (evidence 10 for the shape) */
export function learningAt(
  experiences: number,
  { learning, anchoring, learningLeast }: { learning: number; anchoring: number; learningLeast: number },
): number {
  return Math.max(learningLeast, learning / (1 + anchoring * experiences));
}
