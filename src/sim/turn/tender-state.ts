import type { TenderState } from '../language/tender-states.ts';
import type { Run } from './run.ts';

/** How a tender stands as the player may know it. */
export function tenderState(run: Pick<Run, 'rules' | 'turn' | 'firm'>, id: string): TenderState {
  const result = run.firm.tenders?.[id];
  if (result) return result.won ? 'won' : result.bid === null ? 'notBid' : 'lost';
  const tender = run.rules.scenario.tenders?.find((one) => one.id === id);
  return tender && run.turn >= tender.opens ? 'open' : 'coming';
}
