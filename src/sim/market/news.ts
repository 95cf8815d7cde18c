import { holdAll, NO_SCENE } from '../turn/condition.ts';
import type { Draft } from '../turn/run.ts';

/** Lays out what an attentive player can find this turn: tells of things to come, and the hint voice. */
export function layOutNews(draft: Draft): void {
  const { scenario } = draft.rules;
  for (const event of scenario.events) {
    event.tells.forEach((tell, k) => {
      if (tell.turn !== draft.turn || !holdAll(draft, tell.needs, NO_SCENE)) return;
      draft.market.news.push({ key: `events.${event.id}.tells.${k}.text`, where: tell.where, values: {} });
    });
  }
  scenario.hints.forEach((hint, k) => {
    if (hint.turn !== draft.turn || !holdAll(draft, hint.when, NO_SCENE)) return;
    draft.market.news.push({ key: `hints.${k}.text`, where: 'hint', values: {} });
  });
}
