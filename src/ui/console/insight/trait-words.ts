import { PLACES } from '../../../scenes/crowd.ts';
import { useSay } from '../../context.ts';
import { FILE_TICKETS } from '../file-words.ts';
import { PRICE_BANDS } from './cohorts.ts';
import type { Trait } from './cross.ts';
import { ANSWER_BANDS, ORDER_BANDS, QUIET_BANDS } from './cross.ts';

const TIERS = ['A', 'B', 'C'] as const;
/** Answers run to 100. */
const FULL = 100;

/** What a value of a trait is called: its place in that trait's list. */
export function useTraits(): (trait: Trait, value: number) => string {
  const say = useSay();
  /** `4–9`, or `10+` for the last band. */
  const band = (bands: readonly number[], at: number, end?: number): string => {
    const from = bands[at]!;
    const to = bands[at + 1] === undefined ? end : bands[at + 1]! - 1;
    return to === undefined ? `${from}+` : to === from ? `${from}` : `${from}–${to}`;
  };
  return (trait, value) => {
    switch (trait) {
      case 'place':
        return say(`stage.${PLACES[value]!}`);
      case 'tier':
        return say('trait.tierIs', { name: TIERS[value]! });
      case 'orders':
        return say('trait.ordersAre', { n: band(ORDER_BANDS, value) });
      case 'quiet':
        return value === 0 ? say('trait.quietNone') : say('trait.quietIs', { n: band(QUIET_BANDS, value) });
      case 'price':
        if (value === 0) return say('trait.priceFull');
        return value === PRICE_BANDS.length - 1
          ? say('trait.priceFrom', { n: PRICE_BANDS[value]! })
          : say('trait.priceOff', { n: band(PRICE_BANDS, value) });
      case 'member':
        return say(value === 1 ? 'trait.memberYes' : 'trait.memberNo');
      case 'answer':
        return value === ANSWER_BANDS.length
          ? say('mood.unknown')
          : say('trait.answerIs', { n: band(ANSWER_BANDS, value, FULL) });
      case 'ticket':
        return say(`trait.ticket.${FILE_TICKETS[value]!}`);
    }
  };
}
