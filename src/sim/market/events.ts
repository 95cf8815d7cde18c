import type { Luck } from '../luck/luck.ts';
import { friendsOf } from '../people/friends.ts';
import { carryOut, learn } from '../turn/carry-out.ts';
import { holdAll, NO_SCENE } from '../turn/condition.ts';
import type { Draft } from '../turn/run.ts';
import { settle } from '../turn/settle.ts';

/** Starts the events that are due at this opening, in the scenario's order, and those a teacher asked for. */
export function startEvents(draft: Draft, luck: Luck): void {
  const injected = draft.market.injected;
  draft.market.injected = [];
  draft.rules.scenario.events.forEach((event, place) => {
    const times = draft.market.happened[event.id] ?? 0;
    const asked = injected.includes(event.id);
    if (!asked) {
      if (times >= event.atMost) return;
      if (event.turn !== undefined && event.turn !== draft.turn) return;
      if (!holdAll(draft, event.when, NO_SCENE)) return;
      if (event.chance < 1 && luck.at('event.happens', place) >= event.chance) return;
    }
    draft.market.happened[event.id] = times + 1;
    let drawn = 0;
    const settled = settle(draft, event.outcomes, NO_SCENE, () => luck.at('event.size', place, drawn++));
    const company = { cast: {}, alike: [] };
    const friends = (who: number) => friendsOf(draft.people, luck, who);
    learn(draft, settled, company, friends);
    carryOut(draft, settled, company, draft.turn, friends);
    draft.market.news.push({ key: `events.${event.id}.story`, where: 'event', values: {} });
  });
}
