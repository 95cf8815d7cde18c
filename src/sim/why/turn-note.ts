import { FILE_STAGES, HAPPENED } from '../people/vocabulary.ts';
import type { Run } from '../turn/run.ts';
import type { WhyLine } from '../view/view.ts';
import { heldNow } from './log.ts';

/** What is kept of a closed turn for looking back: of a View it would be gone with the next turn. */
export interface TurnNote {
  readonly turn: number;
  readonly held: readonly string[]; // levers that a rule, not the player, had set
  readonly upset: readonly string[]; // encounters that began with somebody upset
  readonly reached: readonly number[]; // people given up as silent on file who were contacted or asked
  readonly cheaper: number; // customers who had a price below the list
  readonly why: readonly WhyLine[]; // what moved in it
}

const SILENT = FILE_STAGES.indexOf('silent');
const REACHED = HAPPENED.contacted | HAPPENED.answeredSurvey;

/**
 * @param opened  the run as the turn opened
 * @param closed  the run after its close
 */
export function noteTurn(opened: Run, closed: Run): TurnNote {
  const { upset } = opened.rules.charts.mood.is;
  const reached: number[] = [];
  for (let who = 0; who < opened.people.n; who++) {
    const wasSilent = opened.people.fileStage[who] === SILENT;
    if (wasSilent && (closed.people.fileNoticed[who]! & REACHED) !== 0) reached.push(who);
  }
  return {
    turn: opened.turn,
    held: heldNow(opened),
    upset: opened.talks
      .filter(({ faces }) => Object.values(faces).some(({ mood }) => upset[mood] === 1))
      .map(({ encounter }) => encounter),
    reached,
    cheaper: countCheaper(closed),
    why: closed.market.why,
  };
}

function countCheaper({ people, rules }: Run): number {
  const { customer } = rules.charts.lifecycle.is;
  let cheaper = 0;
  for (let who = 0; who < people.n; who++) {
    const price = people.price[who]!;
    if (customer[people.life[who]!] === 1 && price > 0 && price < 1) cheaper++;
  }
  return cheaper;
}
