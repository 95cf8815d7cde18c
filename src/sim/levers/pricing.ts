import { bid } from './bid/lever.ts';
import { words as bidWords } from './bid/words.ts';
import { bundle } from './bundle/lever.ts';
import { words as bundleWords } from './bundle/words.ts';
import { credit } from './credit/lever.ts';
import { words as creditWords } from './credit/words.ts';
import { fees } from './fees/lever.ts';
import { words as feesWords } from './fees/words.ts';
import { listPrice } from './list-price/lever.ts';
import { words as listPriceWords } from './list-price/words.ts';
import type { Shelved } from './shelved.ts';

export const PRICING: readonly Shelved[] = [
  { lever: listPrice, words: listPriceWords },
  { lever: fees, words: feesWords },
  { lever: bundle, words: bundleWords },
  { lever: credit, words: creditWords },
  { lever: bid, words: bidWords },
];
