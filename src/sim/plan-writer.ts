import { Fault } from './fault.ts';
import { matchFiles } from './people/audience.ts';
import type { People } from './people/columns.ts';
import type { Touch } from './people/vocabulary.ts';
import { OFFERS } from './people/vocabulary.ts';
import type { Meant, PlanWriter } from './plan.ts';

const COLUMN = { visit: 'planVisit', call: 'planCall', message: 'planMessage' } as const satisfies Record<
  Touch,
  string
>;
/** A column of bytes holds no more touches of one kind in a turn. */
const MOST_TIMES = 255;

/**
 * A writer over the plan columns for the turn being closed. Several levers may touch one person: times add up and the
 * fit is their mean; of several offers the one worth most stands, the first among equals.
 *
 * @throws  Fault `plan.badCustomer` for a number that is nobody, `column.notANumber` for a fit, number of times or worth
 *          out of range
 */
export function planWriter(people: People, turn: number): PlanWriter {
  const meant = (who: Meant): Int32Array => ('all' in who ? matchFiles(people, who, turn) : numbered(who, people.n));
  return {
    contact(who, touch, times, fit) {
      within('planFit', fit, -1, 1);
      whole(COLUMN[touch], times);
      const column = people[COLUMN[touch]];
      const list = meant(who);
      for (const one of list) {
        const before = people.planVisit[one]! + people.planCall[one]! + people.planMessage[one]!;
        const added = Math.min(times, MOST_TIMES - column[one]!);
        column[one] = column[one]! + added;
        if (added > 0) people.planFit[one] = (people.planFit[one]! * before + fit * added) / (before + added);
      }
      return list.length;
    },
    offer(who, offer, worthCents) {
      within('planWorth', worthCents, 0, 1e9);
      const cents = Math.round(worthCents);
      const kind = OFFERS.indexOf(offer);
      const list = meant(who);
      for (const one of list) {
        if (people.planOffer[one] !== 0 && people.planWorth[one]! >= cents) continue;
        people.planOffer[one] = kind;
        people.planWorth[one] = cents;
      }
      return list.length;
    },
    survey(who) {
      const list = meant(who);
      for (const one of list) people.planSurvey[one] = 1;
      return list.length;
    },
  };
}

function numbered(who: readonly number[], n: number): Int32Array {
  for (const one of who) {
    if (!Number.isInteger(one) || one < 0 || one >= n) throw new Fault('plan.badCustomer', { who: one, of: n });
  }
  return Int32Array.from(who);
}

function within(column: string, value: number, from: number, to: number): void {
  if (!(value >= from && value <= to)) throw new Fault('column.notANumber', { column, value });
}

function whole(column: string, value: number): void {
  if (!Number.isInteger(value) || value < 0) throw new Fault('column.notANumber', { column, value });
}
