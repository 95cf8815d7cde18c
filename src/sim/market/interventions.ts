import { carryOut } from '../turn/carry-out.ts';
import { holdAll, NO_SCENE } from '../turn/condition.ts';
import type { Draft } from '../turn/run.ts';
import { settle } from '../turn/settle.ts';

/**
 * What the rules of the place impose. The first opening at which the conditions hold brings a warning; if they still
 * hold at the next one, the rule takes hold for its turns. So everybody has a turn to mend matters.
 */
export function openInterventions(draft: Draft): void {
  const { market, turn } = draft;
  const before = market.interventions;
  market.interventions = before.filter(({ until }) => until >= turn);
  for (const rule of draft.rules.scenario.interventions) {
    if (market.interventions.some(({ id }) => id === rule.id)) continue;
    if (!holdAll(draft, rule.when, NO_SCENE)) continue;
    const warned = before.some(({ id, until }) => id === rule.id && until === 0);
    if (!warned) {
      market.interventions.push({ id: rule.id, until: 0 });
      market.news.push({ key: `interventions.${rule.id}.warning`, where: 'rule', values: {} });
      continue;
    }
    market.interventions.push({ id: rule.id, until: turn + rule.turns - 1 });
    const settled = settle(draft, rule.outcomes, NO_SCENE, () => 0);
    carryOut(draft, settled, { cast: {}, alike: [] }, turn, () => []);
    market.news.push({ key: `interventions.${rule.id}.text`, where: 'rule', values: {} });
  }
}
