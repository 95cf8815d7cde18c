import { ACQUISITION } from './acquisition.ts';
import { bigSale } from './big-sale/lever.ts';
import { words as bigSaleWords } from './big-sale/words.ts';
import { callbacks } from './callbacks/lever.ts';
import { words as callbacksWords } from './callbacks/words.ts';
import { complaints } from './complaints/lever.ts';
import { words as complaintsWords } from './complaints/words.ts';
import { INFORMATION } from './information.ts';
import type { AnyLever } from './lever.ts';
import { memberPrice } from './member-price/lever.ts';
import { words as memberPriceWords } from './member-price/words.ts';
import { monthlyBox } from './monthly-box/lever.ts';
import { words as monthlyBoxWords } from './monthly-box/words.ts';
import { ORGANISATION } from './organisation.ts';
import { panel } from './panel/lever.ts';
import { words as panelWords } from './panel/words.ts';
import { PRICING } from './pricing.ts';
import { programme } from './programme/lever.ts';
import { words as programmeWords } from './programme/words.ts';
import { promotion } from './promotion/lever.ts';
import { words as promotionWords } from './promotion/words.ts';
import { quality } from './quality/lever.ts';
import { words as qualityWords } from './quality/words.ts';
import { RECOVERY } from './recovery.ts';
import { referral } from './referral/lever.ts';
import { words as referralWords } from './referral/words.ts';
import { RETENTION } from './retention.ts';
import { SERVICE } from './service.ts';
import type { Shelved } from './shelved.ts';
import { staff } from './staff/lever.ts';
import { words as staffWords } from './staff/words.ts';
import { winBack } from './win-back/lever.ts';
import { words as winBackWords } from './win-back/words.ts';
import type { LeverWords } from './words-shape.ts';

/**
 * Every lever there is, in the order bills are made out and dials turned: records rely on it, so new ones stand behind
 * the old. Adding one: its folder, and its line in the list of its family.
 */
const SHELF: readonly Shelved[] = [
  { lever: staff, words: staffWords },
  { lever: promotion, words: promotionWords },
  { lever: complaints, words: complaintsWords },
  { lever: callbacks, words: callbacksWords },
  { lever: programme, words: programmeWords },
  { lever: quality, words: qualityWords },
  { lever: winBack, words: winBackWords },
  { lever: panel, words: panelWords },
  { lever: referral, words: referralWords },
  { lever: memberPrice, words: memberPriceWords },
  { lever: bigSale, words: bigSaleWords },
  { lever: monthlyBox, words: monthlyBoxWords },
  ...PRICING,
  ...SERVICE,
  ...RECOVERY,
  ...RETENTION,
  ...ACQUISITION,
  ...INFORMATION,
  ...ORGANISATION,
];

export const LEVERS: readonly AnyLever[] = SHELF.map(({ lever }) => lever);
/** What each lever says, by its id. */
export const LEVER_WORDS: Readonly<Record<string, LeverWords>> = Object.fromEntries(
  SHELF.map(({ lever, words }) => [lever.id, words]),
);
