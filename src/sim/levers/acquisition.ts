import { advertising } from './advertising/lever.ts';
import { words as advertisingWords } from './advertising/words.ts';
import { location } from './location/lever.ts';
import { words as locationWords } from './location/words.ts';
import { marketMix } from './market-mix/lever.ts';
import { words as marketMixWords } from './market-mix/words.ts';
import { onlineChannel } from './online-channel/lever.ts';
import { words as onlineChannelWords } from './online-channel/words.ts';
import { prospecting } from './prospecting/lever.ts';
import { words as prospectingWords } from './prospecting/words.ts';
import type { Shelved } from './shelved.ts';
import { targeting } from './targeting/lever.ts';
import { words as targetingWords } from './targeting/words.ts';

export const ACQUISITION: readonly Shelved[] = [
  { lever: advertising, words: advertisingWords },
  { lever: targeting, words: targetingWords },
  { lever: prospecting, words: prospectingWords },
  { lever: marketMix, words: marketMixWords },
  { lever: location, words: locationWords },
  { lever: onlineChannel, words: onlineChannelWords },
];
