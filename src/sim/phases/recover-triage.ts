import { HAPPENED } from '../people/vocabulary.ts';
import type { Turn } from './phase.ts';

/** Turns of waiting that count as much as the worst problem or the best customer. (chosen) */
const AGE_SCALE = 3;

/**
 * Open complaints in the order they are taken up: by age, severity and value with the weights that are set; by age alone
 * where none is. Ties are broken by a draw, so that nobody stands in front by number.
 */
export function triage({ rules, people, luck, dials }: Turn): number[] {
  const { is } = rules.charts.ticket;
  const bySeverity = dials['recover.bySeverity'][0]!;
  const byValue = dials['recover.byValue'][0]!;
  const set = dials['recover.byAge'][0]!;
  const byAge = set === 0 && bySeverity === 0 && byValue === 0 ? 1 : set;
  const queue: number[] = [];
  let spent = 0;
  let buyers = 0;
  const { fileSpend, ticket, n } = people;
  const isOpen = is.open;
  for (let i = 0; i < n; i++) {
    if (fileSpend[i]! > 0) {
      spent += fileSpend[i]!;
      buyers++;
    }
    if (isOpen[ticket[i]!] === 1) queue.push(i);
  }
  const usual = buyers > 0 ? spent / buyers : 1;
  const waiting = queue.map((who) => {
    const value = fileSpend[who]! / (fileSpend[who]! + usual);
    const age = Math.min(1, people.ticketAge[who]! / AGE_SCALE);
    return {
      who,
      higher: (people.happened[who]! & HAPPENED.escalated) === 0 ? 0 : 1,
      weight: byAge * age + bySeverity * people.ticketSeverity[who]! + byValue * value,
      tie: luck.at('recover.queue', who),
    };
  });
  // more than that: whoever went higher is answered first
  waiting.sort((a, b) => b.higher - a.higher || b.weight - a.weight || a.tie - b.tie || a.who - b.who);
  return waiting.map(({ who }) => who);
}
