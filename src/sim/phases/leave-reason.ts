import type { LeavingReason } from '../people/vocabulary.ts';
import { HAPPENED, LEAVING_REASONS } from '../people/vocabulary.ts';
import type { Hazard } from './hazard.ts';
import type { Turn } from './phase.ts';
import { utilisationOf, waiting } from './read-work.ts';

/** Waiting this far grown is what a dissatisfied customer leaves for. (chosen) */
const LONG_WAIT = 0.3;

const numberOf = (reason: LeavingReason): number => LEAVING_REASONS.indexOf(reason);

/**
 * Why somebody left, after Keaveney (evidence 32): the largest part of the hazard without which, on the same luck, they
 * would have stayed. Where there is none it was their own disposition: drifted.
 *
 * @param limit   hazard from which this customer leaves this turn
 */
export function pivotalReason(turn: Turn, who: number, limit: number, hazard: Hazard): number {
  const { base, incident } = hazard;
  let reason = numberOf('drifted');
  let most = 0;
  const weigh = (part: number, name: LeavingReason) => {
    if (part > most && base + incident - part <= limit) {
      most = part;
      reason = numberOf(name);
    }
  };
  weigh(incident, afterProblem(turn, who));
  weigh(without(base, hazard.satisfaction), longWait(turn) ? 'inconvenience' : 'failedEncounter');
  weigh(without(base, hazard.drift), byPrice(turn, who) ? 'price' : 'competition');
  weigh(without(base, hazard.privacy), 'ethics');
  weigh(without(base, hazard.pull), 'competition');
  return reason;
}

/** What a factor above 1 adds to a product. */
function without(base: number, factor: number): number {
  return factor > 1 ? base - base / factor : 0;
}

/** A problem itself, or what was made of it once voiced. */
function afterProblem({ people }: Turn, who: number): LeavingReason {
  const answered = HAPPENED.brushedOff | HAPPENED.resolved | HAPPENED.escalated;
  return (people.happened[who]! & answered) !== 0 || people.ticketAge[who]! > 0 ? 'response' : 'coreFailure';
}

function longWait(turn: Turn): boolean {
  return waiting(turn, utilisationOf(turn)) > LONG_WAIT;
}

/** Whether it was our own price against the one in mind that sent them elsewhere, or a rival's move. */
function byPrice({ people }: Turn, who: number): boolean {
  return people.price[who]! > people.reference[who]!;
}
