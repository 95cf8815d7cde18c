import type { Tender } from '../language/trade.ts';
import type { Luck } from '../luck/luck.ts';
import { friendsOf } from '../people/friends.ts';
import { tendered } from '../phases/bid.ts';
import { carryOut } from './carry-out.ts';
import { NO_SCENE } from './condition.ts';
import type { Draft, News, Run } from './run.ts';
import { settle } from './settle.ts';

/** News of what was just settled outlives the opening of a turn; an invitation is laid out anew while it is open. */
export function staysOver({ where, values }: News): boolean {
  return where === 'promise' || (where === 'tender' && values['turn'] !== undefined);
}

/** What a tender's end brings, and the news of it, when the turn in which bids were opened has been played out. */
export function settleTenders(draft: Draft, luck: Luck): void {
  draft.rules.scenario.tenders?.forEach((tender, place) => {
    if (tender.decides !== draft.turn) return;
    const { won, bid, best } = draft.firm.tenders![tender.id]!;
    let drawn = 0;
    // counted from behind, so that an event of the same turn asks for other numbers
    const chance = () => luck.at('event.size', place + FIRST_TENDER, drawn++);
    const settled = settle(draft, won ? tender.won : tender.lost, NO_SCENE, chance);
    const company = { cast: { account: tendered(draft, tender) }, alike: [] };
    const friends = (who: number) => friendsOf(draft.people, luck, who);
    carryOut(draft, settled, company, draft.turn + 1, friends);
    draft.market.news.push({
      key: `tenders.${tender.id}.${won ? 'wonText' : 'lostText'}`,
      where: 'tender',
      values: { turn: draft.turn, best, ...(bid === null ? {} : { bid }) },
    });
  });
}
/** No scenario has so many events. */
const FIRST_TENDER = 1000;

/** Invitations lie on the desk from the turn they open to the turn bids are opened. */
export function layOutTenders(draft: Draft): void {
  for (const { id, opens, decides } of openTenders(draft)) {
    draft.market.news.push({
      key: `tenders.${id}.story`,
      where: 'tender',
      values: { opens, decides },
    });
  }
}

/** Tenders in which a bid may be put in now. */
function openTenders({ rules, turn }: Pick<Run, 'rules' | 'turn'>): readonly Tender[] {
  return (rules.scenario.tenders ?? []).filter(({ opens, decides }) => turn >= opens && turn <= decides);
}
