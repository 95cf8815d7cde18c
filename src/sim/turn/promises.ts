import type { Luck } from '../luck/luck.ts';
import { friendsOf } from '../people/friends.ts';
import { carryOut, learn } from './carry-out.ts';
import { holdAll } from './condition.ts';
import { encounterOf, replyOf } from './lookup.ts';
import type { Draft } from './run.ts';
import { settle } from './settle.ts';

/** Trust a promise kept earns, and a broken one costs; conduct of a broken one. Losses weigh 1.955 (evidence 3; base chosen). */
const KEPT_TRUST = 2;
const BROKEN_TRUST = -3.91;
const BROKEN_CONDUCT = 5;

/** Promises due at this close: kept if the state that keeps them holds now, broken otherwise. */
export function settlePromises(draft: Draft, luck: Luck): void {
  draft.market.promises.forEach((promise, place) => {
    if (promise.state !== 'open' || promise.due > draft.turn) return;
    const encounter = encounterOf(draft.rules, promise.encounter);
    const slip = replyOf(encounter, promise.node, promise.reply).promise!;
    const scene = { cast: promise.roles, variant: null };
    const kept = holdAll(draft, slip.keep, scene);
    promise.state = kept ? 'kept' : 'broken';
    let drawn = 0;
    const chance = () => luck.at('event.whom', place, drawn++);
    const settled = settle(draft, kept ? slip.kept : slip.broken, scene, chance);
    const company = { cast: promise.roles, alike: [] };
    const friends = (who: number) => friendsOf(draft.people, luck, who);
    learn(draft, settled, company, friends);
    if (promise.to >= 0) {
      settled.unshift({ add: 'trust', points: kept ? KEPT_TRUST : BROKEN_TRUST, to: slip.to });
    }
    carryOut(draft, settled, company, draft.turn + 1, friends);
    if (!kept) draft.firm.conduct += BROKEN_CONDUCT;
    draft.market.news.push({
      key: `encounters.${promise.encounter}.nodes.${promise.node}.replies.${promise.reply}.promise.text`,
      where: 'promise',
      values: { turn: draft.turn, kept: kept ? 1 : 0, to: promise.to },
    });
  });
}
